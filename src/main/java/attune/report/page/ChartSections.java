package attune.report.page;

import attune.report.chart.Chart;
import attune.report.chart.Charts;
import attune.report.chart.Kind;
import attune.report.table.Codebook;
import attune.report.table.Results;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The charts of the page, within its size: the last assessment age first, and what does not fit named as a file.
 */
final class ChartSections {
    /** Bytes of the page for which no chart is chosen: headings, notes of outcomes, and lists of what is left out. */
    private static final int RESERVE = 300_000;

    private static final int MOST_ROWS = 40;
    private static final int MOST_NAMES = 100;
    private static final List<Kind> IMPORTANCE = List.of(
            Kind.SENSITIVITY,
            Kind.EFFECTS,
            Kind.DOSE,
            Kind.DISTRIBUTIONS,
            Kind.TRAJECTORIES,
            Kind.HEAT_MAP,
            Kind.TIMING);
    private static final String NOT_A_DIAGNOSIS = "The shares describe how simulated infants behaved in a simulated"
            + " Strange Situation. An attachment pattern is not a diagnosis, not evidence of maltreatment and not a fixed"
            + " trait of a child (Granqvist et al. 2017).";
    private static final String NOT_A_TYPE =
            "These words describe a simulated response in a test at this age. They are" + " not types of children.";

    private final Results results;
    private final Charts charts;
    private final Map<String, String> drawings;
    private final int room;
    private final Set<String> explained = new HashSet<>();

    /**
     * @param room bytes that these sections may take
     */
    ChartSections(Results results, Charts charts, Map<String, String> drawings, int room) {
        this.results = results;
        this.charts = charts;
        this.drawings = drawings;
        this.room = room - RESERVE;
    }

    /** The charts that fit, most important first: the last age, then by kind, then in order. */
    Set<String> embedded() {
        List<Chart> candidates = new ArrayList<>(charts.all());
        candidates.removeIf(this::isEarlier);
        candidates.sort(Comparator.comparingInt(chart -> IMPORTANCE.indexOf(chart.kind())));
        Set<String> chosen = new HashSet<>();
        int used = 0;
        for (Chart chart : candidates) {
            // The words and the numbers of a chart are on the page beside the drawing, and the words inside it too.
            Html whole = new Html();
            figure(chart, whole);
            int bytes = whole.bytes();
            if (used + bytes <= room) {
                chosen.add(chart.id());
                used += bytes;
            }
        }
        return chosen;
    }

    void write(Html page) {
        Set<String> embedded = embedded();
        for (Kind kind : Kind.values()) {
            List<Chart> ofKind =
                    charts.all().stream().filter(chart -> chart.kind() == kind).toList();
            String why = charts.impossible().get(kind);
            if (ofKind.isEmpty() && why == null) {
                continue;
            }
            page.raw("<h2 id=\"" + kind.key() + "\">").text(kind.heading()).raw("</h2>\n");
            if (why != null) {
                page.element("p", "Asked for, and not drawn: " + why + ".");
            }
            if (kind == Kind.SENSITIVITY) {
                SensitivityNotes.write(results, page);
            }
            ofKind.stream().filter(chart -> embedded.contains(chart.id())).forEach(chart -> {
                page.element("h3 class=\"unseen\"", chart.title());
                if (!chart.outcome().isEmpty() && explained.add(chart.outcome())) {
                    explain(chart, page);
                }
                figure(chart, page);
            });
            List<Chart> rest = ofKind.stream()
                    .filter(chart -> !embedded.contains(chart.id()))
                    .toList();
            leftOut(kind, rest, page);
        }
    }

    /** Whether a chart is of an age before the last. */
    private boolean isEarlier(Chart chart) {
        List<Double> ages = results.ages();
        double last = ages.isEmpty() ? Double.NaN : ages.get(ages.size() - 1);
        return !Double.isNaN(chart.age()) && chart.age() != last;
    }

