package attune.app;

import attune.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Draws charts and page, without letting a failure there cost the tables. */
final class Drawing {
    private Drawing() {}

    /** Draws; says so and returns false when that fails. */
    static boolean draw(Path directory, PrintWriter err) {
        try {
            Report.write(directory);
            return true;
        } catch (IOException | RuntimeException | LinkageError e) {
            if (System.getenv("ATTUNE_DEBUG") != null) {
                e.printStackTrace(err);
            }
            err.println(
                    "The charts or the page could not be drawn (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "). The tables are kept; draw again with: attune report DIR");
            return false;
        }
    }
}
