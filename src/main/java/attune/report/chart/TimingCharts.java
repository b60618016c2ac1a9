package attune.report.chart;

import attune.report.table.Cell;
import attune.report.table.Estimate;
import attune.report.table.Factors;
import attune.report.table.Numbers;
import attune.report.table.RunFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.chart.plot.XYPlot;

/**
 * Effects against the age at which a programme starts: a panel per outcome, a line per dose or other factor.
 *
 * <p>The start age is a varied parameter whose path ends in {@code start}, or is told by what an arm differs in
 * ({@code start: 6 months}) or by its name ({@code coached-from-month-6}).
 */
final class TimingCharts {
    private static final int MOST_OUTCOMES = 15;
    private static final Pattern DIFFERS = Pattern.compile("\\bstart\\W{1,4}(\\d+(?:\\.\\d+)?)\\s*(day|week|month)");
    private static final Pattern NAME =
            Pattern.compile("(?:month|months|mo|m)-?(\\d+)\\b|\\b(\\d+)-?(?:m|mo|months?)\\b");

    private record Dot(double start, Estimate estimate) {}

    private final Study study;
    private final Factors factors;
    private final String path;
    private final Map<String, Double> startOfArm = new LinkedHashMap<>();

    TimingCharts(Study study) {
        this.study = study;
        this.factors = study.results.factors();
        this.path = factors.paths().stream()
                .filter(p -> p.equals("start") || p.endsWith(".start"))
                .filter(factors::isNumeric)
                .findFirst()
                .orElse("");
        for (RunFacts.Arm arm : study.results.armList()) {
            double start = start(arm);
            if (!Double.isNaN(start) && !arm.name().equals(study.reference)) {
                startOfArm.put(arm.name(), start);
            }
        }
    }

    private static double start(RunFacts.Arm arm) {
        Matcher differs = DIFFERS.matcher(arm.differs());
        if (differs.find()) {
            double value = Numbers.parse(differs.group(1));
            return switch (differs.group(2)) {
                case "day" -> value / (365.25 / 12);
                case "week" -> value * 7 / (365.25 / 12);
                default -> value;
            };
        }
        Matcher name = NAME.matcher(arm.name());
        return name.find() ? Numbers.parse(name.group(1) == null ? name.group(2) : name.group(1)) : Double.NaN;
    }

    /** Whether start ages differ between points or between arms. */
    boolean isPossible() {
        if (!path.isEmpty()) {
            return study.points.stream()
                            .map(p -> factors.value(p, path))
                            .distinct()
                            .count()
                    > 1;
        }
        return startOfArm.values().stream().distinct().count() > 1;
    }

