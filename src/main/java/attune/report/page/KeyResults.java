package attune.report.page;

import attune.report.table.Cell;
import attune.report.table.Codebook;
import attune.report.table.Estimate;
import attune.report.table.Numbers;
import attune.report.table.Results;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The results in one table: mean with interval and paired effect of every arm at the last age, and a few sentences. */
final class KeyResults {
    private static final int MOST_POINTS = 6;
    private static final int MOST_SENTENCES = 6;

    private KeyResults() {}

    static void write(Results results, Html page) {
        page.raw("<h2 id=\"results\">Key results</h2>\n");
        List<Double> ages = results.summary().ages();
        if (ages.isEmpty()) {
            page.element("p", "The run left no summary: no result can be shown.");
            return;
        }
        double age = ages.get(ages.size() - 1);
        List<String> outcomes = results.asked(results.summary().outcomes());
        sentences(results, outcomes, age, page);
        List<String> points = results.factors().points();
        List<String> shown = points.subList(0, Math.min(MOST_POINTS, points.size()));
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
                        : "There is no second arm to compare with, so no effect is given.</p>\n");
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
        page.raw("</table></div>\n");
        if (shown.size() < points.size()) {
            page.element(
                    "p",
                    "The first " + shown.size() + " of " + points.size()
                            + " design points are shown; summary.csv has all"
                            + " of them, and the charts below show them together.");
        }
        results.summary().all().stream()
                .map(Estimate::method)
                .filter(method -> !method.isEmpty())
                .distinct()
                .limit(3)
                .reduce((a, b) -> a + "; " + b)
                .ifPresent(methods -> page.element("p", "Intervals: " + methods + "."));
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
        Codebook.Entry entry = results.codebook().entry("infants", outcome);
        page.raw("<tbody><tr class=\"group\"><th colspan=\"" + columns + "\" scope=\"rowgroup\"><strong>")
                .text(results.codebook().labelWithUnit(outcome))
                .raw("</strong>");
        if (!entry.meaning().isEmpty()) {
            page.text(" · " + entry.meaning());
        }
        page.raw("</th></tr>\n");
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

    /** The largest clear effects in words; one per arm and outcome, wherever it is largest. */
    private static void sentences(Results results, List<String> outcomes, double age, Html page) {
        List<Estimate> clear = new ArrayList<>();
        for (String outcome : outcomes) {
            for (String arm : results.armNames()) {
                results.factors().points().stream()
                        .map(point -> results.summary().at(new Cell(point, arm, age, outcome)))
                        .filter(e -> e != null && e.isClear())
                        .max(Comparator.comparingDouble(e -> Math.abs(e.effect())))
                        .ifPresent(clear::add);
            }
        }
        if (clear.isEmpty()) {
            return;
        }
        clear.sort(Comparator.comparingDouble(e -> -Math.abs(e.effect())));
        String reference = results.reference().isEmpty() ? "the reference arm" : results.reference();
        page.element("p", "The largest differences from " + reference + " whose interval excludes zero:");
        page.raw("<ul>\n");
        for (Estimate e : clear.subList(0, Math.min(MOST_SENTENCES, clear.size()))) {
            String at = results.factors().label(e.cell().point());
            page.raw("<li><strong>").text(Codebook.label(e.cell().outcome())).raw("</strong> ");
            page.text((e.effect() > 0 ? "higher" : "lower") + " by d = "
                    + Numbers.fixed(Math.abs(e.effect()), 2) + " in " + e.cell().arm()
                    + (at.isEmpty() ? "" : ", at " + at) + size(e));
            page.raw("</li>\n");
        }
        page.raw("</ul>\n");
    }

    private static String size(Estimate e) {
        double d = Math.abs(e.effect());
        String word = d < 0.2 ? "very small" : d < 0.5 ? "small" : d < 0.8 ? "medium" : "large";
        return String.format(Locale.ROOT, " (%s)", word);
    }
}
