package attune.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;

/** What a row of a plot shows: violins, intervals, bars of shares. */
final class Marks {

    /** Draws one row. */
    interface Mark {
        /**
         * @param x from a value to a pixel
         * @param y the middle of the row, pixels
         * @param half half the row's height, pixels
         */
        void draw(Graphics2D g, DoubleUnaryOperator x, double y, double half);
    }

    /** A marker hides an interval of fewer pixels, and one of fewer than {@link #SEEN} has no ends that could be told apart. */
    private static final double HIDDEN = 8;

    private static final double SEEN = 2;

    private Marks() {}

    /** The look's marker, white inside its outline or filled. */
    static void marker(Graphics2D g, Look look, double x, double y) {
        Shape at = AffineTransform.getTranslateInstance(x, y).createTransformedShape(look.marker());
        g.setPaint(look.colour());
        g.fill(at);
    }

    /** The marker a little smaller, so that it does not hide a short interval, with a white rim. */
    private static void haloed(Graphics2D g, Look look, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(0.85, 0.85);
        Shape at = place.createTransformedShape(look.marker());
        g.setPaint(Color.WHITE);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(at);
        g.setPaint(look.colour());
        g.fill(at);
    }

    /** A violin: the density above and below the row, quartiles as a bar, the median as the arm's marker. */
    static Mark violin(Density density, Spread spread, Look look) {
        return (g, x, y, half) -> {
            double reach = half * 0.86;
            if (density != null) {
                Path2D outline = new Path2D.Double();
                int n = density.size();
                outline.moveTo(x.applyAsDouble(density.x(0)), y - reach * density.height(0));
                for (int i = 1; i < n; i++) {
                    outline.lineTo(x.applyAsDouble(density.x(i)), y - reach * density.height(i));
                }
                for (int i = n - 1; i >= 0; i--) {
                    outline.lineTo(x.applyAsDouble(density.x(i)), y + reach * density.height(i));
                }
                outline.closePath();
                g.setPaint(look.tint(0.32));
                g.fill(outline);
                g.setPaint(look.colour());
                g.setStroke(new BasicStroke(1.2f));
                g.draw(outline);
            }
            bars(g, spread, look, x, y, Math.max(2.5, Math.min(5, half * 0.16)));
        };
    }

    /** Quantiles as two bars (5 to 95 %, 25 to 75 %) and the median. */
    static Mark quantiles(Spread spread, Look look) {
        return (g, x, y, half) -> bars(g, spread, look, x, y, Math.max(2.5, Math.min(5, half * 0.5)));
    }

