package attune.report.chart;

import java.util.List;

/**
 * A chart ready to be written, with the words and numbers that stand for it where it cannot be seen.
 *
 * @param id its file name without ending: [a-z0-9-]
 * @param outcome the outcome it is about; empty when about several
 * @param age months; NaN when over all ages
 * @param description one or more sentences that say what its numbers show
 * @param caption how to read it
 * @param numbers the numbers behind it; null where the page has them elsewhere
 */
public record Chart(
        String id,
        Kind kind,
        String outcome,
        double age,
        Figure figure,
        String description,
        String caption,
        Numbered numbers) {

    /** A small table: its headings, and rows of as many cells. */
    public record Numbered(List<String> header, List<List<String>> rows) {}

    /** The title on its face. */
    public String title() {
        return figure.title();
    }
}
