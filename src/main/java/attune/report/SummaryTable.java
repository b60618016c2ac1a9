package attune.report;

import attune.report.table.Cell;
import attune.report.table.Estimate;
import attune.report.table.Numbers;
import attune.report.table.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The summary for a terminal: every arm and outcome at the last age, at most 100 columns wide, plain text. */
public final class SummaryTable {
    private static final int MOST_POINTS = 3;
    private static final int WIDTH = 100;
    private static final int OUTCOME = 26;
    private static final int ARM = 28;
    private static final int MEAN = 24;

    private SummaryTable() {}

    /**
     * The table of a results directory, lines ended by a line feed.
     *
     * @throws IOException when the directory holds no results or a table is unreadable
     */
    public static String of(Path directory) throws IOException {
        Results results = Results.read(directory);
        List<Double> ages = results.summary().ages();
        if (ages.isEmpty()) {
            return "No results to summarize.\n";
        }
        double age = ages.get(ages.size() - 1);
        StringBuilder out = new StringBuilder();
        line(
                out,
                "Outcomes at " + Numbers.brief(age) + " months, "
                        + (results.replicates() == 1 ? "one replicate" : results.replicates() + " replicates")
                        + "; d against " + (results.reference().isEmpty() ? "the reference arm" : results.reference()));
        List<String> points = results.factors().points();
        for (String point : points.subList(0, Math.min(MOST_POINTS, points.size()))) {
            out.append('\n');
            String label = results.factors().label(point);
            if (!label.isEmpty()) {
                line(out, label);
            }
            line(out, pad("outcome", OUTCOME) + pad("arm", ARM) + pad("mean [95 %]", MEAN) + "d [95 %]");
            rows(out, results, point, age);
        }
        int more = points.size() - MOST_POINTS;
        if (more > 0) {
            out.append('\n');
            line(out, "... and " + more + (more == 1 ? " more point" : " more points") + " in summary.csv");
        }
        return out.toString();
    }

    private static void rows(StringBuilder out, Results results, String point, double age) {
        for (String outcome : results.asked(results.summary().outcomes())) {
            String shown = results.codebook().labelWithUnit(outcome).replace(" (no unit)", "");
            int decimals = results.summary().decimals(outcome, age);
            for (String arm : results.armNames()) {
                Estimate e = results.summary().at(new Cell(point, arm, age, outcome));
                if (e == null) {
                    continue;
                }
                String effect = e.hasEffect() ? bracket(e.effect(), e.effectLow(), e.effectHigh(), 2) : "";
                line(
                        out,
                        pad(shown, OUTCOME)
                                + pad(arm, ARM)
                                + pad(bracket(e.mean(), e.low(), e.high(), decimals), MEAN)
                                + effect);
                shown = "";
            }
        }
    }

    private static String bracket(double value, double low, double high, int decimals) {
        List<String> ends = new ArrayList<>();
        if (!Double.isNaN(low + high)) {
            ends.add(Numbers.fixed(low, decimals));
            ends.add(Numbers.fixed(high, decimals));
        }
        String text = Numbers.fixed(value, decimals) + (ends.isEmpty() ? "" : " [" + String.join(", ", ends) + "]");
        return text.replace('−', '-').replace('–', '-');
    }

    /** The text in exactly this many columns, the last one a space; longer text is shortened. */
    private static String pad(String text, int width) {
        int[] points = text.replaceAll("\\s+", " ").codePoints().toArray();
        int room = width - 2;
        String fitted =
                points.length <= room ? new String(points, 0, points.length) : new String(points, 0, room - 3) + "...";
        return fitted + " ".repeat(Math.max(0, width - fitted.codePointCount(0, fitted.length())));
    }

    private static void line(StringBuilder out, String text) {
        String flat = text.replaceAll("\\s+$", "").replaceAll("[\\n\\t]", " ");
        int[] points = flat.codePoints().toArray();
        out.append(points.length <= WIDTH ? flat : new String(points, 0, WIDTH - 3) + "...")
                .append('\n');
    }
}
