package attune.experiment;

import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.file.Problems;
import attune.experiment.run.Failure;
import attune.experiment.run.LoggedRuns;
import attune.experiment.run.Progress;
import attune.experiment.run.Runner;
import attune.experiment.run.Shard;
import attune.experiment.run.Simulation;
import attune.experiment.table.Tables;
import attune.simulation.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An experiment being run: every run that is not there yet, then every table. */
public final class Study {
    private final Experiment experiment;
    private final Simulation simulation;
    private final Shard shard;

    /**
     * What a study left.
     *
     * @param rows rows in infants.csv
     * @param runs how many runs were asked for
     * @param already how many of them had been finished before
     * @param failures the runs that failed
     */
    public record Left(long rows, int runs, int already, List<Failure> failures) {}

    public Study(Experiment experiment, Simulation simulation) {
        this(experiment, simulation, Shard.WHOLE);
    }

    /** @param shard which part of the runs is wanted; a part is given no tables */
    public Study(Experiment experiment, Simulation simulation, Shard shard) {
        this.experiment = experiment;
        this.simulation = simulation;
        this.shard = shard;
    }

    /** The scenario that the arms differ from. */
    public static Scenario scenario(Experiment experiment) throws InvalidExperiment {
        Problems problems = new Problems();
        Scenario scenario = ScenarioReader.read(experiment.scenario(), problems).orElse(null);
        problems.refuse();
        return scenario;
    }

    /**
     * Runs everything that {@code directory} does not hold yet, and writes run.json and the tables there. The bytes of the
     * tables depend neither on the number of threads nor on how often the study was stopped and gone on with.
     *
     * @throws Refused when the directory holds something else
     * @throws IOException when something cannot be written; finished runs are kept
     */
    public Left run(Path directory, int threads, Progress progress)
            throws IOException, InterruptedException, InvalidExperiment {
        try (Destination destination = Destination.open(directory, experiment, shard, false)) {
            Left left = run(destination, threads, progress);
            destination.settle();
            return left;
        }
    }

    /** The same, leaving the tables in the workshop of a destination that was opened for this experiment. */
    public Left run(Destination destination, int threads, Progress progress) throws IOException, InterruptedException {
        Instant started = destination.started();
        LoggedRuns runs = new LoggedRuns(experiment, destination.log());
        int all = shard.size(experiment);
        int already = runs.finished(shard);
        Duration took = destination.tookBefore();
        if (already < all || !destination.isComplete()) {
            destination.begin(started);
        }
        progress.begun(already, all);
        List<Failure> failures = List.of();
        if (already < all) {
            long clock = System.nanoTime();
            failures = new Runner(experiment, shard, simulation, runs, progress).run(threads);
            took = took.plus(Duration.ofNanos(System.nanoTime() - clock));
            destination.log().force();
        }
        long rows = tell(destination, runs, failures);
        destination.finish(true, started, took, failures.size());
        return new Left(rows, all, already, failures);
    }

    /**
     * Writes the tables into the workshop from the runs that a destination holds; nothing is run.
     *
     * @return what is there; {@code already} tells how many runs are finished
     */
    public Left tell(Destination destination) throws IOException {
        Instant started = destination.started();
        LoggedRuns runs = new LoggedRuns(experiment, destination.log());
        int all = shard.size(experiment);
        int already = runs.finished(shard);
        List<Failure> failures = runs.failures();
        long rows = tell(destination, runs, failures);
        destination.finish(already + failures.size() == all, started, destination.tookBefore(), failures.size());
        return new Left(rows, all, already, failures);
    }

    /** Writes the tables; of a shard, only what failed. */
    private long tell(Destination destination, LoggedRuns runs, List<Failure> failures) throws IOException {
        if (shard.isWhole()) {
            return Tables.write(destination.workshop(), experiment, runs, failures);
        }
        Tables.failures(destination.workshop(), experiment, failures);
        return 0;
    }
}
