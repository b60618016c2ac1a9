package attune.report.chart;

import attune.report.table.Numbers;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** A number axis: few round ticks, one number format, labels that keep their alignment in any font. */
final class ValueScale extends NumberAxis {
    private static final long serialVersionUID = 1L;

    /** An axis over exactly this range with about so many ticks. */
    ValueScale(double low, double high, int ticks) {
        setRange(low, high > low ? high : low + 1);
        setTickUnit(new NumberTickUnit(step((getUpperBound() - getLowerBound()) / ticks)));
        setNumberFormatOverride(new BriefFormat(1));
        style(this);
    }

    static void style(NumberAxis axis) {
        axis.setTickLabelFont(Lettering.TICK);
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLinePaint(Palette.AXIS);
        axis.setAxisLineStroke(new BasicStroke(1));
        axis.setTickMarkPaint(Palette.AXIS);
        axis.setTickMarkOutsideLength(4);
        axis.setTickLabelInsets(new RectangleInsets(3, 5, 3, 5));
        axis.setAutoTickUnitSelection(false);
    }

    /** Writes shares as percentages. */
    void asPercent() {
        setNumberFormatOverride(new BriefFormat(100));
    }

    /** A tick at every multiple of this. */
    void every(double step) {
        setTickUnit(new NumberTickUnit(step));
    }

    /** The round step (1, 2, 2.5 or 5 times a power of ten) at or above this one. */
    static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (rough <= factor * power * 1.0001) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g, double cursor, Rectangle2D plot, Rectangle2D data, RectangleEdge edge) {
        g.setRenderingHint(
                Lettering.ALIGN, RectangleEdge.isLeftOrRight(edge) ? Lettering.Align.END : Lettering.Align.MIDDLE);
        AxisState state = super.drawTickMarksAndLabels(g, cursor, plot, data, edge);
        g.setRenderingHint(Lettering.ALIGN, Lettering.Align.START);
        return state;
    }

    private static final class BriefFormat extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final double times;

        BriefFormat(double times) {
            this.times = times;
        }

        @Override
        public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
            // A tick at 0.30000000000000004 is 0.3, one at 1e-17 is 0.
            double rounded = Math.abs(number) < 1e-9 ? 0 : number * times;
            return out.append(Numbers.brief(rounded));
        }

        @Override
        public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
            return format((double) number, out, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("axis labels are only written");
        }
    }
}
