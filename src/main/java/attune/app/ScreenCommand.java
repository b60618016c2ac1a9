package attune.app;

import attune.experiment.screening.Accuracy;
import attune.experiment.screening.Foretold;
import attune.experiment.table.Digits;
import attune.laboratory.Better;
import attune.laboratory.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attune screen}. */
@Command(
        name = "screen",
        description =
                "Tells how well an early sign foretells a bad later outcome in stored results: area under the curve, and"
                        + " sensitivity, specificity and predictive value of every threshold at the base rate.",
        footer = {
            "",
            "For example: attune screen results/screening --sign screening_score@9 --later reactivity@24",
            "A sign of strain in simulated infants is not a diagnosis of anybody."
        },
        mixinStandardHelpOptions = true)
final class ScreenCommand implements Callable<Integer> {
    private static final Pattern AT = Pattern.compile("([a-z][a-z0-9_]*)@([0-9]+(?:\\.[0-9]+)?)");

    private static final String INFANTS = "infants.csv";

    /** Below so many infants on one side an interval from resamples is too narrow. */
    private static final int FEW = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A directory that 'attune run' has written.")
    private Path directory;

    @Option(
            names = "--sign",
            paramLabel = "COLUMN@MONTHS",
            required = true,
            description = "The sign, a column of infants.csv, and the age at which it was read.")
    private String sign;

    @Option(
            names = "--later",
            paramLabel = "COLUMN@MONTHS",
            required = true,
            description = "The outcome it is to foretell, and the later age.")
    private String later;

    @Option(
            names = "--worst",
            paramLabel = "PERCENT",
            description =
                    "The share of all infants, the worst ones, who count as having the outcome (${DEFAULT-VALUE}).")
    private double worst = 20;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Foretold.At early = at("--sign", sign);
            Foretold.At late = at("--later", later);
            if (!(worst > 0 && worst < 100)) {
                throw new IllegalArgumentException(
                        "--worst " + worst + " is no share; write a percentage, for example 20");
            }
            Path infants = directory.resolve(INFANTS);
            if (!Files.isReadable(infants)) {
                throw new IllegalArgumentException(directory + " holds no results (" + INFANTS
                        + " is missing); name a directory that 'attune run' has written");
            }
            Foretold.check(infants, early, late);
            if (!(early.months() < late.months())) {
                throw new IllegalArgumentException("--sign is read at " + Foretold.age(early.months())
                        + ", which is not before the " + Foretold.age(late.months()) + " of --later");
            }
            boolean highSpeaks = better(early.column()) != Better.HIGHER;
            boolean highIsWorse = worse(late.column());
            print(early, late, highSpeaks, highIsWorse, Foretold.read(infants, early, late));
            return Exit.DONE;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return Exit.WRONG_INPUT;
        }
    }

    private static Foretold.At at(String option, String text) {
        Matcher matcher = AT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    option + " " + text + " is no column at an age; write for example screening_score@9 (months)");
        }
        return new Foretold.At(matcher.group(1), Double.parseDouble(matcher.group(2)));
    }

    private static Better better(String column) {
        return Outcome.of(column).map(Outcome::better).orElse(Better.NEITHER);
    }

    private static boolean worse(String column) {
        return switch (better(column)) {
            case LOWER -> true;
            case HIGHER -> false;
            case NEITHER ->
                throw new IllegalArgumentException(
                        "of '" + column
                                + "' neither high nor low is worse, or it is no outcome; name one that has a worse end, for example reactivity");
        };
    }

    private void print(
            Foretold.At early, Foretold.At late, boolean highSpeaks, boolean highIsWorse, Map<String, Foretold> arms) {
        PrintWriter out = spec.commandLine().getOut();
        double[] all = arms.values().stream()
                .flatMapToDouble(arm -> Arrays.stream(arm.later()))
                .filter(x -> !Double.isNaN(x))
                .toArray();
        double limit = new Percentile()
                .withEstimationType(EstimationType.R_7)
                .evaluate(all, highIsWorse ? 100 - worst : worst);
        out.println(String.format(
                Locale.ROOT,
                "Does %s foretell the worst %s %% in %s (%s %.4g)?",
                early,
                Digits.of(worst),
                late,
                highIsWorse ? "above" : "below",
                limit));
        arms.forEach((arm, told) -> print(out, arm, told, limit, highSpeaks, highIsWorse));
    }

    private static void print(
            PrintWriter out, String arm, Foretold told, double limit, boolean highSpeaks, boolean highIsWorse) {
        double[] sign = told.sign().clone();
        boolean[] event = new boolean[sign.length];
        for (int i = 0; i < sign.length; i++) {
            double later = told.later()[i];
            event[i] = highIsWorse ? later > limit : later < limit;
            sign[i] = Double.isNaN(later) ? Double.NaN : sign[i];
        }
        Accuracy found = Accuracy.of(told.family(), sign, event, highSpeaks);
        out.println();
        int cases = Math.toIntExact(Math.round(found.rate() * found.infants()));
        if (cases == 0 || cases == found.infants()) {
            out.println(String.format(
                    Locale.ROOT,
                    "%s: %d infants, %s of whom come to it, so that there is nothing to foretell; many may share the value"
                            + " %.4g: try another --worst or another outcome",
                    arm,
                    found.infants(),
                    cases == 0 ? "none" : "all",
                    limit));
            return;
        }
        out.println(String.format(
                Locale.ROOT,
                "%s: %d infants, %d of whom (%.1f %%) come to it; area under the curve %.2f, 95 %% interval [%.2f, %.2f]",
                arm,
                found.infants(),
                cases,
                100 * found.rate(),
                found.area(),
                found.low(),
                found.high()));
        if (Math.min(cases, found.infants() - cases) < FEW) {
            out.println("  Fewer than " + FEW + " infants on one side: the interval is narrower than it should be.");
        }
        out.println(String.format(
                Locale.ROOT,
                "  %12s  %11s  %11s  %14s  %13s",
                "sign " + (highSpeaks ? "from" : "up to"),
                "sensitivity",
                "specificity",
                "right if posit.",
                "positive of all"));
        for (Accuracy.Threshold threshold : found.thresholds()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %12.4g  %9.0f %%  %9.0f %%  %13.0f %%  %13.0f %%",
                    threshold.from(),
                    100 * threshold.sensitivity(),
                    100 * threshold.specificity(),
                    100 * threshold.right(),
                    100 * threshold.positive()));
        }
    }
}