    private void leftOut(Kind kind, List<Chart> rest, Html page) {
        if (rest.isEmpty()) {
            return;
        }
        long large = rest.stream().filter(chart -> !isEarlier(chart)).count();
        if (large > 0) {
            page.element(
                    "p",
                    "To keep this page below 3 MB, " + (large == 1 ? "one chart" : large + " charts")
                            + " of the last assessment age stand in files beside it, in the folder charts.");
        }
        page.raw("<details><summary>").text(more(kind, rest.size())).raw("</summary><ul>\n");
        for (Chart chart : rest.subList(0, Math.min(MOST_NAMES, rest.size()))) {
            page.raw("<li><a href=\"charts/").text(chart.id()).raw(".svg\">").text(chart.title());
            page.raw("</a></li>\n");
        }
        page.raw("</ul>\n");
        if (rest.size() > MOST_NAMES) {
            page.element("p", "and " + (rest.size() - MOST_NAMES) + " more in the folder charts.");
        }
        page.raw("</details>\n");
    }

    private static String more(Kind kind, int n) {
        String charts = n == 1 ? "1 more chart" : n + " more charts";
        return charts + " of this kind (" + kind.key() + ") beside this page";
    }

    private void figure(Chart chart, Html page) {
        page.raw("<figure>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text("Chart: " + chart.title())
                .raw("\">\n")
                .raw(drawings.get(chart.id()))
                .raw("</div>\n<figcaption>\n")
                .element("p", chart.caption());
        if (chart.outcome().equals("attachment")) {
            page.element("p class=\"caution\"", NOT_A_DIAGNOSIS);
        } else if (chart.outcome().equals("profile")) {
            page.element("p class=\"caution\"", NOT_A_TYPE);
        }
        page.raw("<details><summary>").text("“" + chart.title() + "” in words").raw("</summary>\n");
        page.element("p", chart.description()).raw("</details>\n");
        if (chart.numbers() != null) {
            numbers(chart, page);
        }
        page.raw("</figcaption>\n</figure>\n");
    }

    private void explain(Chart chart, Html page) {
        String table = chart.kind() == Kind.TRAJECTORIES ? "series" : "infants";
        Codebook.Entry entry = results.codebook().entry(table, chart.outcome());
        if (entry.meaning().isEmpty()) {
            return;
        }
        String unit = results.codebook().unit(chart.outcome());
        page.raw("<p class=\"about\"><strong>")
                .text(Codebook.label(chart.outcome()))
                .raw("</strong>: ");
        page.text(Html.shortened(entry.meaning().strip().replaceAll("\\.$", ""), 600));
        boolean categorical = results.infants().isCategorical(chart.outcome());
        page.text(categorical ? "; a category" : unit.isEmpty() ? "; it has no unit" : "; in " + unit);
        page.text(entry.instrument().isEmpty() ? "." : ". Read with: " + entry.instrument() + ".");
        page.raw("</p>\n");
    }

    private static void numbers(Chart chart, Html page) {
        page.raw("<details><summary>")
                .text("Numbers behind “" + chart.title() + "”")
                .raw("</summary>\n");
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text("Numbers: " + chart.title())
                .raw("\"><table><thead><tr>");
        List<String> header = chart.numbers().header();
        for (int i = 0; i < header.size(); i++) {
            page.element(i == 0 ? "th scope=\"col\"" : "th scope=\"col\" class=\"n\"", header.get(i));
        }
        page.raw("</tr></thead><tbody>\n");
        List<List<String>> rows = chart.numbers().rows();
        for (List<String> row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            page.raw("<tr>");
            for (int i = 0; i < row.size(); i++) {
                page.element(i == 0 ? "th scope=\"row\"" : "td class=\"n\"", row.get(i));
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
        if (rows.size() > MOST_ROWS) {
            page.element("p", "and " + (rows.size() - MOST_ROWS) + " more rows.");
        }
        page.raw("</details>\n");
    }
}
