package attune.report.chart;

import attune.report.table.Cell;
import attune.report.table.Estimate;
import attune.report.table.Excerpt;
import attune.report.table.Factors;
import attune.report.table.Numbers;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;

/** The mean of an outcome over the grid of the first two numeric factors: a panel per arm and level of any other factor. */
final class HeatMapCharts {
    static final int MOST_COLUMNS = 30;
    static final int MOST_ROWS = 60;
    private static final int MOST_PANELS = 9;

    private final Study study;
    private final Factors factors;
    private final String across;
    private final String up;

    HeatMapCharts(Study study) {
        this.study = study;
        this.factors = study.results.factors();
        List<String> numeric = factors.paths().stream()
                .filter(factors::isNumeric)
                .filter(path -> levels(path).size() > 1)
                .toList();
        this.across = numeric.size() < 2 ? "" : numeric.get(0);
        this.up = numeric.size() < 2 ? "" : numeric.get(1);
    }

    /** Whether the grid has no more columns and rows than can be told apart on a map. */
    boolean hasRoom() {
        return levels(across).size() <= MOST_COLUMNS && levels(up).size() <= MOST_ROWS;
    }

    /** Whether two numbers were varied over a grid, or one from which constraints left some points out. */
    boolean isPossible() {
        return !across.isEmpty() && meets(across, up) && meets(up, across);
    }

    /** Whether most values of a factor are met by several values of another: so it is in a grid, and not in a sample. */
    private boolean meets(String path, String other) {
        Map<Double, Set<Double>> met = new HashMap<>();
        study.points.forEach(point -> met.computeIfAbsent(factors.value(point, path), value -> new HashSet<>())
                .add(factors.value(point, other)));
        long often = met.values().stream().filter(values -> values.size() > 1).count();
        return 2 * often >= met.size();
    }

    private List<Double> levels(String path) {
        TreeSet<Double> values = new TreeSet<>();
        study.points.forEach(point -> values.add(factors.value(point, path)));
        return List.copyOf(values);
    }

    /** The chart, or null where the summary has no mean of the outcome at that age. */
    Chart of(String outcome, double age) {
        List<Double> columns = levels(across);
        List<Double> rows = levels(up);
        List<String> others = factors.paths().stream()
                .filter(path -> !path.equals(across) && !path.equals(up))
                .toList();
        Map<String, List<Estimate>> panels = new LinkedHashMap<>();
        Extent extent = new Extent();
        double widest = 0;
        long fewest = Long.MAX_VALUE;
        long most = 0;
        for (String arm : study.arms) {
            for (String point : study.points) {
                Estimate e = study.results.summary().at(new Cell(point, arm, age, outcome));
                if (e != null) {
                    String other = factors.label(point, others);
                    String title = study.arms.size() == 1 ? other : other.isEmpty() ? arm : arm + ", " + other;
                    panels.computeIfAbsent(title, t -> new ArrayList<>()).add(e);
                    extent.add(e.mean());
                    widest = Math.max(widest, (e.high() - e.low()) / 2);
                    fewest = Math.min(fewest, e.n());
                    most = Math.max(most, e.n());
                }
            }
        }
        if (panels.isEmpty()) {
            return null;
        }
        ColourScale scale = new ColourScale(extent.low(), extent.high());
        int decimals = Numbers.decimals((extent.high() - extent.low()) / 2);
        List<String> titles = Excerpt.evenly(List.copyOf(panels.keySet()), MOST_PANELS);
        int across2 = titles.size() == 1 ? 1 : titles.size() <= 4 ? 2 : 3;
        double height = Math.max(rows.size() * 26.0, titles.size() == 1 ? Math.min(420, 84.0 * rows.size()) : 230);
        List<Panel> drawn = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            List<Estimate> cells = panels.get(titles.get(i));
            drawn.add(new Panel(titles.get(i), plot(cells, columns, rows, scale, decimals, i % across2 == 0), height));
        }
        Figure figure = new Figure(
                        study.label(outcome) + " at " + Study.months(age) + ", mean",
                        Study.infants(fewest, most) + " per cell · " + study.replicates()
                                + (titles.size() < panels.size()
                                        ? " · " + titles.size() + " of " + panels.size() + " panels"
                                        : ""))
                .legend(Legend.of(scale, study.axis(outcome)))
                .panels(drawn, across2)
                .labels(LabelScale.width(names(rows)) + 4, false)
                .axes(capital(factors.nameWithUnit(across)), capital(factors.nameWithUnit(up)))
                .note(
                        widest > 0
                                ? "The 95 % interval of a cell's mean reaches up to ±" + Numbers.fixed(widest, decimals)
                                        + "; smaller differences between cells may be chance."
                                : "");
        return new Chart(
                "heat-map-" + Study.slug(outcome) + "-" + Study.ageId(age),
                Kind.HEAT_MAP,
                outcome,
                age,
                figure,
                describe(outcome, age, panels, decimals),
                "Mean " + study.label(outcome).toLowerCase(java.util.Locale.ROOT) + " over the grid of "
                        + factors.name(across) + " and " + factors.name(up) + ".",
                null);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static List<LabelScale.Name> names(List<Double> levels) {
        return levels.stream()
                .map(level -> new LabelScale.Name(Numbers.brief(level), "", null))
                .toList();
    }

