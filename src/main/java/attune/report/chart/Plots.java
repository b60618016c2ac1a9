package attune.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Plots in the house style, and the plot of named rows that most charts are. */
final class Plots {

    private Plots() {}

    /** An empty plot in the house style: light grid, no frame. */
    static XYPlot plain(NumberAxis horizontal, NumberAxis vertical) {
        XYPlot plot = new XYPlot(null, horizontal, vertical, null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setDomainZeroBaselineVisible(false);
        return plot;
    }

    /**
     * A plot of named rows from top to bottom, each with a mark on a common scale.
     *
     * @param banded whether every second row stands on a tint, for rows that hold several marks
     * @param notes texts right of the rows, evenly spaced; empty for none
     */
    static XYPlot rows(
            List<LabelScale.Name> names,
            List<Marks.Mark> marks,
            ValueScale values,
            boolean labelled,
            boolean banded,
            List<LabelScale.Name> notes) {
        XYPlot plot = plain(values, new LabelScale(names, true, labelled));
        plot.setRangeGridlinesVisible(false);
        XYSeries places = new XYSeries("rows", false, true);
        for (int i = 0; i < marks.size(); i++) {
            places.add(values.getLowerBound(), i);
            if (banded && i % 2 == 0) {
                IntervalMarker band = new IntervalMarker(i - 0.5, i + 0.5, new Color(0x1b3a57));
                band.setAlpha(0.05f);
                plot.addRangeMarker(band, Layer.BACKGROUND);
            }
        }
        plot.setDataset(new XYSeriesCollection(places));
        plot.setRenderer(new RowRenderer(marks));
        if (!notes.isEmpty()) {
            plot.setRangeAxis(1, new LabelScale(notes, true, true));
            plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
        }
        return plot;
    }

    /** Marks one value on the horizontal scale, behind the data. */
    static void upright(XYPlot plot, double value) {
        ValueMarker line = new ValueMarker(value, Palette.SOFT_INK, new BasicStroke(1.3f));
        line.setAlpha(1f);
        plot.addDomainMarker(line, Layer.BACKGROUND);
    }

    /** Marks one value on the horizontal scale by a dashed line, before the data. */
    static void dashed(XYPlot plot, double value) {
        float[] dash = {5, 4};
        BasicStroke stroke = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
        ValueMarker line = new ValueMarker(value, Palette.INK, stroke);
        line.setAlpha(1f);
        plot.addDomainMarker(line, Layer.FOREGROUND);
    }

    /** Marks one value on the vertical scale, behind the data. */
    static void level(XYPlot plot, double value) {
        ValueMarker line = new ValueMarker(value, Palette.SOFT_INK, new BasicStroke(1.3f));
        line.setAlpha(1f);
        plot.addRangeMarker(line, Layer.BACKGROUND);
    }

    private static final class RowRenderer extends AbstractXYItemRenderer {
        private static final long serialVersionUID = 1L;
        private final transient List<Marks.Mark> marks;

        RowRenderer(List<Marks.Mark> marks) {
            this.marks = marks;
        }

        @Override
        public XYItemRendererState initialise(
                Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
            XYItemRendererState state = new XYItemRendererState(info);
            state.setProcessVisibleItemsOnly(false);
            return state;
        }

        @Override
        public void drawItem(
                Graphics2D g,
                XYItemRendererState state,
                Rectangle2D area,
                PlotRenderingInfo info,
                XYPlot plot,
                ValueAxis horizontal,
                ValueAxis vertical,
                XYDataset data,
                int series,
                int item,
                CrosshairState crosshair,
                int pass) {
            double y = vertical.valueToJava2D(item, area, RectangleEdge.LEFT);
            double half = area.getHeight() / marks.size() / 2;
            marks.get(item).draw(g, value -> horizontal.valueToJava2D(value, area, RectangleEdge.BOTTOM), y, half);
        }
    }
}
