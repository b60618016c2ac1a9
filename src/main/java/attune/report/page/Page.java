package attune.report.page;

import attune.report.chart.Charts;
import attune.report.chart.Kind;
import attune.report.table.Results;
import java.util.Map;

/** The page: a self-contained HTML document without scripts, links to the network, or anything read from a file as markup. */
public final class Page {

    /** A page that mail and old machines bear; charts that would make it larger are files beside it. */
    private static final int MOST_BYTES = 2_900_000;

    private Page() {}

    /**
     * The whole document.
     *
     * @param drawings the SVG of every chart by its id
     */
    public static String of(Results results, Charts charts, Map<String, String> drawings) {
        Html page = new Html();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light\">\n"
                // Should a text ever be taken for markup, it can run nothing and fetch nothing.
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " base-uri 'none'; form-action 'none'\">\n");
        page.element("title", Opening.name(results) + " · Attune report");
        page.raw("<style>\n").raw(Style.SHEET).raw("</style>\n</head>\n<body>\n<header>\n");
        Opening.header(results, page);
        contents(charts, page);
        page.raw("</header>\n<main>\n");
        Opening.design(results, page);
        KeyResults.write(results, page);
        Html closing = new Html();
        Closing.failures(results, closing);
        Closing.caveats(results, closing);
        Closing.codebook(results, closing);
        Closing.provenance(results, closing);
        new ChartSections(results, charts, drawings, MOST_BYTES - page.bytes() - closing.bytes()).write(page);
        page.raw(closing.toString());
        page.raw("</main>\n<footer>\n");
        page.element(
                "p",
                "Made by Attune from the tables beside this page. Simulated infants only: not a clinical tool, not a"
                        + " diagnosis, not a forecast for any child.");
        page.raw("</footer>\n</body>\n</html>\n");
        return page.toString();
    }

    private static void contents(Charts charts, Html page) {
        page.raw("<nav aria-label=\"Contents\"><ul>\n");
        link(page, "design", "Design");
        link(page, "results", "Key results");
        for (Kind kind : Kind.values()) {
            boolean present = charts.all().stream().anyMatch(chart -> chart.kind() == kind);
            if (present || charts.impossible().containsKey(kind)) {
                link(page, kind.key(), kind.heading());
            }
        }
        link(page, "failures", "What failed");
        link(page, "caveats", "What it is not");
        link(page, "provenance", "Provenance");
        page.raw("</ul></nav>\n");
    }

    private static void link(Html page, String id, String text) {
        page.raw("<li><a href=\"#" + id + "\">").text(text).raw("</a></li>\n");
    }
}
