package attune.experiment;

import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.file.Problems;
import attune.experiment.provenance.RunRecord;
import attune.experiment.run.Failure;
import attune.experiment.run.Progress;
import attune.experiment.run.RunFile;
import attune.experiment.run.RunStore;
import attune.experiment.run.Runner;
import attune.experiment.run.Simulation;
import attune.experiment.table.Tables;
import attune.simulation.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An experiment being run: every run, then every table. */
public final class Study {
    private final Experiment experiment;
    private final Simulation simulation;

    /** What a study left: how many rows, and the runs that failed. */
    public record Left(long rows, List<Failure> failures) {}

    public Study(Experiment experiment, Simulation simulation) {
        this.experiment = experiment;
        this.simulation = simulation;
    }

    /** The scenario that the arms differ from. */
    public static Scenario scenario(Experiment experiment) throws InvalidExperiment {
        Problems problems = new Problems();
        Scenario scenario = ScenarioReader.read(experiment.scenario(), problems).orElse(null);
        problems.refuse();
        return scenario;
    }

    /**
     * Runs all runs and writes run.json and the tables into {@code directory}. The bytes of the tables do not depend on
     * the number of threads.
     *
     * @throws IOException when something cannot be written
     */
    public Left run(Path directory, int threads, Progress progress)
            throws IOException, InterruptedException, InvalidExperiment {
        Instant started = Instant.now();
        long clock = System.nanoTime();
        try (RunStore store = new RunFile(directory.resolve("runs.partial"))) {
            List<Failure> failures = new Runner(experiment, simulation, store, progress).run(threads);
            Duration took = Duration.ofNanos(System.nanoTime() - clock);
            long rows = Tables.write(directory, experiment, store, failures);
            new RunRecord(experiment, scenario(experiment))
                    .write(directory.resolve("run.json"), started, took, failures.size());
            return new Left(rows, failures);
        }
    }
}