    /** The chart, or null where there are no effects at that age. */
    Chart of(double age) {
        List<String> outcomes = study.results.asked(study.results.summary().outcomes()).stream()
                .filter(outcome -> lines(outcome, age).values().stream().anyMatch(dots -> dots.size() > 1))
                .limit(MOST_OUTCOMES)
                .toList();
        if (outcomes.isEmpty()) {
            return null;
        }
        LinkedHashSet<String> names = new LinkedHashSet<>();
        Extent effects = new Extent().add(0).add(0.05).add(-0.05);
        Extent starts = new Extent();
        long fewest = Long.MAX_VALUE;
        long most = 0;
        for (String outcome : outcomes) {
            Map<String, List<Dot>> lines = lines(outcome, age);
            names.addAll(lines.keySet());
            for (List<Dot> dots : lines.values()) {
                for (Dot dot : dots) {
                    Estimate e = dot.estimate();
                    effects.add(e.effect()).add(e.effectLow()).add(e.effectHigh());
                    starts.add(dot.start());
                    fewest = Math.min(fewest, study.pairs(e));
                    most = Math.max(most, study.pairs(e));
                }
            }
        }
        List<String> lineNames = List.copyOf(names);
        int columns = outcomes.size() == 1 ? 1 : outcomes.size() <= 4 ? 2 : 3;
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            double air = Math.max(0.5, 0.05 * (starts.high() - starts.low()));
            ValueScale across = new ValueScale(starts.low() - air, starts.high() + air, columns > 2 ? 5 : 8);
            across.every(every(starts, outcomes, age, columns > 2 ? 5 : 8));
            ValueScale up = effects.scale(7);
            up.setTickLabelsVisible(i % columns == 0);
            up.setTickMarksVisible(false);
            up.setAxisLineVisible(false);
            XYPlot plot = Plots.plain(across, up);
            plot.setDomainGridlinesVisible(false);
            Plots.level(plot, 0);
            Curve.draw(plot, curves(lines(outcomes.get(i), age), lineNames), starts.high() - starts.low());
            panels.add(new Panel(
                    outcomes.size() == 1 ? "" : study.label(outcomes.get(i)), plot, columns == 1 ? 380 : 230));
        }
        String reference = study.reference.isEmpty() ? "the reference arm" : study.reference;
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < lineNames.size(); i++) {
            looks.add(look(lineNames, i));
        }
        String title = outcomes.size() == 1
                ? study.label(outcomes.get(0)) + " at " + Study.months(age) + " by start age"
                : "Effects at " + Study.months(age) + " by start age";
        Figure figure = new Figure(
                        title,
                        "Paired d against " + reference + " · " + Study.infants(fewest, most) + " per point · "
                                + study.replicates())
                .legend(
                        lineNames.size() > 1 || !lineNames.get(0).isEmpty()
                                ? Legend.of(lineNames, looks, Legend.Form.LINE_AND_MARKER)
                                : Legend.none())
                .panels(panels, columns)
                .labels(54, false)
                .axes("Start of the programme (" + startUnit() + " of age)", "Effect d")
                .note("Bars: 95 % intervals."
                        + (lineNames.size() > 1 ? " Symbols of different lines are set slightly apart." : "")
                        + " Outcomes are read at "
                        + Study.months(age) + ": a later start also leaves less time since it.");
        return new Chart(
                "timing-" + Study.ageId(age),
                Kind.TIMING,
                "",
                age,
                figure,
                describe(outcomes, age),
                "How the effect at " + Study.months(age) + " depends on the age at which the programme starts.",
                null);
    }

    /** A step that puts a tick at every start age where so many fit, else a round one. */
    private double every(Extent starts, List<String> outcomes, double age, int most) {
        double span = starts.high() - starts.low();
        double[] ages = outcomes.stream()
                .flatMap(outcome -> lines(outcome, age).values().stream())
                .flatMap(List::stream)
                .mapToDouble(Dot::start)
                .distinct()
                .sorted()
                .toArray();
        for (double step : new double[] {1, 2, 3, 4, 6, 12}) {
            if (span / step <= most && Arrays.stream(ages).allMatch(start -> start % step == 0)) {
                return step;
            }
        }
        return span > 18 ? 6 : span > 6 ? 3 : Math.max(1, ValueScale.step(span / 6));
    }

    private String startUnit() {
        String unit = path.isEmpty() ? "" : factors.unit(path);
        return unit.isEmpty() ? "months" : unit;
    }

    private Look look(List<String> names, int index) {
        Look ofArm = study.looks.get(names.get(index));
        return ofArm == null ? Palette.line(index) : ofArm;
    }

    /** Dots by line, in order of start age. */
    private Map<String, List<Dot>> lines(String outcome, double age) {
        Map<String, List<Dot>> lines = new LinkedHashMap<>();
        List<String> others =
                factors.paths().stream().filter(p -> !p.equals(path)).toList();
        List<String> treated =
                study.arms.stream().filter(arm -> !arm.equals(study.reference)).toList();
        for (String arm : treated) {
            for (String point : study.points) {
                Estimate e = study.results.summary().at(new Cell(point, arm, age, outcome));
                double start = path.isEmpty() ? startOfArm.getOrDefault(arm, Double.NaN) : factors.value(point, path);
                if (e == null || !e.hasEffect() || Double.isNaN(start)) {
                    continue;
                }
                String other = factors.label(point, others);
                boolean nameArm = !path.isEmpty() && treated.size() > 1;
                String name = !nameArm ? other : other.isEmpty() ? arm : arm + ", " + other;
                lines.computeIfAbsent(name, n -> new ArrayList<>()).add(new Dot(start, e));
            }
        }
        lines.values().forEach(dots -> dots.sort(Comparator.comparingDouble(Dot::start)));
        return lines;
    }

    private List<Curve> curves(Map<String, List<Dot>> lines, List<String> names) {
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Curve.Dot> dots = lines.getOrDefault(names.get(i), List.of()).stream()
                    .map(dot -> new Curve.Dot(
                            dot.start(),
                            dot.estimate().effect(),
                            dot.estimate().effectLow(),
                            dot.estimate().effectHigh(),
                            study.pairs(dot.estimate())))
                    .toList();
            curves.add(new Curve(names.get(i), look(names, i), dots));
        }
        return curves;
    }

    private String describe(List<String> outcomes, double age) {
        List<String> parts = new ArrayList<>();
        for (String outcome : outcomes) {
            lines(outcome, age).forEach((name, dots) -> {
                List<String> values = new ArrayList<>();
                dots.forEach(dot ->
                        values.add(Numbers.fixed(dot.estimate().effect(), 2) + " from " + Numbers.brief(dot.start())));
                parts.add(study.label(outcome) + (name.isEmpty() ? "" : ", " + name) + ": d "
                        + String.join(", ", values));
            });
        }
        return Study.sentences("Effect at " + Study.months(age) + " by start age in " + startUnit() + ".", parts, 12);
    }
}
