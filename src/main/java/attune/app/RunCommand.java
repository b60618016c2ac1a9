package attune.app;

import attune.experiment.Destination;
import attune.experiment.Refused;
import attune.experiment.Study;
import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.outlook.Warnings;
import attune.experiment.run.Shard;
import attune.experiment.run.Simulation;
import attune.experiment.table.ParquetTables;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attune run}. */
@Command(
        name = "run",
        description = "Runs an experiment file; leaves tables, charts and a page, and prints a summary.",
        footer = {
            "",
            "Examples:",
            "  attune run experiments/resilience-vs-sensitization.yaml --open",
            "  attune run my.yaml --set scenario.families=20 --set replicates=2 --out results/try",
            "Run again, it goes on where it was stopped, or adds the replicates that the file asks for by now.",
            "'attune plan FILE' says beforehand how long it takes; 'attune parameters' lists what can be set."
        },
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentOptions options;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where results go; else results/NAME, by the name of the file.")
    private Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many runs at once; all processors by default. Results do not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--force",
            description =
                    "Replace results of another experiment found there; runs that both ask for are used again. Other"
                            + " files stay.")
    private boolean force;

    @Option(
            names = "--parquet",
            description =
                    "Write the tables as Parquet too, with typed columns: infants.parquet and so on beside the CSV.")
    private boolean parquet;

    @Option(names = "--open", description = "Open the page when done.")
    private boolean open;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description =
                    "Make only part I of N of the runs, for instance on one of N computers, each with its own --out;"
                            + " 'attune merge' joins the parts.")
    private String shard = Shard.WHOLE.toString();

    private final Simulation simulation;

    RunCommand() {
        this(Simulation.COMMUNITY);
    }

    /** @param simulation what makes the runs */
    RunCommand(Simulation simulation) {
        this.simulation = simulation;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        if (threads < 1 || threads > 1024) {
            err.println("--threads is " + threads + "; write a whole number from 1 to 1024");
            return Exit.WRONG_INPUT;
        }
        Experiment experiment;
        Shard part;
        try {
            part = Shard.parse(shard);
            experiment = options.read();
        } catch (IllegalArgumentException e) {
            err.println("--shard: " + e.getMessage());
            return Exit.WRONG_INPUT;
        } catch (InvalidExperiment e) {
            e.told().forEach(err::println);
            return Exit.WRONG_INPUT;
        }
        if (!part.isWhole() && experiment.precision().isPresent()) {
            err.println(
                    "--shard: the experiment asks for a precision, and a shard cannot tell when it is reached; leave"
                            + " precision out of the file and write how many replicates you want");
            return Exit.WRONG_INPUT;
        }
        if (!part.isWhole() && parquet) {
            err.println(
                    "--parquet: a shard has no tables; when the shards are merged, run the experiment with --parquet"
                            + " and --out the merged directory, and no run is made again");
            return Exit.WRONG_INPUT;
        }
        Path place = out == null ? Path.of("results", ExperimentReader.nameOf(options.file()) + suffix(part)) : out;
        try (Destination destination = Destination.open(place, experiment, part, force)) {
            return run(experiment, part, destination, err);
        } catch (Refused.Disk e) {
            err.println(e.getMessage());
            return Exit.UNFINISHED;
        } catch (Refused e) {
            err.println(e.getMessage());
            return Exit.WRONG_INPUT;
        } catch (IOException e) {
            err.println("Could not finish: the results cannot be written (" + Destination.reason(e)
                    + "). The runs that were finished are kept in " + place
                    + "; when there is room, the same command goes on from there");
            return Exit.UNFINISHED;
        } catch (InvalidExperiment e) {
            e.told().forEach(err::println);
            return Exit.WRONG_INPUT;
        }
    }

    private static String suffix(Shard part) {
        return part.isWhole() ? "" : "-shard-" + part.number() + "-of-" + part.of();
    }

    private int run(Experiment experiment, Shard part, Destination destination, PrintWriter err)
            throws IOException, InterruptedException {
        Thread interrupted = new Thread(() -> {
            if (destination.abandon()) {
                err.println();
                err.println("Interrupted: the runs that were finished are kept in " + destination.directory()
                        + "; the same command goes on from there");
            }
        });
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            Warnings.of(experiment).forEach(warning -> err.println("Note: " + warning));
            Study.Left left;
            try (Meter meter = Meter.of(err)) {
                left = new Study(experiment, simulation, part).run(destination, threads, meter);
            }
            if (part.isWhole()) {
                if (parquet) {
                    ParquetTables.write(destination.workshop(), experiment);
                }
                return Ending.of(destination, left, open, spec.commandLine());
            }
            destination.settle();
            spec.commandLine()
                    .getOut()
                    .println("Shard " + part + ": "
                            + (left.runs() - left.failures().size()) + " of " + left.runs()
                            + " runs are in " + destination.directory()
                            + "; when all shards are made, join them with: attune merge DIR... --out DIR");
            Ending.failures(destination.directory(), left, err);
            return left.failures().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
        } finally {
            destination.abandon();
            forget(interrupted);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending already
        }
    }
}
