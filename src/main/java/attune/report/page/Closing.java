package attune.report.page;

import attune.report.table.Codebook;
import attune.report.table.Failure;
import attune.report.table.Numbers;
import attune.report.table.Results;
import attune.report.table.RunFacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What failed, what the results are not, what the columns mean, and what the run ran on. */
final class Closing {
    private static final int MOST_FAILURES = 50;

    private Closing() {}

    static void failures(Results results, Html page) {
        page.raw("<h2 id=\"failures\">What failed</h2>\n");
        List<Failure> failures = results.failures();
        if (failures.isEmpty()) {
            page.element("p", "No run failed.");
            return;
        }
        page.element(
                "p",
                (failures.size() == 1 ? "1 run failed and is" : failures.size() + " runs failed and are")
                        + " not in the results above. Results of an arm with failures may be biased: the infants whose"
                        + " runs failed are not a random part.");
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of failed runs\">"
                + "<table class=\"wide\"><caption>Failed runs</caption><thead><tr><th scope=\"col\">Point</th>"
                + "<th scope=\"col\">Replicate</th><th scope=\"col\">Arm</th><th scope=\"col\">Seed</th>"
                + "<th scope=\"col\">Cause</th></tr></thead><tbody>\n");
        for (Failure failure : failures.subList(0, Math.min(MOST_FAILURES, failures.size()))) {
            page.raw("<tr>")
                    .element("th scope=\"row\"", failure.point())
                    .element("td", failure.replicate())
                    .element("td", failure.arm())
                    .element("td", failure.seed())
                    .element("td", Html.shortened(failure.cause(), 600))
                    .raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
        if (failures.size() > MOST_FAILURES) {
            page.element("p", "and " + (failures.size() - MOST_FAILURES) + " more in failures.csv.");
        }
    }

    static void caveats(Results results, Html page) {
        page.raw("<h2 id=\"caveats\">What this model is for, and what it is not</h2>\n"
                + "<p>Attune is a tool for thinking: it shows what follows from a set of mechanisms by which care and stress"
                + " are thought to shape an infant's stress response, so that ideas can be compared and studies"
                + " planned.</p>\n<ul>\n"
                + "<li>It is <strong>not a clinical tool, not a diagnosis, and not a forecast for any child</strong>. Every"
                + " infant on this page is simulated.</li>\n"
                + "<li>Many parameter values are <strong>assumed</strong>, not measured. <code>attune parameters</code>"
                + " lists each with its source, and says which are assumed or calibrated; the results hold for these"
                + " values.</li>\n"
                + "<li>An interval covers chance within the simulation only: luck of families and replicates. It does not"
                + " cover the doubt about mechanisms and assumed values, which is larger.</li>\n"
                + "<li>Words such as resilient, sensitized or blunted describe a simulated response in a test at an age,"
                + " not a type of child. Attachment shares are not a diagnosis, not evidence of maltreatment and not a"
                + " fixed trait (Granqvist et al. 2017).</li>\n"
                + "<li>Care in the model is what an infant receives. Nothing here says why a caregiver can give more or"
                + " less of it, and nothing here is a judgement of caregivers.</li>\n");
        if (results.replicates() == 1) {
            page.raw(
                    "<li><strong>One replicate:</strong> whether the intervals hold from seed to seed was not looked at.</li>\n");
        }
        if (Notices.isUnfinished(results)) {
            page.raw("<li><strong>Not finished:</strong> the tables are of the runs that were made when they were"
                    + " written; the numbers will move as others are added.</li>\n");
        }
        if (results.run().flag("dirty")) {
            page.raw("<li>The program had changes that were not committed when it ran, so the commit below does not"
                    + " fully identify it.</li>\n");
        }
        page.raw("</ul>\n");
    }

    static void codebook(Results results, Html page) {
        Set<String> wanted = new LinkedHashSet<>(results.infants().outcomes());
        wanted.addAll(results.series().outcomes());
        List<Codebook.Entry> entries = results.codebook().entries().stream()
                .filter(entry -> wanted.stream().anyMatch(name -> Codebook.isAbout(entry, name)))
                .limit(200)
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        page.raw("<h2 id=\"codebook\">What the outcomes mean</h2>\n"
                + "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of outcomes\">"
                + "<table class=\"wide\"><caption>From codebook.csv</caption><thead><tr><th scope=\"col\">Outcome</th>"
                + "<th scope=\"col\">Unit</th><th scope=\"col\">Meaning</th><th scope=\"col\">Instrument</th>"
                + "<th scope=\"col\">Table</th></tr></thead><tbody>\n");
        for (Codebook.Entry entry : entries) {
            page.raw("<tr><th scope=\"row\">")
                    .text(Codebook.label(entry.column().replaceFirst("^outcome=", "")))
                    .raw("<br><code>")
                    .text(entry.column())
                    .raw("</code></th>")
                    .element("td class=\"brief\"", Codebook.plain(entry.unit()))
                    .element("td", Html.shortened(entry.meaning(), 600))
                    .element("td", Html.shortened(entry.instrument(), 200))
                    .element("td class=\"brief\"", entry.table())
                    .raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
    }

    static void provenance(Results results, Html page) {
        RunFacts run = results.run();
        page.raw("<h2 id=\"provenance\">Provenance</h2>\n"
                + "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of provenance\">"
                + "<table class=\"wide\"><caption>What is needed to run this again</caption><thead><tr>"
                + "<th scope=\"col\">Item</th><th scope=\"col\">Value</th></tr></thead><tbody>\n");
        row(page, "Version", run.text("version"));
        String commit = run.text("commit");
        row(page, "Commit", commit.isEmpty() ? "" : commit + (run.flag("dirty") ? " (with uncommitted changes)" : ""));
        if (!run.text("code").isEmpty()) {
            row(page, "Checksum of the code", run.text("code"));
        }
        row(page, "Seed", run.text("seed"));
        row(page, "Replicates", run.text("replicates"));
        String shard = run.text("shard");
        if (!shard.isEmpty() && !shard.equals(Notices.WHOLE)) {
            row(page, "Shard", shard);
        }
        String complete = run.text("complete");
        row(page, "All runs made", complete.isEmpty() ? "" : run.flag("complete") ? "yes" : "no");
        row(page, "Families", run.text("families"));
        row(page, "Simulated span", with(run.text("span_months"), "months"));
        row(page, "Tick", with(run.text("tick_min"), "min"));
        row(page, "Started", run.text("started"));
        double seconds = run.number("wall_seconds");
        row(page, "Wall time", Double.isNaN(seconds) ? "" : Numbers.brief(seconds) + " s");
        row(page, "Java", run.text("java"));
        row(page, "Operating system", run.text("os"));
        row(page, "Processor", run.text("processor"));
        run.shards().forEach((part, machine) -> row(page, "Shard " + part + " made on", machine));
        page.raw("</tbody></table></div>\n");
        page.raw("<p>Any row of <code>infants.csv</code> can be run again and compared digit by digit with"
                + " <code>attune reproduce DIR ROW</code>.</p>\n");
    }

    private static String with(String value, String unit) {
        return value.isEmpty() ? "" : value + " " + unit;
    }

    private static void row(Html page, String name, String value) {
        page.raw("<tr>").element("th scope=\"row\"", name).element("td", value.isEmpty() ? "not recorded" : value);
        page.raw("</tr>\n");
    }
}