    private XYPlot plot(
            List<Estimate> cells,
            List<Double> columns,
            List<Double> rows,
            ColourScale scale,
            int decimals,
            boolean labelled) {
        double[][] xyz = new double[3][cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            String point = cells.get(i).cell().point();
            xyz[0][i] = columns.indexOf(factors.value(point, across));
            xyz[1][i] = rows.indexOf(factors.value(point, up));
            xyz[2][i] = cells.get(i).mean();
        }
        DefaultXYZDataset data = new DefaultXYZDataset();
        data.addSeries("mean", xyz);
        XYPlot plot =
                Plots.plain(new LabelScale(names(columns), false, true), new LabelScale(names(rows), false, labelled));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDataset(data);
        plot.setRenderer(new CellRenderer(scale, decimals, columns.size(), rows.size()));
        return plot;
    }

    private String describe(String outcome, double age, Map<String, List<Estimate>> panels, int decimals) {
        List<String> parts = new ArrayList<>();
        panels.forEach((title, cells) -> {
            Estimate least = cells.get(0);
            Estimate greatest = cells.get(0);
            for (Estimate e : cells) {
                least = e.mean() < least.mean() ? e : least;
                greatest = e.mean() > greatest.mean() ? e : greatest;
            }
            parts.add((title.isEmpty() ? "" : title + ": ") + "from " + Numbers.fixed(least.mean(), decimals) + " ("
                    + study.point(least.cell().point()) + ") to " + Numbers.fixed(greatest.mean(), decimals) + " ("
                    + study.point(greatest.cell().point()) + ")");
        });
        return Study.sentences(
                "Mean " + study.label(outcome).toLowerCase(java.util.Locale.ROOT) + " at " + Study.months(age)
                        + study.unit(outcome).replaceFirst("^ (.+)$", " in $1") + ",",
                parts,
                9);
    }

    /** Cells a hair apart, each with its value where it fits. */
    private static final class CellRenderer extends AbstractXYItemRenderer {
        private static final long serialVersionUID = 1L;
        private final transient ColourScale scale;
        private final int decimals;
        private final int columns;
        private final int rows;

        CellRenderer(ColourScale scale, int decimals, int columns, int rows) {
            this.scale = scale;
            this.decimals = decimals;
            this.columns = columns;
            this.rows = rows;
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
            double x = horizontal.valueToJava2D(data.getXValue(series, item), area, RectangleEdge.BOTTOM);
            double y = vertical.valueToJava2D(data.getYValue(series, item), area, RectangleEdge.LEFT);
            double wide = area.getWidth() / columns;
            double high = area.getHeight() / rows;
            double value = ((XYZDataset) data).getZValue(series, item);
            Color colour = scale.getPaint(value);
            g.setPaint(colour);
            g.fill(new Rectangle2D.Double(x - wide / 2 + 1, y - high / 2 + 1, wide - 2, high - 2));
            String text = Numbers.fixed(value, decimals);
            g.setFont(Lettering.width(Lettering.LABEL, text) < wide - 8 ? Lettering.LABEL : Lettering.SMALL);
            if (Lettering.width(g, text) < wide - 4) {
                g.setPaint(ColourScale.textOn(colour));
                Lettering.draw(g, text, x, y + 5, Lettering.Align.MIDDLE);
            }
        }
    }
}
