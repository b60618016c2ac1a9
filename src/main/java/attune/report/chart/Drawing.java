package attune.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A chart as a picture: SVG for the page and print, PNG for slides. The same chart gives the same bytes. */
public final class Drawing {
    /** Pixels of the PNG per pixel of the layout: about 240 dots per inch at a column of 20 cm. */
    private static final int SCALE = 2;

    private Drawing() {}

    /** The chart as the text of one svg element, every id in it prefixed with the chart's own. */
    public static String svg(Chart chart) {
        Figure figure = chart.figure();
        SvgCanvas canvas = SvgCanvas.create(Figure.WIDTH, figure.height());
        figure.draw(canvas);
        return canvas.markup(
                new SvgText.Names(chart.id(), chart.title(), chart.description(), Figure.WIDTH, figure.height()));
    }

    /** Writes the chart as PNG. */
    public static void png(Chart chart, Path file) throws IOException {
        Figure figure = chart.figure();
        // A chart of very many rows is drawn at scale 1: no picture needs more than about 60 million pixels.
        int scale = (long) Figure.WIDTH * figure.height() > 15_000_000L ? 1 : SCALE;
        BufferedImage image =
                new BufferedImage(Figure.WIDTH * scale, figure.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        figure.draw(g);
        g.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    /** Writes the chart as {@code id.svg}, and as {@code id.png} where pictures are wanted; returns the SVG. */
    public static String write(Chart chart, Path folder, boolean pictures) {
        try {
            String svg = svg(chart);
            Files.writeString(
                    folder.resolve(chart.id() + ".svg"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg);
            if (pictures) {
                png(chart, folder.resolve(chart.id() + ".png"));
            }
            return svg;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
