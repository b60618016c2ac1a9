package attune.app;

import attune.experiment.Destination;
import attune.experiment.Study;
import attune.experiment.design.Experiment;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.run.Simulation;
import attune.report.SummaryTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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
            description = "Where results go; else results/NAME, by the experiment's name.")
    private Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many runs at once; all processors by default. Results do not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "Replace results found there. Other files stay.")
    private boolean force;

    @Option(names = "--open", description = "Open the page when done.")
    private boolean open;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        if (threads < 1 || threads > 1024) {
            err.println("--threads is " + threads + "; write a whole number from 1 to 1024");
            return Exit.WRONG_INPUT;
        }
        Experiment experiment;
        Destination destination;
        try {
            experiment = options.read();
            destination = Destination.open(out == null ? Path.of("results", experiment.name()) : out, force);
        } catch (InvalidExperiment e) {
            e.told().forEach(err::println);
            return Exit.WRONG_INPUT;
        } catch (Destination.Refused e) {
            err.println(e.getMessage());
            return Exit.WRONG_INPUT;
        }
        Thread interrupted = new Thread(() -> {
            if (destination.abandon()) {
                err.println();
                err.println("Interrupted: nothing was kept.");
            }
        });
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            return run(experiment, destination, err);
        } catch (IOException e) {
            err.println("Could not finish: the results cannot be written (" + Destination.reason(e)
                    + "). Nothing was kept; is the disk full?");
            return Exit.UNFINISHED;
        } catch (InvalidExperiment e) {
            e.told().forEach(err::println);
            return Exit.WRONG_INPUT;
        } finally {
            destination.abandon();
            forget(interrupted);
        }
    }

    private int run(Experiment experiment, Destination destination, PrintWriter err)
            throws IOException, InterruptedException, InvalidExperiment {
        Warnings.of(experiment).forEach(warning -> err.println("Note: " + warning));
        Study.Left left;
        try (Meter meter = Meter.of(experiment.runs(), err)) {
            left = new Study(experiment, Simulation.COMMUNITY).run(destination.workshop(), threads, meter);
        }
        err.println("Drawing the charts and the page");
        boolean drawn = Drawing.draw(destination.workshop(), err);
        destination.settle();
        tell(experiment, destination.directory(), left, err);
        if (!drawn) {
            return Exit.UNFINISHED;
        }
        return left.failures().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    private void tell(Experiment experiment, Path directory, Study.Left left, PrintWriter err) throws IOException {
        PrintWriter output = spec.commandLine().getOut();
        String summary = SummaryTable.of(directory);
        if (!summary.isEmpty()) {
            output.println(summary);
        }
        int failed = left.failures().size();
        output.println((experiment.runs() - failed) + " of " + experiment.runs() + " runs, " + left.rows()
                + " rows in infants.csv");
        if (failed > 0) {
            err.println(failed + (failed == 1 ? " run" : " runs") + " failed, the first with: "
                    + left.failures().get(0).cause() + ". All are listed in " + directory.resolve("failures.csv"));
        }
        Path page = directory.resolve("report.html");
        if (!Files.exists(page)) {
            output.println("Results: " + directory);
            return;
        }
        output.println("Results: " + page + (open ? "" : " (open it in a browser; --open does so when done)"));
        output.println("Next: copy the experiment file, change one line and its name, and run the copy");
        if (open) {
            Browser.open(page, err);
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
