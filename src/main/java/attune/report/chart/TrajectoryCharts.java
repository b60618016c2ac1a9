package attune.report.chart;

import attune.report.table.Excerpt;
import attune.report.table.Numbers;
import attune.report.table.Series;
import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * A weekly outcome over age: median, middle half and 5 to 95 % band.
 *
 * <p>Up to three arms share a panel, a panel per point. More arms at one point get a panel each, with the reference arm's
 * median in every one; more arms at several points are drawn as medians only.
 */
final class TrajectoryCharts {
    private static final double WEEKS_PER_MONTH = 365.25 / 12 / 7;
    private static final int MOST_PANELS = 9;
    private static final int MOST_BANDS = 3;

    private record Line(String arm, List<Series.Week> weeks, boolean bands) {}

    private record Group(String title, List<Line> lines) {}

    private final Study study;

    TrajectoryCharts(Study study) {
        this.study = study;
    }

    /** The chart, or null where the series has fewer than two weeks of the outcome. */
    Chart of(String outcome) {
        Series series = study.results.series();
        List<String> points = study.points.stream()
                .filter(p -> study.arms.stream()
                        .anyMatch(a -> series.weeks(p, a, outcome).size() > 1))
                .toList();
        List<String> arms = study.arms.stream()
                .filter(a -> points.stream()
                        .anyMatch(p -> series.weeks(p, a, outcome).size() > 1))
                .toList();
        if (points.isEmpty()) {
            return null;
        }
        List<String> shown = Excerpt.evenly(points, MOST_PANELS);
        boolean panelPerArm = shown.size() == 1 && arms.size() > MOST_BANDS;
        boolean bands = panelPerArm || arms.size() <= MOST_BANDS;
        List<Group> groups = groups(series, outcome, shown, arms, panelPerArm, bands);

        double lastWeek = 0;
        long fewest = Long.MAX_VALUE;
        long most = 0;
        List<Double> lows = new ArrayList<>();
        List<Double> highs = new ArrayList<>();
        for (Group group : groups) {
            for (Line line : group.lines()) {
                for (Series.Week week : line.weeks()) {
                    lastWeek = Math.max(lastWeek, week.age());
                    fewest = Math.min(fewest, week.n());
                    most = Math.max(most, week.n());
                    lows.add(bands ? week.q05() : week.q50());
                    highs.add(bands ? week.q95() : week.q50());
                }
            }
        }
        boolean months = lastWeek > 30;
        double per = months ? WEEKS_PER_MONTH : 1;
        double last =
                Math.abs(Math.rint(lastWeek / per) - lastWeek / per) < 0.2 ? Math.rint(lastWeek / per) : lastWeek / per;
        // One week in fifty may leave the frame, so that a spike at birth does not flatten two years.
        double[] low = lows.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] high = highs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double top = high[(int) Math.ceil((high.length - 1) * 0.98)];
        double bottom = low[(int) Math.floor((low.length - 1) * 0.02)];
        boolean cut = high[high.length - 1] - low[0] > 1.25 * (top - bottom);
        Extent extent = cut
                ? new Extent().add(bottom).add(top)
                : new Extent().add(low[0]).add(high[high.length - 1]);

