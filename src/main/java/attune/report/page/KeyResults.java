package attune.report.page;

import attune.report.table.Categories;
import attune.report.table.Cell;
import attune.report.table.Codebook;
import attune.report.table.Estimate;
import attune.report.table.Numbers;
import attune.report.table.Results;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results in one table: mean with interval and paired effect of every arm at the last age. */
final class KeyResults {
    private static final int MOST_POINTS = 6;

    /** What stands in a method before that of an effect. */
    private static final String TWINS = "d from twins: ";

    /** Rows for an outcome, but for those of one point at least. */
    private static final int MOST_ROWS = 60;

    private KeyResults() {}

    static void write(Results results, Html page) {
        page.raw("<h2 id=\"results\">Key results</h2>\n");
        List<Double> ages = results.summary().ages();
        if (ages.isEmpty()) {
            page.element("p", "The run left no summary: no result can be shown.");
            return;
        }
        double age = ages.get(ages.size() - 1);
        List<String> asked = results.asked(results.summary().outcomes());
        List<String> outcomes =
                asked.stream().filter(name -> !Categories.isShare(name)).toList();
        InWords.write(results, age, page);
        List<String> points = results.factors().points();
        int most =
                Math.min(MOST_POINTS, MOST_ROWS / Math.max(1, results.armNames().size()));
        List<String> shown = points.subList(0, Math.min(Math.max(1, most), points.size()));
        boolean several = points.size() > 1;
        boolean effects = results.summary().all().stream().anyMatch(Estimate::hasEffect);
        page.raw(
                "<p>In the table, the <strong>mean</strong> is over infants, and its <strong>95 % interval</strong> says"
                        + " how far chance alone could move it. ");
        page.raw(
                effects
                        ? "<strong>d</strong> compares an arm with the reference arm in the same infants: the mean paired"
                                + " difference divided by the pooled standard deviation. As a rule of thumb 0.2 is"
                                + " small, 0.5 medium and 0.8 large (Cohen 1988). Bold: the interval excludes zero.</p>\n"
                        : "There is no second arm to compare with, so no effect is given. Where points share their"
                                + " infants, a difference within the same infants is surer than the intervals, each of"
                                + " one point alone, say.</p>\n");
        page.raw(
                        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of key results\"><table>\n<caption>")
                .text("Outcomes at " + Numbers.brief(age) + " months"
                        + (results.replicates() == 1 ? " (one replicate)" : ""))
                .raw("</caption>\n<thead><tr>");
        if (several) {
            page.element("th scope=\"col\"", "Design point");
        }
        page.raw(
                "<th scope=\"col\">Arm</th><th scope=\"col\" class=\"n\">n</th><th scope=\"col\" class=\"n\">Mean [95 %"
                        + " interval]</th>");
        page.raw(effects ? "<th scope=\"col\" class=\"n\">Effect d [95 % interval]</th>" : "")
                .raw("</tr></thead>\n");
        int columns = 3 + (several ? 1 : 0) + (effects ? 1 : 0);
        for (String outcome : outcomes) {
            body(results, outcome, age, shown, several, effects, columns, page);
        }
        for (Categories categories : Categories.of(asked)) {
            shares(results, categories, age, shown, several, effects, page);
        }
        page.raw("</table></div>\n");
        if (shown.size() < points.size()) {
            page.element(
                    "p",
                    (shown.size() == 1 ? "The first" : "The first " + shown.size()) + " of " + points.size()
                            + " design points "
                            + (shown.size() == 1 ? "is" : "are")
                            + " shown; summary.csv has all"
                            + " of them, and the charts below show them together.");
        }
        methods(results, !Categories.of(asked).isEmpty(), page);
    }

