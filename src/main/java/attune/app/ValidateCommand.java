package attune.app;

import attune.evidence.table.EvidenceTable;
import attune.evidence.table.Target;
import attune.evidence.validation.AttachmentMix;
import attune.evidence.validation.EvidenceMarkdown;
import attune.evidence.validation.EvidenceRows;
import attune.evidence.validation.Extent;
import attune.evidence.validation.Fallen;
import attune.evidence.validation.SideBySide;
import attune.evidence.validation.Validation;
import attune.experiment.Destination;
import attune.experiment.run.Simulation;
import attune.report.chart.Drawing;
import attune.report.chart.EvidenceChart;
import attune.report.table.Evidence;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attune validate}. */
@Command(
        name = "validate",
        description = "Holds the model against published findings; prints simulated beside published, misses included.",
        footer = {
            "",
            "Leaves evidence.csv, attachment.csv (the classes of attachment in every population) and a chart.",
            "Exit code 1: a row that held in the committed baseline has fallen, or a run failed.",
            "What the rows are, and how each is measured: docs/evidence.md"
        },
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 1024;

    @Spec
    private CommandSpec spec;

    @Option(names = "--quick", description = "A sixteenth of the infants: under three minutes on two processors.")
    private boolean quick;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where evidence.csv and the chart go (${DEFAULT-VALUE}).")
    private Path out = Path.of("results", "validate");

    @Option(names = "--threads", paramLabel = "N", description = "How many runs at once; all processors by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--markdown",
            hidden = true,
            description = "Print the generated part of docs/evidence.md from the committed baseline; run nothing.")
    private boolean markdown;

    @Option(
            names = "--families",
            hidden = true,
            description = "So many families in each community, two replicates: a trial.")
    private int families;

    @Option(names = "--baseline", hidden = true, description = "Another baseline than the committed one.")
    private Path baseline;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter output = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Target> targets = EvidenceTable.shipped();
        if (markdown) {
            output.print(EvidenceMarkdown.of(targets, EvidenceRows.baseline(), AttachmentMix.baseline()));
            output.flush();
            return Exit.DONE;
        }
        if (threads < 1 || threads > MOST_THREADS) {
            err.println("--threads is " + threads + "; write a whole number from 1 to " + MOST_THREADS);
            return Exit.WRONG_INPUT;
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            err.println("--out: " + out + " is not a directory; name another");
            return Exit.WRONG_INPUT;
        }
        List<EvidenceRows.Row> held;
        try {
            held = baseline == null ? EvidenceRows.baseline() : EvidenceRows.parse(Files.readString(baseline));
        } catch (IOException | IllegalArgumentException e) {
            err.println("--baseline: " + baseline + " is no evidence.csv (" + e.getMessage() + ")");
            return Exit.WRONG_INPUT;
        }
        Validation.Outcome outcome;
        try (Meter meter = Meter.of(err)) {
            outcome = Validation.of(targets, extent(), Simulation.COMMUNITY, threads, meter);
        }
        try {
            write(targets, outcome);
        } catch (IOException e) {
            err.println("Could not finish: " + out + " cannot be written to (" + Destination.reason(e) + ")");
            return Exit.UNFINISHED;
        }
        return tell(targets, outcome, held);
    }

    private Extent extent() {
        return families > 0 ? new Extent(0, families, 40) : quick ? Extent.QUICK : Extent.FULL;
    }

    private void write(List<Target> targets, Validation.Outcome outcome) throws IOException {
        Files.createDirectories(out);
        Path table = out.resolve(EvidenceRows.NAME);
        Files.writeString(
                table,
                EvidenceRows.csv(
                        outcome.findings().stream().map(EvidenceRows::of).toList()));
        Files.writeString(out.resolve(AttachmentMix.NAME), AttachmentMix.csv(outcome.attachment()));
        Map<String, String> names = new HashMap<>();
        targets.forEach(target -> names.put(target.id(), target.topic()));
        try {
            Drawing.write(EvidenceChart.of(Evidence.read(table), names), out, true);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private int tell(List<Target> targets, Validation.Outcome outcome, List<EvidenceRows.Row> held) {
        PrintWriter output = spec.commandLine().getOut();
        SideBySide sides = new SideBySide(
                targets, outcome.findings().stream().map(EvidenceRows::of).toList());
        sides.lines().forEach(output::println);
        outcome.findings().stream()
                .filter(finding -> !finding.missed().isEmpty())
                .forEach(finding -> output.println(
                        finding.target().id() + ": does not hold: " + String.join("; ", finding.missed())));
        output.println();
        sides.counts().forEach(output::println);
        output.println("Simulated infants only: not a clinical tool, not a diagnosis, not a forecast for any child.");
        output.println("Results: " + out.resolve(EvidenceRows.NAME) + ", " + out.resolve("evidence.svg"));
        List<String> fallen = Fallen.since(held, outcome.findings(), quick || families > 0);
        if (!fallen.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("Fallen since the baseline: " + String.join(", ", fallen)
                            + ". Look at what changed in the mechanisms; rows are not moved to fit");
        }
        if (!outcome.failures().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(outcome.failures().size() + " runs failed, the first with: "
                            + outcome.failures().get(0).cause() + "; their replicates are left out");
        }
        return fallen.isEmpty() && outcome.failures().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }
}
