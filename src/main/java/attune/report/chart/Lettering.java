package attune.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in drawings: fonts, alignment and fitting.
 *
 * <p>An SVG is shown with the reader's fonts, which are rarely as wide as the ones it was laid out with. So the alignment
 * travels with the text as a rendering hint, and {@link SvgCanvas} writes it as a text anchor.
 */
final class Lettering {

    /** Which point of a text its position names. */
    enum Align {
        START,
        MIDDLE,
        END
    }

    /** The hint that carries an {@link Align} to the canvas. */
    static final RenderingHints.Key ALIGN = new RenderingHints.Key(7001) {
        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Align;
        }
    };

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 20);
    static final Font SUBTITLE = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    static final Font PANEL = new Font(Font.SANS_SERIF, Font.BOLD, 14);
    static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private Lettering() {}

    /** Draws text with its baseline at y, the named point of it at x. */
    static void draw(Graphics2D g, String text, double x, double y, Align align) {
        if (text.isEmpty()) {
            return;
        }
        double shift = align == Align.START ? 0 : width(g, text) * (align == Align.MIDDLE ? 0.5 : 1);
        Object before = g.getRenderingHint(ALIGN);
        g.setRenderingHint(ALIGN, align);
        g.drawString(text, (float) (x - shift), (float) y);
        g.setRenderingHint(ALIGN, before == null ? Align.START : before);
    }

    /** Draws text upwards, centred on y, its baseline at x. */
    static void drawUpwards(Graphics2D g, String text, double x, double y) {
        AffineTransform before = g.getTransform();
        g.rotate(-Math.PI / 2, x, y);
        draw(g, text, x, y, Align.MIDDLE);
        g.setTransform(before);
    }

    static double width(Graphics2D g, String text) {
        return width(g.getFont(), text);
    }

    /** The width of a text at scale 1, the same whatever it is drawn on. */
    static double width(Font font, String text) {
        Rectangle2D bounds = font.getStringBounds(text, Metrics.CONTEXT);
        return bounds.getWidth();
    }

    /** The text, its end replaced by an ellipsis where it is wider than this. */
    static String fit(Font font, String text, double width) {
        if (width(font, text) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int keep = Math.min(points.length, 400);
        while (keep > 1 && width(font, new String(points, 0, keep) + "…") > width) {
            keep--;
        }
        return new String(points, 0, keep).strip() + "…";
    }

    /** The text in lines no wider than this, at most so many, the last one shortened if it must be. */
    static List<String> wrap(Font font, String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean last = lines.size() == most - 1;
            if (line.isEmpty() || last || width(font, longer) <= width) {
                line = longer;
            } else {
                lines.add(fit(font, line, width));
                line = word;
            }
        }
        lines.add(fit(font, line, width));
        return lines;
    }

    /** Measures without a screen. */
    private static final class Metrics {
        private static final java.awt.font.FontRenderContext CONTEXT =
                new java.awt.font.FontRenderContext(new AffineTransform(), true, true);
    }
}