    /** How the intervals were made, for the reader who asks. */
    private static void methods(Results results, boolean shares, Html page) {
        List<String> methods = results.summary().all().stream()
                .filter(estimate -> !Categories.isShare(estimate.cell().outcome()))
                .map(Estimate::method)
                .distinct()
                .toList();
        String means = joined(methods.stream().map(method -> method.split("; ", 2)[0]));
        String effects = joined(methods.stream()
                .filter(method -> method.contains(TWINS))
                .map(method -> method.substring(method.indexOf(TWINS) + TWINS.length())));
        if (!means.isEmpty()) {
            page.element(
                    "p",
                    "Intervals of means: " + means + "." + (effects.isEmpty() ? "" : " Of effects: " + effects + ".")
                            + (shares ? " Those of shares (Wilson 1927) stand in the tables below the charts." : ""));
        }
    }

    private static String joined(Stream<String> methods) {
        return methods.filter(method -> !method.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    /** The shares of a categorical outcome, a row per arm and point. */
    private static void shares(
            Results results,
            Categories categories,
            double age,
            List<String> points,
            boolean several,
            boolean effects,
            Html page) {
        int columns = 3 + (several ? 1 : 0) + (effects ? 1 : 0);
        heading(results, categories.outcome(), categories.label() + " (share of infants)", columns, page);
        for (String point : points) {
            for (String arm : results.armNames()) {
                String shares = categories.shares(results.summary(), point, arm, age);
                Estimate any = categories.share(
                        results.summary(), point, arm, age, categories.names().get(0));
                if (shares.isEmpty()) {
                    continue;
                }
                page.raw("<tr>");
                if (several) {
                    page.element("th scope=\"row\"", results.factors().label(point));
                }
                page.element(several ? "td" : "th scope=\"row\"", arm);
                page.element("td class=\"n\"", any == null ? "–" : Numbers.count(any.n()));
                page.element("td class=\"shares\" colspan=\"" + (effects ? 2 : 1) + "\"", shares);
                page.raw("</tr>\n");
            }
        }
        page.raw("</tbody>\n");
    }

    private static void heading(Results results, String outcome, String label, int columns, Html page) {
        Codebook.Entry entry = results.codebook().entry("infants", outcome);
        page.raw("<tbody><tr class=\"group\"><th colspan=\"" + columns + "\" scope=\"rowgroup\"><strong>")
                .text(label)
                .raw("</strong>");
        if (!entry.meaning().isEmpty()) {
            page.text(" · " + Html.shortened(entry.meaning(), 600));
        }
        page.raw("</th></tr>\n");
    }

    private static void body(
            Results results,
            String outcome,
            double age,
            List<String> points,
            boolean several,
            boolean effects,
            int columns,
            Html page) {
        heading(results, outcome, results.codebook().labelWithUnit(outcome), columns, page);
        int decimals = results.summary().decimals(outcome, age);
        for (String point : points) {
            for (String arm : results.armNames()) {
                Estimate e = results.summary().at(new Cell(point, arm, age, outcome));
                if (e == null) {
                    continue;
                }
                page.raw("<tr>");
                if (several) {
                    page.element("th scope=\"row\"", results.factors().label(point));
                }
                page.element(several ? "td" : "th scope=\"row\"", arm);
                page.element("td class=\"n\"", Numbers.count(e.n()));
                page.element("td class=\"n\"", bracket(e.mean(), e.low(), e.high(), decimals));
                if (effects) {
                    boolean reference = arm.equals(results.reference());
                    page.element(
                            e.isClear() ? "td class=\"n clear\"" : "td class=\"n\"",
                            e.hasEffect()
                                    ? bracket(e.effect(), e.effectLow(), e.effectHigh(), 2)
                                    : reference ? "reference" : "–");
                }
                page.raw("</tr>\n");
            }
        }
        page.raw("</tbody>\n");
    }

    private static String bracket(double value, double low, double high, int decimals) {
        String interval = Double.isNaN(low + high)
                ? ""
                : " [" + Numbers.fixed(low, decimals) + ", " + Numbers.fixed(high, decimals) + "]";
        return Numbers.fixed(value, decimals) + interval;
    }
}
