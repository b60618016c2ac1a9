package attune.report.chart;

import java.awt.BasicStroke;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Estimates over a number, joined by a line, each with its interval. */
record Curve(String name, Look look, List<Dot> dots) {
    /** How far apart the symbols of neighbouring lines are set, as a share of the span. */
    private static final double APART = 0.012;

    /**
     * An estimate.
     *
     * @param at the number that it stands over
     * @param low lower end of its interval; NaN where it has none
     * @param high upper end of its interval; NaN where it has none
     * @param n infants behind it
     */
    record Dot(double at, double value, double low, double high, long n) {}

    /**
     * Draws the lines, their symbols slightly apart.
     *
     * @param span from the least to the greatest number that the axis shows
     */
    static void draw(XYPlot plot, List<Curve> curves, double span) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setDefaultLinesVisible(true);
        renderer.setCapLength(0);
        renderer.setErrorStroke(new BasicStroke(1.8f));
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            XYIntervalSeries series = new XYIntervalSeries(curve.name() + i, false, true);
            double shift = (i - (curves.size() - 1) / 2.0) * APART * span;
            for (Dot dot : curve.dots()) {
                double x = dot.at() + shift;
                double low = Double.isNaN(dot.low()) ? dot.value() : dot.low();
                double high = Double.isNaN(dot.high()) ? dot.value() : dot.high();
                series.add(x, x, x, dot.value(), low, high);
            }
            data.addSeries(series);
            renderer.setSeriesPaint(i, curve.look().colour());
            renderer.setSeriesStroke(i, Legend.stroke(curve.look(), 2.2f));
            renderer.setSeriesShape(i, curve.look().marker());
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
    }
}