        int columns = Figure.columns(groups.size());
        double height = groups.size() == 1 ? 400 : columns == 2 ? 270 : 210;
        int weeks = groups.get(0).lines().get(0).weeks().size();
        int stride = Math.max(1, weeks * groups.size() * Math.min(arms.size(), MOST_BANDS) / 900);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            ValueScale age = new ValueScale(0, Math.max(last, 1e-6), columns > 2 ? 5 : 9);
            age.every(months ? step(last, columns) : ValueScale.step(last / (columns > 2 ? 5 : 9)));
            ValueScale values = extent.scale(columns > 1 ? 5 : 7);
            values.setTickLabelsVisible(i % columns == 0);
            values.setTickMarksVisible(false);
            values.setAxisLineVisible(false);
            XYPlot plot = Plots.plain(age, values);
            plot.setDomainGridlinesVisible(false);
            draw(plot, groups.get(i), per, stride);
            panels.add(new Panel(groups.get(i).title(), plot, height));
        }
        String subtitle = Study.infants(fewest, most) + (study.points.size() > 1 ? " per arm and point" : " per arm")
                + " · " + study.replicates()
                + (shown.size() < points.size() ? " · " + shown.size() + " of " + points.size() + " points" : "");
        String note = "Line: median."
                + (bands ? " Darker band: middle half of the infants. Lighter band: 5 to 95 %." : "")
                + (panelPerArm && !study.reference.isEmpty()
                        ? " Grey line in every panel: " + study.reference + "."
                        : "")
                + (cut ? " Extreme weeks leave the frame." : "");
        Figure figure = new Figure(study.label(outcome) + " over age", subtitle)
                .legend(
                        panelPerArm || arms.size() == 1
                                ? Legend.none()
                                : Legend.of(arms, arms.stream().map(study::look).toList(), Legend.Form.LINE))
                .panels(panels, columns)
                .labels(58, false)
                .axes(months ? "Age (months)" : "Age (weeks)", study.axis(outcome))
                .note(note);
        return new Chart(
                "trajectories-" + Study.slug(outcome),
                Kind.TRAJECTORIES,
                outcome,
                Double.NaN,
                figure,
                describe(outcome, points, arms),
                study.label(outcome) + " week by week, from birth on.",
                null);
    }

    private static double step(double months, int columns) {
        for (double step : new double[] {1, 2, 3, 6, 12, 24}) {
            if (months / step <= (columns > 2 ? 5 : 9)) {
                return step;
            }
        }
        return ValueScale.step(months / 6);
    }

    private List<Group> groups(
            Series series, String outcome, List<String> points, List<String> arms, boolean panelPerArm, boolean bands) {
        List<Group> groups = new ArrayList<>();
        if (panelPerArm) {
            String point = points.get(0);
            for (String arm : arms) {
                List<Line> lines = new ArrayList<>();
                lines.add(new Line(arm, series.weeks(point, arm, outcome), true));
                if (!arm.equals(study.reference) && arms.contains(study.reference)) {
                    lines.add(new Line(study.reference, series.weeks(point, study.reference, outcome), false));
                }
                groups.add(new Group(arm, lines));
            }
            return groups;
        }
        for (String point : points) {
            List<Line> lines = new ArrayList<>();
            for (String arm : arms) {
                List<Series.Week> weeks = series.weeks(point, arm, outcome);
                if (weeks.size() > 1) {
                    lines.add(new Line(arm, weeks, bands));
                }
            }
            groups.add(new Group(study.point(point), lines));
        }
        return groups;
    }

    private void draw(XYPlot plot, Group group, double per, int stride) {
        XYSeriesCollection medians = new XYSeriesCollection();
        YIntervalSeriesCollection halves = new YIntervalSeriesCollection();
        YIntervalSeriesCollection wides = new YIntervalSeriesCollection();
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
        line.setDrawSeriesLineAsPath(true);
        DeviationRenderer half = band(group.lines().size() > 2 ? 0.24f : 0.3f);
        DeviationRenderer wide = band(group.lines().size() > 2 ? 0.1f : 0.13f);
        int bands = 0;
        for (int i = 0; i < group.lines().size(); i++) {
            Line of = group.lines().get(i);
            Look look = study.look(of.arm());
            XYSeries median = new XYSeries(of.arm() + i, false, true);
            YIntervalSeries inner = new YIntervalSeries(of.arm() + i);
            YIntervalSeries outer = new YIntervalSeries(of.arm() + i);
            List<Series.Week> weeks = of.weeks();
            for (int w = 0; w < weeks.size(); w++) {
                if (w % stride == 0 || w == weeks.size() - 1) {
                    Series.Week week = weeks.get(w);
                    median.add(week.age() / per, week.q50());
                    inner.add(week.age() / per, week.q50(), week.q25(), week.q75());
                    outer.add(week.age() / per, week.q50(), week.q05(), week.q95());
                }
            }
            medians.addSeries(median);
            line.setSeriesPaint(i, look.colour());
            line.setSeriesStroke(
                    i, Legend.stroke(look, of.bands() || group.lines().size() > 3 ? 2.4f : 1.6f));
            if (of.bands()) {
                halves.addSeries(inner);
                wides.addSeries(outer);
                half.setSeriesFillPaint(bands, look.colour());
                wide.setSeriesFillPaint(bands, look.colour());
                bands++;
            }
        }
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDataset(0, wides);
        plot.setRenderer(0, wide);
        plot.setDataset(1, halves);
        plot.setRenderer(1, half);
        plot.setDataset(2, medians);
        plot.setRenderer(2, line);
    }

    private static DeviationRenderer band(float alpha) {
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(alpha);
        renderer.setDefaultStroke(new BasicStroke(0));
        renderer.setLegendLine(new Line2D.Double());
        return renderer;
    }

    private String describe(String outcome, List<String> points, List<String> arms) {
        List<String> parts = new ArrayList<>();
        for (String point : points) {
            for (String arm : arms) {
                List<Series.Week> weeks = study.results.series().weeks(point, arm, outcome);
                if (!weeks.isEmpty()) {
                    Series.Week first = weeks.get(0);
                    Series.Week last = weeks.get(weeks.size() - 1);
                    double[] medians =
                            weeks.stream().mapToDouble(Series.Week::q50).toArray();
                    int decimals = Numbers.decimals(Math.max(
                            1e-6, Arrays.stream(medians).map(Math::abs).max().orElse(1) / 2));
                    String at = study.point(point);
                    parts.add((at.isEmpty() ? arm : arm + " at " + at) + " from " + Numbers.fixed(first.q50(), decimals)
                            + " to " + Numbers.fixed(last.q50(), decimals));
                }
            }
        }
        return Study.sentences(
                "Median of " + study.label(outcome).toLowerCase(Locale.ROOT) + " from the first to the last week:",
                parts,
                12);
    }
}
