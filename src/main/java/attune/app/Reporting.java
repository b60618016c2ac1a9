package attune.app;

import java.io.IOException;
import java.nio.file.Path;

/**
 * THE SEAM to the room {@code report}: charts, the page and the summary in words. Each method is to be one line that
 * calls into that room; until it is connected, nothing is drawn and nothing is said.
 */
final class Reporting {
    private Reporting() {}

    /** Draws the charts and writes report.html from the tables in {@code directory}. */
    static void write(Path directory) throws IOException {
        // SEAM: Report.write(directory)
    }

    /** The summary as text for a terminal, from the tables in {@code directory}. */
    static String summary(Path directory) throws IOException {
        // SEAM: SummaryTable.of(directory)
        return "";
    }
}
