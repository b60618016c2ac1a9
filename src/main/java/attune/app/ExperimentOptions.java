package attune.app;

import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.file.InvalidExperiment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which experiment is meant. */
final class ExperimentOptions {
    @Parameters(paramLabel = "FILE", description = "The experiment file, in YAML.")
    private Path file;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Changes one value of the file, for example --set scenario.families=50. Can be given often.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Another seed: short for --set seed=N.")
    private String seed;

    /** Which file it is. */
    Path file() {
        return file;
    }

    /** Reads the experiment. */
    Experiment read() throws InvalidExperiment {
        List<String> all = new ArrayList<>(settings);
        if (seed != null) {
            all.add("seed=" + seed);
        }
        return ExperimentReader.read(file, all);
    }
}
