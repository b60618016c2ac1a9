package attune.report.page;

import attune.report.table.Numbers;
import attune.report.table.Results;
import attune.report.table.RunFacts;

/** What was asked, what was expected, and how the answer was sought. */
final class Opening {
    /** Of a longer question or prediction the page holds the beginning only. */
    private static final int MOST_LETTERS = 20_000;

    private Opening() {}

    /** The name of the experiment as the page shows it. */
    static String name(Results results) {
        String name = results.run().text("experiment");
        return name.isEmpty() ? "Unnamed experiment" : name;
    }

    static void header(Results results, Html page) {
        RunFacts run = results.run();
        page.element("p class=\"kicker\"", "Attune · report of a simulation experiment");
        page.element("h1", name(results));
        if (!run.text("question").isEmpty()) {
            page.element("p class=\"question\"", Html.shortened(run.text("question"), MOST_LETTERS));
        }
        String prediction = Html.shortened(run.text("prediction"), MOST_LETTERS);
        page.raw(
                "<section class=\"prediction\" aria-labelledby=\"prediction\"><h2 id=\"prediction\">Prediction</h2>\n");
        page.element("p", prediction.isEmpty() ? "No prediction was written down for this experiment." : prediction);
        if (!prediction.isEmpty()) {
            page.raw(
                    "<p><small>As it stands in the experiment file, meant to be written before the first run.</small></p>\n");
        }
        page.raw("</section>\n");
        Notices.write(results, page);
    }

    static void design(Results results, Html page) {
        RunFacts run = results.run();
        int arms = results.armNames().size();
        int points = Math.max(1, results.factors().points().size());
        page.raw("<h2 id=\"design\">Design</h2>\n<dl class=\"facts\">\n");
        fact(page, "Families", whole(run.number("families")));
        fact(page, "Arms", String.valueOf(arms));
        fact(page, points == 1 ? "Design point" : "Design points", String.valueOf(points));
        fact(page, "Replicates", results.replicates() == 0 ? "" : String.valueOf(results.replicates()));
        long runs = results.infants().runs();
        fact(
                page,
                "Runs",
                runs == 0 ? "" : Numbers.count(runs) + (made(results) ? "" : " of " + whole(asked(results))));
        fact(page, "Rows of infants", Numbers.count(results.infants().rows()));
        page.raw("</dl>\n");
        page.element(
                "p",
                "A run is one community of families in one arm, at one design point, in one replicate. Every family lives"
                        + " in every arm: the same infant, with the same temperament and the same strokes of luck, meets"
                        + " different care or circumstances. So a difference between two arms is a difference within"
                        + " the same infants, as between twins.");
        if (!run.text("design_text").isEmpty()) {
            page.element("p", Html.shortened(run.text("design_text"), 2000));
        }
        if (run.flag("precision_reached")) {
            page.element(
                    "p",
                    "Replicates were added until the wanted precision was reached: the widest half-width of an interval"
                            + " is " + Numbers.brief(run.number("widest_half_width")) + ".");
        }
        StringBuilder ages = new StringBuilder();
        results.ages()
                .forEach(age -> ages.append(ages.length() == 0 ? "" : ", ").append(Numbers.brief(age)));
        if (ages.length() > 0) {
            page.element("p", "Outcomes are read at " + ages + " months of age.");
        }
        arms(results, page);
        if (!run.offered().isEmpty()) {
            page.element(
                    "p",
                    "Not every family is offered what an arm offers: " + String.join("; ", run.offered())
                            + ". Effects are over all families, also those that are not.");
        }
        factors(results, page);
    }

    /** The runs of the whole experiment; NaN where the run does not tell. */
    static double asked(Results results) {
        return results.run().number("runs");
    }

    /** Whether all runs are in the tables, as far as the run tells. */
    private static boolean made(Results results) {
        double asked = asked(results);
        return Double.isNaN(asked) || results.infants().runs() >= asked;
    }

    private static void fact(Html page, String name, String value) {
        if (!value.isEmpty()) {
            page.raw("<div>").element("dt", name).element("dd", value).raw("</div>\n");
        }
    }

    private static String whole(double value) {
        return Double.isNaN(value) ? "" : Numbers.count(Math.round(value));
    }

    private static void arms(Results results, Html page) {
        page.raw(
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of arms\"><table class=\"wide\">"
                        + "<caption>The arms of the experiment</caption>\n"
                        + "<thead><tr><th scope=\"col\">Arm</th><th scope=\"col\">How it differs from the scenario</th></tr></thead>"
                        + "<tbody>\n");
        for (RunFacts.Arm arm : results.armList()) {
            page.raw("<tr><th scope=\"row\">").text(arm.name());
            page.raw(arm.reference() && results.armNames().size() > 1 ? " <em>(reference)</em>" : "");
            page.raw("</th>")
                    .element("td", arm.differs().isEmpty() ? "not recorded" : Html.shortened(arm.differs(), 600));
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
    }

    private static void factors(Results results, Html page) {
        if (results.run().factors().isEmpty()) {
            return;
        }
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of varied parameters\">"
                + "<table class=\"wide\"><caption>Parameters that were varied</caption>\n"
                + "<thead><tr><th scope=\"col\">Parameter</th><th scope=\"col\">Values</th></tr></thead><tbody>\n");
        for (RunFacts.Factor factor : results.run().factors()) {
            page.raw("<tr><th scope=\"row\"><code>").text(factor.path()).raw("</code></th>");
            String unit = factor.unit().isEmpty() || factor.unit().equals("1") ? "" : " (" + factor.unit() + ")";
            page.element("td", Html.shortened(factor.inWords(), 600) + unit);
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
    }
}
