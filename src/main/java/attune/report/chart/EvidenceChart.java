package attune.report.chart;

import attune.report.table.Evidence;
import attune.report.table.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;

/**
 * Published findings beside simulated ones. Rows have different units, so each is drawn on its own scale: the middle of its
 * published band is 0, its ends are -1 and 1. Rows that are not measured are left out, and said.
 */
public final class EvidenceChart {
    private static final double EDGE = 4;
    private static final Look PUBLISHED = Palette.ofArms(List.of("a", "b"), "a").get("a");
    private static final Look MET = Palette.line(0);
    private static final Look MISSED = Palette.line(1);

    private EvidenceChart() {}

    /**
     * The chart.
     *
     * @param names what each row is about, by its id
     */
    public static Chart of(List<Evidence> rows, Map<String, String> names) {
        List<Evidence> shown = rows.stream().filter(EvidenceChart::drawable).toList();
        long missing = rows.stream().filter(row -> row.inside().isEmpty()).count();
        List<LabelScale.Name> labels = new ArrayList<>();
        List<LabelScale.Name> notes = new ArrayList<>();
        List<Marks.Mark> marks = new ArrayList<>();
        for (Evidence row : shown) {
            boolean met = row.inside().equals("yes");
            labels.add(new LabelScale.Name(
                    row.id() + (met ? " " : " ✗ ") + names.getOrDefault(row.id(), ""), "", met ? MET : MISSED));
            notes.add(new LabelScale.Name(note(row), "", null));
            marks.add(Marks.below(List.of(
                    Marks.interval(
                            scaled(row, middle(row)), scaled(row, row.low()), scaled(row, row.high()), PUBLISHED),
                    Marks.interval(
                            scaled(row, row.simulated()),
                            scaled(row, row.simLow()),
                            scaled(row, row.simHigh()),
                            met ? MET : MISSED))));
        }
        XYPlot plot = Plots.rows(labels, marks, new ValueScale(-EDGE, EDGE, 9), true, true, notes);
        Plots.upright(plot, -1);
        Plots.upright(plot, 1);
        Figure figure = new Figure("Published and simulated", subtitle(shown, missing))
                .legend(Legend.of(
                        List.of("published, with its band", "simulated, met", "simulated, missed ✗"),
                        List.of(PUBLISHED, MET, MISSED),
                        Legend.Form.MARKER))
                .panels(List.of(new Panel("", plot, Math.max(1, labels.size()) * 30)), 1)
                .labels(Math.min(400, LabelScale.width(labels)), false)
                .notes(LabelScale.width(notes))
                .axes("Distance from the middle of the published band, in half-widths of it", "")
                .note(
                        "Every row has a scale of its own, on which its published band reaches from -1 to 1; a row that is"
                                + " far off stands at the edge. A row may be missed inside its band, when another clause of it"
                                + " does not hold, and met a little outside, within the tolerance of rows of its kind. Signs and orders without a band are in the table only.");
        return new Chart(
                "evidence",
                Kind.EFFECTS,
                "",
                Double.NaN,
                figure,
                description(shown),
                "Published beside simulated.",
                null);
    }

    private static String subtitle(List<Evidence> shown, long missing) {
        long met = shown.stream().filter(row -> row.inside().equals("yes")).count();
        return met + " of " + shown.size() + " rows with a band are met"
                + (missing == 0 ? "" : " · " + missing + " rows are not measured");
    }

    private static boolean drawable(Evidence row) {
        return !row.inside().isEmpty()
                && Stream.of(row.low(), row.high(), row.simulated()).noneMatch(x -> Double.isNaN(x));
    }

    private static double middle(Evidence row) {
        return Double.isNaN(row.published()) ? (row.low() + row.high()) / 2 : row.published();
    }

    private static double scaled(Evidence row, double value) {
        double centre = (row.low() + row.high()) / 2;
        double half = (row.high() - row.low()) / 2;
        return Math.max(-EDGE, Math.min(EDGE, (value - centre) / half));
    }

    private static String note(Evidence row) {
        return Numbers.brief(middle(row)) + " / " + Numbers.brief(row.simulated()) + " [" + Numbers.brief(row.simLow())
                + ", " + Numbers.brief(row.simHigh()) + "]";
    }

    private static String description(List<Evidence> shown) {
        List<String> parts = new ArrayList<>();
        for (Evidence row : shown) {
            parts.add(row.id() + " " + (row.inside().equals("yes") ? "met" : "missed") + ": published "
                    + Numbers.brief(middle(row)) + ", simulated " + Numbers.brief(row.simulated()));
        }
        return Study.sentences(
                "Published findings and their simulated counterparts, each on its own scale.", parts, 60);
    }
}
