package attune.experiment;

import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.file.Problems;
import attune.experiment.run.Failure;
import attune.experiment.run.LoggedRuns;
import attune.experiment.run.Progress;
import attune.experiment.run.Run;
import attune.experiment.run.Runner;
import attune.experiment.run.Shard;
import attune.experiment.run.Simulation;
import attune.experiment.table.Reach;
import attune.experiment.table.Tables;
import attune.simulation.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
     * @param replicates how many replicates there are in the end
     * @param reach what a wanted precision came to; empty when none was wanted
     */
    public record Left(
            long rows, int runs, int already, List<Failure> failures, int replicates, Optional<Reach> reach) {}

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

    /**
     * The same, leaving the tables in the workshop of a destination that was opened for this experiment. Where a precision is
     * wanted, whole replicates are added until it is reached; a shard by itself cannot tell, and is not to be asked.
     */
    public Left run(Destination destination, int threads, Progress progress) throws IOException, InterruptedException {
        Instant started = destination.started();
        Experiment asked = experiment;
        LoggedRuns runs = new LoggedRuns(asked, destination.log());
        int already = runs.finished(shard);
        int[] before = new int[asked.mostReplicates()];
        count(asked, runs, 0, before);
        Duration took = destination.tookBefore();
        boolean missing = already < shard.size(asked);
        if (missing) {
            destination.isMadeHere();
        }
        if (missing || !destination.isComplete()) {
            destination.begin(started);
        }
        progress.begun(already, shard.size(asked));
        if (missing) {
            took = took.plus(make(asked, runs, threads, progress, 0));
        }
        int tried = asked.replicates();
        for (Optional<Experiment> more = longer(asked, runs); more.isPresent(); more = longer(asked, runs)) {
            asked = more.get();
            runs = new LoggedRuns(asked, destination.log());
            if (asked.replicates() > tried) {
                boolean whole = runs.finished(shard) == shard.size(asked);
                Experiment ahead = whole ? asked : ahead(asked, threads);
                LoggedRuns further = whole ? runs : new LoggedRuns(ahead, destination.log());
                count(ahead, further, tried, before);
                if (!whole) {
                    destination.isMadeHere();
                    // only what is added: a run that failed is not tried again in every round
                    took = took.plus(make(ahead, further, threads, progress, tried));
                }
                tried = ahead.replicates();
            }
        }
        destination.log().force();
        int kept = Arrays.stream(before).limit(asked.replicates()).sum();
        return end(destination, asked, runs, kept, runs.failures(), true, started, took, threads);
    }

    /** Makes what is missing from a replicate on; returns how long it took. */
    private Duration make(Experiment asked, LoggedRuns runs, int threads, Progress progress, int from)
            throws IOException, InterruptedException {
        long clock = System.nanoTime();
        new Runner(asked, shard, simulation, runs, progress, from).run(threads);
        return Duration.ofNanos(System.nanoTime() - clock);
    }

    /** Counts for every replicate from one on how many of its runs are finished. */
    private void count(Experiment asked, LoggedRuns runs, int from, int[] finished) {
        shard.runs(asked)
                .filter(run -> Run.of(asked, run).replicate() >= from && runs.has(run))
                .forEach(run -> finished[Run.of(asked, run).replicate()]++);
    }

    /** The experiment with so many of its last replicates that all threads are busy; those that are not needed stay in the log. */
    private static Experiment ahead(Experiment experiment, int threads) {
        int cells = experiment.points() * experiment.arms().size();
        int more = (threads + cells - 1) / cells - 1;
        return experiment.withReplicates(Math.min(experiment.mostReplicates(), experiment.replicates() + more));
    }

    /**
     * Writes the tables into the workshop from the runs that a destination holds; nothing is run.
     *
     * @return what is there; {@code already} tells how many runs are finished
     */
    public Left tell(Destination destination) throws IOException {
        Experiment asked = experiment;
        LoggedRuns runs = new LoggedRuns(asked, destination.log());
        int begun = begun(destination);
        for (Optional<Experiment> more = longer(asked, runs);
                more.isPresent() && more.get().replicates() <= begun;
                more = longer(asked, runs)) {
            asked = more.get();
            runs = new LoggedRuns(asked, destination.log());
        }
        int already = runs.finished(shard);
        List<Failure> failures = runs.failures();
        boolean complete = already + failures.size() == shard.size(asked);
        return end(
                destination,
                asked,
                runs,
                already,
                failures,
                complete,
                destination.started(),
                destination.tookBefore(),
                Runtime.getRuntime().availableProcessors());
    }

    /** How many replicates there are of which any run was tried. */
    private int begun(Destination destination) throws IOException {
        Experiment most = experiment.withReplicates(experiment.mostReplicates());
        LoggedRuns runs = new LoggedRuns(most, destination.log());
        int begun = 0;
        for (int run = 0; run < most.runs(); run++) {
            if (runs.has(run) || runs.cause(run).isPresent()) {
                begun = Math.max(begun, Run.of(most, run).replicate() + 1);
            }
        }
        return begun;
    }

    /** The experiment with a replicate more, where a precision is wanted and not reached. */
    private static Optional<Experiment> longer(Experiment experiment, LoggedRuns runs) throws IOException {
        if (experiment.precision().isEmpty() || Reach.of(experiment, runs).enough()) {
            return Optional.empty();
        }
        return Optional.of(experiment.withReplicates(experiment.replicates() + 1));
    }

    private Left end(
            Destination destination,
            Experiment asked,
            LoggedRuns runs,
            int already,
            List<Failure> failures,
            boolean complete,
            Instant started,
            Duration took,
            int threads)
            throws IOException {
        Optional<Reach> reach = asked.precision().isEmpty() ? Optional.empty() : Optional.of(Reach.of(asked, runs));
        reach.ifPresent(found -> destination.note(asked, found));
        long rows = tables(destination, asked, runs, failures, threads);
        destination.finish(complete, started, took, failures.size());
        return new Left(rows, shard.size(asked), already, failures, asked.replicates(), reach);
    }

    /** Writes the tables; of a shard, only what failed. */
    private long tables(Destination destination, Experiment asked, LoggedRuns runs, List<Failure> failures, int threads)
            throws IOException {
        if (shard.isWhole()) {
            return Tables.write(destination.workshop(), asked, runs, failures, threads);
        }
        Tables.failures(destination.workshop(), asked, failures);
        return 0;
    }
}
