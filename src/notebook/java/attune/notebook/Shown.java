package attune.notebook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;

/**
 * How objects look below a cell: charts and PNG files as pictures, tables as tables, all else as text. What is shown as
 * more than text has a text beside it, for where only text can be.
 */
public final class Shown {
    private static final int CHART_WIDTH = 720;
    private static final int CHART_HEIGHT = 380;

    /** Pixels drawn for each pixel shown, so that letters are sharp. */
    private static final int SCALE = 2;

    /** No picture is shown wider than this, pixels. */
    private static final int WIDEST = 960;

    private static Object kept;

    private Shown() {}

    /** Shows an object below the cell that is being run. */
    public static void display(Object object) {
        BaseKernel.notebookKernel().display(of(object));
    }

    /** Takes an object out of a cell; for the kernel only. */
    public static void keep(Object object) {
        kept = object;
    }

    /** The object taken last. */
    static Object kept() {
        return kept;
    }

    /** What Jupyter is given to show. */
    static DisplayData of(Object object) {
        try {
            if (object instanceof JFreeChart chart) {
                return picture(png(chart), "Chart: " + title(chart));
            }
            if (object instanceof Path file && file.toString().endsWith(".png")) {
                return picture(Files.readAllBytes(file), "Picture: " + file.getFileName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DisplayData shown = new DisplayData(String.valueOf(object));
        if (object instanceof Table table) {
            shown.putHTML(table.html());
        }
        return shown;
    }

    private static String title(JFreeChart chart) {
        return chart.getTitle() == null ? "without a title" : chart.getTitle().getText();
    }

    private static byte[] png(JFreeChart chart) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ChartUtils.writeScaledChartAsPNG(bytes, chart, CHART_WIDTH, CHART_HEIGHT, SCALE, SCALE);
        return bytes.toByteArray();
    }

    private static DisplayData picture(byte[] png, String words) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int width = Math.min(image.getWidth() / SCALE, WIDEST);
        int height = Math.round((float) image.getHeight() * width / image.getWidth());
        DisplayData shown = new DisplayData(words);
        shown.putData(
                MIMEType.IMAGE_PNG, Base64.getEncoder().encodeToString(png), Map.of("width", width, "height", height));
        return shown;
    }
}
