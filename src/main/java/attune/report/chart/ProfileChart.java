package attune.report.chart;

import attune.report.table.Numbers;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How well fitted parameters are known: for each, the least misfit at every value of its range. */
public final class ProfileChart {
    /** Sums of squared misses beyond the least by more than this are all alike: wrong. */
    private static final double WORTH_SHOWING = 6;

    /** Misses are counted in half-widths of bands, 1.96 standard deviations: the limit of chi-squared with one degree at 95 %. */
    private static final double SURELY_WORSE = 1;

    private static final Look LINE = Palette.line(0);
    private static final Color BELIEVED = new Color(0x1b3a57);

    /**
     * One parameter.
     *
     * @param values values over its range
     * @param least the least misfit at each
     * @param low lower end of the middle 95 % of the posterior
     * @param high its upper end
     * @param declared the declared value
     */
    public record Line(String name, double[] values, double[] least, double low, double high, double declared) {}

    private ProfileChart() {}

    /** The chart: a panel for each parameter. */
    public static Chart of(List<Line> lines) {
        double least = lines.stream()
                .flatMapToDouble(line -> Arrays.stream(line.least()))
                .min()
                .orElse(0);
        List<Panel> panels = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Line line : lines) {
            panels.add(new Panel(line.name(), plot(line, least), 130));
            said.add(line.name() + ": middle 95 % of the posterior from " + Numbers.brief(line.low()) + " to "
                    + Numbers.brief(line.high()) + ", declared " + Numbers.brief(line.declared()));
        }
        Figure figure = new Figure(
                        "What the calibrate rows say about each fitted parameter",
                        "Least sum of squared misses, in half-widths of the bands, that the other parameters allow")
                .legend(Legend.of(List.of("least misfit"), List.of(LINE), Legend.Form.LINE))
                .panels(panels, 3)
                .labels(40, false)
                .axes("Value of the parameter, over the range searched", "Sum of squared misses")
                .note(
                        "Tint: middle 95 % of the approximate posterior. Dashed: the declared value. Line across: what an interval of"
                                + " 95 % allows. By quadratics"
                                + " fitted to the evaluations; values further above the least than "
                                + (int) WORTH_SHOWING
                                + " are beyond the panel.");
        return new Chart(
                "profile",
                Kind.SENSITIVITY,
                "",
                Double.NaN,
                figure,
                Study.sentences("How well each fitted parameter is known.", said, 20),
                "Profiles of the fitted parameters.",
                null);
    }

    private static XYPlot plot(Line line, double least) {
        double[] values = line.values();
        XYPlot plot = Plots.plain(
                new ValueScale(values[0], values[values.length - 1], 4), new ValueScale(0, least + WORTH_SHOWING, 4));
        IntervalMarker believed = new IntervalMarker(line.low(), line.high(), BELIEVED);
        believed.setAlpha(0.12f);
        plot.addDomainMarker(believed, Layer.BACKGROUND);
        Plots.dashed(plot, line.declared());
        Plots.level(plot, least + SURELY_WORSE);
        XYSeries series = new XYSeries(line.name(), false, true);
        for (int i = 0; i < values.length; i++) {
            series.add(values[i], line.least()[i]);
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, LINE.colour());
        renderer.setSeriesStroke(0, new BasicStroke(2.2f));
        plot.setDataset(new XYSeriesCollection(series));
        plot.setRenderer(renderer);
        return plot;
    }
}
