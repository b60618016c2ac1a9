package attune.report.chart;

import attune.report.table.Numbers;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What the colours, markers and dashes mean: a line of keys above the panels. */
final class Legend {

    /** How a key is drawn. */
    enum Form {
        LINE,
        MARKER,
        LINE_AND_MARKER,
        BOX
    }

    private static final double ROW = 24;

    private final List<String> names;
    private final List<Look> looks;
    private final Form form;
    private final ColourScale scale;
    private final String scaleLabel;

    private Legend(List<String> names, List<Look> looks, Form form, ColourScale scale, String scaleLabel) {
        this.names = names;
        this.looks = looks;
        this.form = form;
        this.scale = scale;
        this.scaleLabel = scaleLabel;
    }

    static Legend none() {
        return new Legend(List.of(), List.of(), Form.BOX, null, "");
    }

    static Legend of(List<String> names, List<Look> looks, Form form) {
        return new Legend(names, looks, form, null, "");
    }

    /** A bar of colours with its ends and its middle named. */
    static Legend of(ColourScale scale, String label) {
        return new Legend(List.of(), List.of(), Form.BOX, scale, label);
    }

    double height(double width) {
        if (scale != null) {
            return 50;
        }
        return names.isEmpty() ? 0 : place(null, 0, 0, width) + 8;
    }

    void draw(Graphics2D g, double x, double y, double width) {
        if (scale != null) {
            bar(g, x, y);
        } else {
            place(g, x, y, width);
        }
    }

    /** Lays the keys out from left to right, drawing where there is something to draw on; the height they take. */
    private double place(Graphics2D g, double left, double top, double width) {
        double x = left;
        double y = top;
        double swatch = form == Form.LINE || form == Form.LINE_AND_MARKER ? 36 : 20;
        for (int i = 0; i < names.size(); i++) {
            String text = Lettering.fit(Lettering.TICK, names.get(i), width - swatch);
            double wide = swatch + Lettering.width(Lettering.TICK, text) + 22;
            if (x > left && x + wide - 22 > left + width) {
                x = left;
                y += ROW;
            }
            if (g != null) {
                key(g, i, x, y + 11, swatch);
                g.setFont(Lettering.TICK);
                g.setPaint(Palette.INK);
                Lettering.draw(g, text, x + swatch, y + 15.5, Lettering.Align.START);
            }
            x += wide;
        }
        return y + ROW - top;
    }

    private void key(Graphics2D g, int i, double x, double y, double swatch) {
        if (form == Form.BOX) {
            g.setPaint(
                    looks == null || looks.isEmpty()
                            ? Palette.category(i)
                            : looks.get(i).colour());
            g.fill(new Rectangle2D.Double(x, y - 6.5, 13, 13));
            return;
        }
        Look look = looks.get(i);
        if (form != Form.MARKER) {
            g.setPaint(look.colour());
            g.setStroke(stroke(look, 2.4f));
            g.draw(new Line2D.Double(x, y, x + swatch - 8, y));
        }
        if (form != Form.LINE) {
            Marks.marker(g, look, form == Form.MARKER ? x + 7 : x + (swatch - 8) / 2, y);
        }
    }

    /** A line in the look's dash. */
    static BasicStroke stroke(Look look, float width) {
        return look.dash() == null
                ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, look.dash(), 0);
    }

    private void bar(Graphics2D g, double x, double y) {
        g.setFont(Lettering.TICK);
        g.setPaint(Palette.INK);
        Lettering.draw(g, scaleLabel, x, y + 14, Lettering.Align.START);
        double left = x + Lettering.width(Lettering.TICK, scaleLabel) + 26;
        double wide = 280;
        int steps = 56;
        double low = scale.getLowerBound();
        double high = scale.getUpperBound();
        for (int i = 0; i < steps; i++) {
            Color colour = scale.getPaint(low + (high - low) * (i + 0.5) / steps);
            g.setPaint(colour);
            // Half a pixel more, so that no white line shows between neighbours.
            g.fill(new Rectangle2D.Double(left + wide * i / steps, y + 2, wide / steps + 0.5, 14));
        }
        g.setFont(Lettering.SMALL);
        g.setPaint(Palette.INK);
        for (int i = 0; i <= 2; i++) {
            String text = Numbers.brief(low + (high - low) * i / 2);
            Lettering.draw(g, text, left + wide * i / 2, y + 31, Lettering.Align.MIDDLE);
        }
    }
}
