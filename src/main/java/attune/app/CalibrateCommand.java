package attune.app;

import attune.evidence.calibration.Aim;
import attune.evidence.calibration.CalibrationMarkdown;
import attune.evidence.calibration.CommunitySimulator;
import attune.evidence.calibration.Evaluation;
import attune.evidence.calibration.Knob;
import attune.evidence.calibration.Ledger;
import attune.evidence.calibration.PosteriorSample;
import attune.evidence.calibration.Profile;
import attune.evidence.calibration.Search;
import attune.evidence.calibration.Simulator;
import attune.evidence.table.EvidenceTable;
import attune.evidence.validation.Extent;
import attune.experiment.Destination;
import attune.experiment.table.Digits;
import attune.report.chart.Chart;
import attune.report.chart.Drawing;
import attune.report.chart.ProfileChart;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attune calibrate}. */
@Command(
        name = "calibrate",
        description =
                "Fits the parameters marked CALIBRATED to the calibrate rows of the evidence table, and to nothing else.",
        footer = {
            "",
            "Leaves every evaluation, an approximate posterior and a profile of each parameter. Stopped or killed, the same",
            "command goes on from there. Fitted values take effect when they are written into the declarations."
        },
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--budget",
            paramLabel = "MINUTES",
            description = "How long to search at most, minutes (${DEFAULT-VALUE}).")
    private double budget = 60;

    @Option(names = "--out", paramLabel = "DIR", description = "Where evaluations and posterior go (${DEFAULT-VALUE}).")
    private Path out = Path.of("results", "calibrate");

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "How many evaluations at most, those of earlier sessions included (${DEFAULT-VALUE}).")
    private int evaluations = 600;

    @Option(names = "--threads", paramLabel = "N", description = "How many runs at once; all processors by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--families", hidden = true, description = "Two communities of so many families only: a trial.")
    private int families;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        if (!(budget >= 0 && budget <= 100_000) || evaluations < 1 || threads < 1 || threads > 1024) {
            err.println(
                    "--budget, --evaluations and --threads are numbers: minutes from 0 to 100000, at least 1, and 1 to"
                            + " 1024");
            return Exit.WRONG_INPUT;
        }
        Simulator simulator = families > 0
                ? new CommunitySimulator(EvidenceTable.shipped(), threads, new Extent(0, families, 0))
                : new CommunitySimulator(EvidenceTable.shipped(), threads);
        long start = System.nanoTime();
        try {
            Ledger ledger = Ledger.open(out, simulator);
            int[] told = {ledger.all().size()};
            boolean whole = new Search(simulator, ledger, () -> {
                        tell(ledger, told, err);
                        return System.nanoTime() - start > budget * TimeUnit.MINUTES.toNanos(1);
                    })
                    .run(evaluations);
            return end(simulator, ledger, whole);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return Exit.WRONG_INPUT;
        } catch (IOException e) {
            err.println("Could not finish: " + out + " cannot be written to (" + Destination.reason(e) + ")");
            return Exit.UNFINISHED;
        } catch (UncheckedIOException e) {
            err.println(
                    "Could not finish: " + out + " cannot be written to (" + Destination.reason(e.getCause()) + ")");
            return Exit.UNFINISHED;
        }
    }

    private static void tell(Ledger ledger, int[] told, PrintWriter err) {
        int made = ledger.all().size();
        if (made >= told[0] + 10) {
            told[0] = made;
            err.println(made + " evaluations, least sum of squared misses "
                    + Digits.of(best(ledger).objective()));
        }
    }

    private static Evaluation best(Ledger ledger) {
        return ledger.all().stream()
                .min(Comparator.comparingDouble(Evaluation::objective))
                .orElseThrow();
    }

    private int end(Simulator simulator, Ledger ledger, boolean whole) throws IOException {
        PrintWriter output = spec.commandLine().getOut();
        List<Evaluation> all = ledger.all();
        if (all.isEmpty()) {
            output.println("Nothing was evaluated within the budget; give more with --budget");
            return Exit.DONE;
        }
        output.println((whole ? "Done: " : "Budget used up: ") + all.size() + " evaluations");
        Evaluation best = best(ledger);
        PosteriorSample posterior;
        try {
            posterior = new PosteriorSample(simulator, all);
        } catch (IllegalArgumentException e) {
            tell(simulator, best, output);
            output.println("No posterior yet: " + e.getMessage());
            return Exit.DONE;
        }
        List<Profile> profiles = posterior.profiles();
        output.println("Median of the posterior [middle 95 %]:");
        for (Profile profile : profiles) {
            output.println("  " + profile.knob().path() + " = " + Digits.of(profile.median()) + " ["
                    + Digits.of(profile.low()) + ", " + Digits.of(profile.high()) + "] "
                    + profile.knob().unit() + " (now "
                    + Digits.of(profile.knob().start()) + ")");
        }
        tell(simulator, best, output);
        Files.writeString(out.resolve("posterior.csv"), posterior.csv());
        Files.writeString(out.resolve("profile.csv"), Profile.csv(profiles));
        Files.writeString(out.resolve("calibration.md"), CalibrationMarkdown.of(simulator, best, profiles));
        Drawing.write(chart(profiles), out, true);
        output.println("Results: " + out.resolve(Ledger.NAME)
                + ", posterior.csv, profile.csv, profile.svg, profile.png, calibration.md");
        return Exit.DONE;
    }

    /** The best evaluation, which owes something to the luck of its families. */
    private static void tell(Simulator simulator, Evaluation best, PrintWriter output) {
        output.println("The best evaluation, whose fit owes something to the luck of its families:");
        for (int k = 0; k < simulator.knobs().size(); k++) {
            Knob knob = simulator.knobs().get(k);
            output.println("  " + knob.path() + " = " + Digits.of(best.values()[k]) + " " + knob.unit());
        }
        for (int s = 0; s < simulator.aims().size(); s++) {
            Aim aim = simulator.aims().get(s);
            double value = best.statistics()[s];
            boolean met = value >= aim.from() && value <= aim.until();
            output.println(
                    "  " + aim.name() + ": " + Digits.of(value) + ", wanted " + aim.words() + (met ? "" : "  MISSED"));
        }
    }

    private static Chart chart(List<Profile> profiles) {
        return ProfileChart.of(profiles.stream()
                .map(profile -> new ProfileChart.Line(
                        profile.knob().path().replace("model.", ""),
                        profile.values(),
                        profile.least(),
                        profile.low(),
                        profile.high(),
                        profile.knob().start()))
                .toList());
    }
}
