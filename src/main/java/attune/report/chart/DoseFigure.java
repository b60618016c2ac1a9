package attune.report.chart;

import attune.report.chart.DosePanels.Shown;
import attune.report.table.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jfree.chart.plot.XYPlot;

/** The figure of a dose chart: a panel per outcome; means have a scale each, shares and effects one for all. */
final class DoseFigure {
    private static final int MOST_PANELS = 15;

    private final Study study;
    private final DosePanels drawn;
    private final DoseWords words;

    DoseFigure(Study study, DosePanels drawn, DoseWords words) {
        this.study = study;
        this.drawn = drawn;
        this.words = words;
    }

    Figure figure() {
        Map<String, List<Curve>> all = drawn.panels();
        Shown shown = drawn.shown();
        List<String> outcomes = all.keySet().stream().limit(MOST_PANELS).toList();
        Map<String, Look> lines = new LinkedHashMap<>();
        Extent common = new Extent();
        Extent numbers = new Extent();
        Set<Double> levels = new TreeSet<>();
        long fewest = Long.MAX_VALUE;
        long most = 0;
        for (String outcome : outcomes) {
            for (Curve curve : all.get(outcome)) {
                lines.putIfAbsent(curve.name(), curve.look());
                for (Curve.Dot dot : curve.dots()) {
                    common.add(dot.value()).add(dot.low()).add(dot.high());
                    numbers.add(dot.at());
                    levels.add(dot.at());
                    fewest = Math.min(fewest, dot.n());
                    most = Math.max(most, dot.n());
                }
            }
        }
        if (shown == Shown.EFFECT) {
            common.add(0).add(0.05).add(-0.05);
        }
        int columns = outcomes.size() == 1 ? 1 : outcomes.size() <= 4 ? 2 : 3;
        double span = numbers.high() - numbers.low();
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            List<Curve> curves = all.get(outcomes.get(i));
            ValueScale up = (shown == Shown.MEAN ? DosePanels.extent(curves) : common).scale(columns == 1 ? 7 : 5);
            up.setTickLabelsVisible(shown == Shown.MEAN || i % columns == 0);
            up.setTickMarksVisible(false);
            up.setAxisLineVisible(false);
            if (shown == Shown.SHARE) {
                up.asPercent();
                up.setLowerBound(Math.min(up.getLowerBound(), -0.03 * common.high()));
            }
            XYPlot plot = Plots.plain(across(numbers, levels, columns > 2 && !areShort(levels) ? 5 : 9), up);
            plot.setDomainGridlinesVisible(false);
            if (shown == Shown.EFFECT) {
                Plots.level(plot, 0);
            }
            Curve.draw(plot, curves, span);
            panels.add(
                    new Panel(outcomes.size() == 1 ? "" : words.name(outcomes.get(i)), plot, columns == 1 ? 380 : 200));
        }
        List<String> names = List.copyOf(lines.keySet());
        return new Figure(title(outcomes), subtitle(fewest, most))
                .legend(
                        names.size() > 1 || !names.get(0).isEmpty()
                                ? Legend.of(names, List.copyOf(lines.values()), Legend.Form.LINE_AND_MARKER)
                                : Legend.none())
                .panels(panels, columns)
                .labels(54, shown == Shown.MEAN)
                .axes(DoseWords.upperFirst(drawn.axis()), upwards(outcomes))
                .note(note(all.size(), names.size()));
    }

    /** The axis of the number: a tick at every level where so many fit and they are evenly placed, else at round numbers. */
    private static ValueScale across(Extent numbers, Set<Double> levels, int most) {
        double span = numbers.high() - numbers.low();
        ValueScale across = new ValueScale(numbers.low() - 0.06 * span, numbers.high() + 0.06 * span, most);
        double step = span;
        double before = Double.NaN;
        for (double level : levels) {
            step = Double.isNaN(before) ? step : Math.min(step, level - before);
            before = level;
        }
        double least = step;
        boolean even = levels.stream().allMatch(level -> Math.abs(level / least - Math.rint(level / least)) < 1e-6);
        if (even && span / least <= most) {
            across.every(least);
        }
        return across;
    }

    private static boolean areShort(Set<Double> levels) {
        return levels.stream().allMatch(level -> Numbers.brief(level).length() < 3);
    }

    private String title(List<String> outcomes) {
        String what = outcomes.size() == 1
                ? study.label(outcomes.get(0))
                : switch (drawn.shown()) {
                    case MEAN -> "Outcomes";
                    case SHARE -> "Shares of infants";
                    case EFFECT -> "Effects";
                };
        return what + " at " + Study.months(drawn.age()) + " by " + drawn.over();
    }

    private String subtitle(long fewest, long most) {
        String what = switch (drawn.shown()) {
            case MEAN -> "Mean";
            case SHARE -> "Share";
            case EFFECT -> "Paired d against " + words.reference();
        };
        return what + " · " + Study.infants(fewest, most) + " per symbol · " + study.replicates();
    }

    private String upwards(List<String> outcomes) {
        return switch (drawn.shown()) {
            case MEAN -> outcomes.size() == 1 ? study.axis(outcomes.get(0)) : "Mean";
            case SHARE -> "Share of infants (%)";
            case EFFECT -> "Effect d";
        };
    }

    private String note(int panels, int lines) {
        boolean infants = drawn.shown() != Shown.EFFECT && study.points.size() > 1;
        return "Bars: 95 % intervals."
                + (lines > 1 ? " Symbols of different lines are set slightly apart." : "")
                + (infants
                        ? " Where points share their infants, a difference within the same infants is surer than these"
                                + " intervals, each of one point alone, say."
                        : "")
                + (drawn.panels().values().stream()
                                .flatMap(List::stream)
                                .flatMap(curve -> curve.dots().stream())
                                .anyMatch(dot -> dot.value() == 0 && Double.isNaN(dot.low()))
                        ? " Lines start from " + words.reference() + ", which is 0."
                        : "")
                + (panels > MOST_PANELS ? " The first " + MOST_PANELS + " of " + panels + " outcomes." : "");
    }
}
