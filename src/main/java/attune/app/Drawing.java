package attune.app;

import attune.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Draws charts and page, without letting a failure there cost the tables; a full memory is such a failure. */
final class Drawing {
    private static final double GIB = 1L << 30;

    private final Pen pen;

    /** What draws the charts and the page of a directory of results. */
    interface Pen {
        void draw(Path directory) throws IOException;
    }

    Drawing() {
        this(Report::write);
    }

    Drawing(Pen pen) {
        this.pen = pen;
    }

    /**
     * Draws; says so and returns false when that fails.
     *
     * @param tables where the tables are now
     * @param place where they will be for the reader
     */
    boolean draw(Path tables, Path place, PrintWriter err) {
        try {
            pen.draw(tables);
            return true;
        } catch (OutOfMemoryError e) {
            err.println("The memory is full: " + megabytes()
                    + " MB are too few to draw the charts and the page. The tables"
                    + " are done and kept; draw them with more memory, here twice as much: ATTUNE_OPTS=-Xmx" + twice()
                    + "g attune report " + place + " (without the start script: JAVA_TOOL_OPTIONS=-Xmx" + twice()
                    + "g)");
            return false;
        } catch (IOException | RuntimeException | LinkageError e) {
            if (System.getenv("ATTUNE_DEBUG") != null) {
                e.printStackTrace(err);
            }
            err.println(
                    "The charts or the page could not be drawn (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "). The tables are kept; draw again with: attune report " + place);
            return false;
        }
    }

    private static long megabytes() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** Twice the memory that Java may take now, in whole gigabytes. */
    static long twice() {
        return (long) Math.ceil(2 * Runtime.getRuntime().maxMemory() / GIB);
    }
}
