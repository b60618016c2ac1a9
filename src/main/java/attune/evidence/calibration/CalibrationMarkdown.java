package attune.evidence.calibration;

import attune.experiment.table.Digits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** A calibration as tables for the documents: what each parameter came to, and what the best evaluation came to in each statistic. */
public final class CalibrationMarkdown {
    private CalibrationMarkdown() {}

    /**
     * Both tables.
     *
     * @param best the best evaluation
     */
    public static String of(Simulator simulator, Evaluation best, List<Profile> profiles) {
        StringBuilder text = new StringBuilder(
                        "| parameter | unit | range | declared | best | posterior median [95 %] |\n")
                .append("|---|---|---|---|---|---|\n");
        for (int k = 0; k < profiles.size(); k++) {
            Profile profile = profiles.get(k);
            Knob knob = profile.knob();
            row(
                    text,
                    "`" + knob.path() + "`",
                    knob.unit(),
                    Digits.of(knob.low()) + " to " + Digits.of(knob.high()),
                    Digits.of(knob.start()),
                    brief(best.values()[k]),
                    brief(profile.median()) + " [" + brief(profile.low()) + ", " + brief(profile.high()) + "]");
        }
        text.append("\n| statistic | wanted | best |\n|---|---|---|\n");
        for (int s = 0; s < simulator.aims().size(); s++) {
            Aim aim = simulator.aims().get(s);
            double value = best.statistics()[s];
            boolean met = value >= aim.from() && value <= aim.until();
            row(text, aim.name(), aim.words(), brief(value) + (met ? "" : " **missed**"));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Three digits: what a cohort of 200 can tell. */
    private static String brief(double value) {
        return Digits.of(new BigDecimal(value).round(new MathContext(3)).doubleValue());
    }
}