    private static void bars(Graphics2D g, Spread s, Look look, DoubleUnaryOperator x, double y, double half) {
        g.setPaint(look.colour().darker());
        g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(x.applyAsDouble(s.q05()), y, x.applyAsDouble(s.q95()), y));
        double left = x.applyAsDouble(s.q25());
        g.fill(new Rectangle2D.Double(left, y - half, Math.max(1, x.applyAsDouble(s.q75()) - left), 2 * half));
        Shape at = AffineTransform.getTranslateInstance(x.applyAsDouble(s.q50()), y)
                .createTransformedShape(look.marker());
        g.setPaint(Color.WHITE);
        g.fill(at);
        g.setPaint(look.colour().darker());
        g.setStroke(new BasicStroke(1.6f));
        g.draw(at);
    }

    /** A value and its interval. */
    static Mark interval(double value, double low, double high, Look look) {
        return (g, x, y, half) -> {
            g.setPaint(look.colour());
            g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            if (high >= low) {
                g.draw(new Line2D.Double(x.applyAsDouble(low), y, x.applyAsDouble(high), y));
            }
            haloed(g, look, x.applyAsDouble(value), y);
            double width = x.applyAsDouble(high) - x.applyAsDouble(low);
            if (width >= SEEN && width < HIDDEN) {
                ends(g, x.applyAsDouble(low), x.applyAsDouble(high), y);
            }
        };
    }

    /** The ends of an interval over the marker that hides it. */
    private static void ends(Graphics2D g, double left, double right, double y) {
        g.setPaint(Color.WHITE);
        g.setStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(left, y - 2.5, left, y + 2.5));
        g.draw(new Line2D.Double(right, y - 2.5, right, y + 2.5));
    }

    /** An interval that is there for comparison: thin, without a value, below the middle of the row. */
    static Mark beside(double low, double high, Look look) {
        return (g, x, y, half) -> {
            if (!(high >= low)) {
                return;
            }
            double at = y + Math.min(7, Math.max(3.5, half * 0.55));
            g.setPaint(look.tint(0.75));
            g.setStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            double left = x.applyAsDouble(low);
            double right = x.applyAsDouble(high);
            g.draw(new Line2D.Double(left, at, right, at));
            g.draw(new Line2D.Double(left, at - 2.5, left, at + 2.5));
            g.draw(new Line2D.Double(right, at - 2.5, right, at + 2.5));
        };
    }

    /** Several marks in one row, one below the other; null leaves its place empty. */
    static Mark below(List<Mark> marks) {
        return (g, x, y, half) -> {
            double each = 2 * half / marks.size();
            for (int i = 0; i < marks.size(); i++) {
                if (marks.get(i) != null) {
                    marks.get(i).draw(g, x, y - half + each * (i + 0.5), each / 2);
                }
            }
        };
    }

    /** A bar from zero to a value, with its interval. */
    static Mark bar(double value, double low, double high, Look look) {
        return (g, x, y, half) -> {
            if (!Double.isFinite(value)) {
                return;
            }
            double from = x.applyAsDouble(Math.min(0, value));
            double to = x.applyAsDouble(Math.max(0, value));
            double reach = half * 0.72;
            g.setPaint(look.tint(0.75));
            g.fill(new Rectangle2D.Double(from, y - reach, Math.max(0.5, to - from), 2 * reach));
            if (high >= low) {
                g.setPaint(Palette.INK);
                g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                double left = x.applyAsDouble(low);
                double right = x.applyAsDouble(high);
                g.draw(new Line2D.Double(left, y, right, y));
                g.draw(new Line2D.Double(left, y - reach / 2, left, y + reach / 2));
                g.draw(new Line2D.Double(right, y - reach / 2, right, y + reach / 2));
            }
        };
    }

    /** Shares that add up to 1, one after another, their percentages written where they fit. */
    static Mark shares(double[] shares, String[] letters) {
        return shares(shares, letters, Palette::category);
    }

    /** The same in these colours. */
    static Mark shares(double[] shares, String[] letters, IntFunction<Color> colours) {
        return (g, x, y, half) -> {
            double from = 0;
            double reach = Math.min(15, half * 0.72);
            for (int i = 0; i < shares.length; i++) {
                double left = x.applyAsDouble(from);
                double right = x.applyAsDouble(from + shares[i]);
                from += shares[i];
                if (right - left < 0.3) {
                    continue;
                }
                Rectangle2D bar = new Rectangle2D.Double(left, y - reach, right - left, 2 * reach);
                g.setPaint(colours.apply(i));
                g.fill(bar);
                g.setPaint(Color.WHITE);
                g.setStroke(new BasicStroke(1.5f));
                g.draw(bar);
                g.setPaint(Palette.INK);
                g.setFont(Lettering.SMALL);
                String percent = Math.round(100 * shares[i]) + " %";
                String text = letters[i].isEmpty() ? percent : letters[i] + " " + percent;
                if (Lettering.width(g, text) > right - left - 6) {
                    text = percent;
                }
                if (Lettering.width(g, text) > right - left - 4) {
                    text = percent.replace(" %", "");
                }
                if (Lettering.width(g, text) <= right - left - 2) {
                    Lettering.draw(g, text, (left + right) / 2, y + 4.5, Lettering.Align.MIDDLE);
                }
            }
        };
    }
}
