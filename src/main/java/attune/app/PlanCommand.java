package attune.app;

import attune.experiment.Study;
import attune.experiment.design.Experiment;
import attune.experiment.design.Sentence;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.outlook.Offering;
import attune.experiment.outlook.Warnings;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attune plan}. */
@Command(
        name = "plan",
        description =
                "Says how many runs an experiment asks for, how long they take and how much disk. Writes nothing.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentOptions options;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Experiment experiment = options.read();
            Workload workload = Workload.of(experiment);
            int threads = Runtime.getRuntime().availableProcessors();
            out.println(experiment.name());
            wrapped(Sentence.of(experiment, Study.scenario(experiment))).forEach(out::println);
            String chosen = Sentence.chosen(experiment.design());
            if (!chosen.isEmpty()) {
                out.println("Design    " + chosen);
            }
            out.println(String.format(Locale.ROOT, "Runs      %,d", experiment.runs()));
            if (experiment.precision().isPresent()) {
                int most =
                        experiment.withReplicates(experiment.mostReplicates()).runs();
                out.println(String.format(
                        Locale.ROOT,
                        "          at first, and up to %,d until the precision is reached; what follows is of the first",
                        most));
            }
            out.println(String.format(
                    Locale.ROOT, "Infants   %,d, %,.0f months of life", workload.infants(), workload.months()));
            if (workload.shared() >= 0.5) {
                out.println(String.format(
                        Locale.ROOT,
                        "Shared    %,.0f of these months are lived once for several arms or points (%.0f %%)",
                        workload.shared(),
                        100 * workload.shared() / workload.months()));
            }
            String offered = "Offered   ";
            for (Offering each : Offering.of(experiment)) {
                out.println(offered + each.programme().name() + " in the arm " + each.arm() + ": " + each.words());
                offered = "          ";
            }
            double seconds = (workload.months() - workload.shared())
                    * Probe.secondsPerMonth(experiment)
                    / Math.min(threads, experiment.runs());
            out.println("Time      about " + Meter.Span.of(Math.max(1, seconds)) + " on " + threads
                    + (threads == 1 ? " processor" : " processors"));
            out.println("Disk      about " + size(workload.tableBytes()) + " of tables, and "
                    + size(workload.storeBytes()) + " of finished runs (runs.log)");
            Warnings.of(experiment).forEach(warning -> out.println("Note: " + warning));
            return Exit.DONE;
        } catch (InvalidExperiment e) {
            e.told().forEach(spec.commandLine().getErr()::println);
            return Exit.WRONG_INPUT;
        }
    }

    /** The text in lines of at most 100 columns. */
    static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > 100) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String size(double bytes) {
        return bytes < 1e6
                ? String.format(Locale.ROOT, "%.0f kB", Math.max(1, bytes / 1e3))
                : bytes < 1e9
                        ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6)
                        : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
