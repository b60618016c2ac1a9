package attune.experiment;

import attune.experiment.design.Experiment;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.run.Progress;
import attune.experiment.run.Shard;
import attune.experiment.run.Simulation;
import java.io.IOException;
import java.nio.file.Path;

/** Experiments run from a notebook, or from a program of one's own, in one line. */
public final class Studies {
    private Studies() {}

    /**
     * Runs an experiment on all processors and leaves run.json and the tables in a directory, as {@code attune run --force}
     * does, without charts and page. Finished runs that are there are not made again; other results that are there are
     * replaced.
     *
     * @param experiment as read by {@link attune.experiment.design.ExperimentReader}
     * @param directory made when it is not there
     * @return how many runs and rows there are, and the runs that failed
     * @throws Refused when the directory is none, cannot be written to, or holds a file that is not of Attune in the place of
     *     one that is
     * @throws IOException when something cannot be written; finished runs are kept
     */
    public static Study.Left run(Experiment experiment, Path directory)
            throws IOException, InterruptedException, InvalidExperiment {
        try (Destination destination = Destination.open(directory, experiment, Shard.WHOLE, true)) {
            int threads = Runtime.getRuntime().availableProcessors();
            Study.Left left = new Study(experiment, Simulation.COMMUNITY).run(destination, threads, Progress.SILENT);
            destination.settle();
            return left;
        }
    }
}
