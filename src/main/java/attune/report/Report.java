package attune.report;

import attune.report.chart.Chart;
import attune.report.chart.Charts;
import attune.report.chart.Drawing;
import attune.report.page.Page;
import attune.report.table.Results;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report of a results directory: {@code charts/*.svg}, {@code charts/*.png} and {@code report.html}, from its tables
 * alone. The same tables give the same bytes of SVG and page.
 */
public final class Report {

    private Report() {}

    /**
     * Draws the charts and writes the page, replacing those of an earlier report.
     *
     * @param directory a results directory; tables that are missing are left out of the report
     * @return the path of the page
     * @throws IOException when the directory holds no results, a table is unreadable, or the report cannot be written
     */
    public static Path write(Path directory) throws IOException {
        return write(directory, true);
    }

    /** The same, with the PNG of every chart or without. */
    static Path write(Path directory, boolean pictures) throws IOException {
        Results results = Results.read(directory);
        Charts charts = new Charts(results);
        Path folder = Files.createDirectories(directory.resolve("charts"));
        Map<String, String> drawings;
        try {
            drawings = charts.all().parallelStream()
                    .collect(Collectors.toMap(
                            Chart::id, chart -> Drawing.write(chart, folder, pictures), (a, b) -> a, TreeMap::new));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Path page = directory.resolve("report.html");
        Path partial = directory.resolve(".report.html");
        Files.writeString(partial, Page.of(results, charts, drawings));
        return Files.move(partial, page, StandardCopyOption.ATOMIC_MOVE);
    }
}
