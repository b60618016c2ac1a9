package attune.report.chart;

import attune.report.table.Categories;
import attune.report.table.Cell;
import attune.report.table.Dosage;
import attune.report.table.Estimate;
import attune.report.table.Factors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What goes with more of something: a panel per outcome over the one number that is varied, a line per arm and level of
 * the other factors; and paired effects over that number, or over the one number in which the arms differ.
 *
 * <p>Of several varied numbers the one with most levels is taken, and only where the chart is asked for: without being
 * asked, a heat map shows them. The age at which a programme starts has charts of its own ({@link TimingCharts}).
 */
final class DoseCharts {
    /** More lines than these cannot be told apart. */
    static final int MOST_LINES = 8;

    /**
     * Where an estimate stands.
     *
     * @param line the line it belongs to
     * @param at the number it stands over
     * @param origin whether it is of the reference arm, from which the line starts
     */
    private record Place(String line, double at, boolean origin) {}

    private final Study study;
    private final Factors factors;
    private final String path;
    private final List<String> others;
    private final Dosage dosage;

    /** @param asked whether the experiment file asks for these charts by name */
    DoseCharts(Study study, boolean asked) {
        this.study = study;
        this.factors = study.results.factors();
        List<String> numbers = factors.paths().stream()
                .filter(factors::isNumeric)
                .filter(p -> levels(p).size() > 1)
                .filter(p -> !p.equals("start") && !p.endsWith(".start"))
                .toList();
        this.path = numbers.size() == 1 || asked
                ? numbers.stream()
                        .max(Comparator.comparingInt(p -> levels(p).size()))
                        .orElse("")
                : "";
        this.others = factors.paths().stream().filter(p -> !p.equals(path)).toList();
        this.dosage = study.results.dosage().orElse(null);
    }

    private Set<Double> levels(String varied) {
        Set<Double> levels = new TreeSet<>();
        study.points.forEach(point -> levels.add(factors.value(point, varied)));
        return levels;
    }

    /** The charts of an age; none where there is no such number. */
    List<Chart> of(double age) {
        List<Chart> charts = new ArrayList<>();
        if (!path.isEmpty()) {
            String axis = factors.nameWithUnit(path);
            add(charts, age, "dose", DosePanels.Shown.MEAN, factors.name(path), axis, this::ofPoint);
            add(charts, age, "dose-shares", DosePanels.Shown.SHARE, factors.name(path), axis, this::ofPoint);
            add(charts, age, "dose-effects", DosePanels.Shown.EFFECT, factors.name(path), axis, this::ofPoint);
        }
        if (dosage != null) {
            add(charts, age, "dose-arms", DosePanels.Shown.EFFECT, dosage.name(), dosage.nameWithUnit(), this::ofArm);
        }
        return charts;
    }

    private interface Placing {
        /** The place of an estimate; null for none. */
        Place of(String point, String arm);
    }

    private Place ofPoint(String point, String arm) {
        String other = factors.label(point, others);
        String line = study.arms.size() == 1 ? other : other.isEmpty() ? arm : arm + ", " + other;
        return new Place(line, factors.value(point, path), false);
    }

    private Place ofArm(String point, String arm) {
        Double amount = dosage.amounts().get(arm);
        return amount == null ? null : new Place(factors.label(point), amount, arm.equals(study.reference));
    }

    private List<Curve> curves(String outcome, double age, DosePanels.Shown shown, Placing placing) {
        Map<String, List<Curve.Dot>> lines = new LinkedHashMap<>();
        for (String arm : study.arms) {
            for (String point : study.points) {
                Estimate e = study.results.summary().at(new Cell(point, arm, age, outcome));
                Place place = placing.of(point, arm);
                if (e == null || place == null) {
                    continue;
                }
                if (shown != DosePanels.Shown.EFFECT || e.hasEffect()) {
                    lines.computeIfAbsent(place.line(), line -> new ArrayList<>())
                            .add(shown.dot(place.at(), e, study.pairs(e)));
                } else if (place.origin()) {
                    // The difference of the reference arm from itself is 0, and nothing is in doubt about it.
                    lines.computeIfAbsent(place.line(), line -> new ArrayList<>())
                            .add(new Curve.Dot(place.at(), 0, Double.NaN, Double.NaN, e.n()));
                }
            }
        }
        List<Curve> curves = new ArrayList<>();
        lines.forEach((name, dots) -> {
            dots.sort(Comparator.comparingDouble(Curve.Dot::at));
            Look ofArm = study.looks.get(name);
            curves.add(new Curve(name, ofArm == null ? Palette.line(curves.size()) : ofArm, dots));
        });
        return curves;
    }

    private static boolean isDrawable(List<Curve> curves) {
        return !curves.isEmpty()
                && curves.size() <= MOST_LINES
                && curves.stream()
                        .allMatch(curve -> curve.dots().size() > 1
                                && curve.dots().stream()
                                                .map(Curve.Dot::at)
                                                .distinct()
                                                .count()
                                        == curve.dots().size());
    }

    private void add(
            List<Chart> charts,
            double age,
            String id,
            DosePanels.Shown shown,
            String over,
            String axis,
            Placing placing) {
        Map<String, List<Curve>> panels = new LinkedHashMap<>();
        for (String outcome : study.results.asked(study.results.summary().outcomes())) {
            List<Curve> curves = shown.suits(outcome) ? curves(outcome, age, shown, placing) : List.of();
            if (isDrawable(curves)) {
                panels.put(outcome, curves);
            }
        }
        if (panels.isEmpty()) {
            return;
        }
        String outcome = panels.size() == 1 ? panels.keySet().iterator().next() : "";
        DosePanels drawn = new DosePanels(panels, shown, over, axis, age);
        DoseWords words = new DoseWords(study, drawn);
        charts.add(new Chart(
                id + "-" + Study.ageId(age),
                Kind.DOSE,
                Categories.isShare(outcome) ? "" : outcome,
                age,
                new DoseFigure(study, drawn, words).figure(),
                words.description(),
                words.caption(),
                words.numbers()));
    }
}
