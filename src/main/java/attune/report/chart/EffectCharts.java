package attune.report.chart;

import attune.report.table.Cell;
import attune.report.table.Effect;
import attune.report.table.Estimate;
import attune.report.table.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/**
 * Paired effects against the reference arm at an age, with their intervals: outcomes as rows and a panel per point, or, with
 * many points, points as rows and a panel per outcome; with many arms at one point, arms as rows.
 */
final class EffectCharts {
    private static final int MOST_POINT_PANELS = 6;
    private static final int MOST_OUTCOMES = 16;
    private static final int MOST_ARMS_IN_A_ROW = 4;
    private static final String TRIAL =
            " The thin line below is the interval that a trial would have with as many other"
                    + " families in the reference group: as a rule wider, for differences between families do not cancel there.";

    private record Row(String name, List<Estimate> estimates, List<Look> looks) {
        Marks.Mark mark(Study study) {
            List<Marks.Mark> marks = new ArrayList<>();
            for (int a = 0; a < estimates.size(); a++) {
                Estimate e = estimates.get(a);
                marks.add(e == null ? null : mark(e, study.results.effects().at(e.cell()), looks.get(a)));
            }
            return Marks.below(marks);
        }

        private static Marks.Mark mark(Estimate e, Effect twins, Look look) {
            Marks.Mark paired = Marks.interval(e.effect(), e.effectLow(), e.effectHigh(), look);
            if (twins == null) {
                return paired;
            }
            Marks.Mark trial =
                    Marks.beside(twins.unpaired().low(), twins.unpaired().high(), look);
            return (g, x, y, half) -> {
                trial.draw(g, x, y, half);
                paired.draw(g, x, y - 1.5, half);
            };
        }
    }

    private record Group(String title, List<Row> rows) {}

    private final Study study;

    EffectCharts(Study study) {
        this.study = study;
    }

    /** The chart, or null where no arm has an effect at that age. */
    Chart of(double age) {
        List<String> outcomes = study.results.asked(study.results.summary().outcomes()).stream()
                .filter(o -> study.points.stream()
                        .anyMatch(p -> !estimates(p, o, age).isEmpty()))
                .toList();
        List<String> points = study.points.stream()
                .filter(p ->
                        outcomes.stream().anyMatch(o -> !estimates(p, o, age).isEmpty()))
                .toList();
        if (outcomes.isEmpty()) {
            return null;
        }
        List<String> arms = study.arms.stream()
                .filter(arm ->
                        points.stream().anyMatch(p -> outcomes.stream().anyMatch(o -> of(p, arm, o, age) != null)))
                .toList();
        boolean rowsArePoints = points.size() > MOST_POINT_PANELS;
        boolean rowsAreArms = points.size() == 1 && arms.size() > MOST_ARMS_IN_A_ROW;
        List<Look> looks = arms.stream().map(study::look).toList();
        List<Group> groups = new ArrayList<>();
        for (String outcome : rowsAreArms ? outcomes : List.<String>of()) {
            List<Row> rows = new ArrayList<>();
            for (String arm : arms) {
                Estimate e = of(points.get(0), arm, outcome, age);
                rows.add(new Row(arm, e == null ? List.of() : List.of(e), List.of(study.look(arm))));
            }
            groups.add(new Group(study.label(outcome), rows));
        }
        for (String outer : rowsAreArms
                ? List.<String>of()
                : rowsArePoints ? outcomes.subList(0, Math.min(MOST_OUTCOMES, outcomes.size())) : points) {
            List<Row> rows = new ArrayList<>();
            for (String inner :
                    rowsArePoints ? points : outcomes.subList(0, Math.min(MOST_OUTCOMES, outcomes.size()))) {
                String point = rowsArePoints ? inner : outer;
                String outcome = rowsArePoints ? outer : inner;
                List<Estimate> estimates = new ArrayList<>();
                arms.forEach(arm -> estimates.add(of(point, arm, outcome, age)));
                if (estimates.stream().anyMatch(e -> e != null)) {
                    rows.add(new Row(rowsArePoints ? study.point(inner) : study.label(inner), estimates, looks));
                }
            }
            groups.add(new Group(rowsArePoints ? study.label(outer) : study.point(outer), rows));
        }
        return new Chart(
                "effects-" + Study.ageId(age),
                Kind.EFFECTS,
                "",
                age,
                figure(age, groups, arms, rowsAreArms),
                describe(age, points, outcomes, arms),
                "Difference from " + reference() + " in the same infants (paired d) with 95 % intervals. An interval"
                        + " that crosses the zero line is compatible with no difference.",
                null);
    }

    private String reference() {
        return study.reference.isEmpty() ? "the reference arm" : study.reference;
    }

    private Estimate of(String point, String arm, String outcome, double age) {
        Estimate estimate = study.results.summary().at(new Cell(point, arm, age, outcome));
        return estimate != null && estimate.hasEffect() ? estimate : null;
    }

    private List<Estimate> estimates(String point, String outcome, double age) {
        List<Estimate> found = new ArrayList<>();
        for (String arm : study.arms) {
            Estimate estimate = of(point, arm, outcome, age);
            if (estimate != null) {
                found.add(estimate);
            }
        }
        return found;
    }

    private Figure figure(double age, List<Group> groups, List<String> arms, boolean rowsAreArms) {
        Extent extent = new Extent().add(0).add(0.1).add(-0.1);
        long fewest = Long.MAX_VALUE;
        long most = 0;
        double labels = 0;
        boolean trial = false;
        for (Group group : groups) {
            for (Row row : group.rows()) {
                for (Estimate e : row.estimates()) {
                    if (e != null) {
                        extent.add(e.effect()).add(e.effectLow()).add(e.effectHigh());
                        Effect twins = study.results.effects().at(e.cell());
                        if (twins != null) {
                            extent.add(twins.unpaired().low())
                                    .add(twins.unpaired().high());
                            trial = true;
                        }
                        fewest = Math.min(fewest, e.n());
                        most = Math.max(most, e.n());
                    }
                }
            }
        }
        boolean single = groups.size() == 1;
        int columns = groups.size() == 4 ? 2 : Math.min(3, groups.size());
        int mostRows = groups.stream().mapToInt(g -> g.rows().size()).max().orElse(1);
        int slots = rowsAreArms ? 1 : arms.size();
        double slot = slots == 1 ? (mostRows > 8 ? 22 : 32) : slots > 4 || mostRows > 12 ? 17 : 22;
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<LabelScale.Name> names = new ArrayList<>();
            List<LabelScale.Name> notes = new ArrayList<>();
            List<Marks.Mark> marks = new ArrayList<>();
            for (Row row : groups.get(i).rows()) {
                names.add(new LabelScale.Name(
                        row.name(), "", rowsAreArms ? row.looks().get(0) : null));
                marks.add(row.mark(study));
                for (Estimate e : row.estimates()) {
                    notes.add(new LabelScale.Name(e == null ? "" : text(e), "", null));
                }
            }
            labels = Math.max(labels, LabelScale.width(names));
            XYPlot plot = Plots.rows(
                    names, marks, extent.scale(single ? 9 : 6), i % columns == 0, true, single ? notes : List.of());
            Plots.upright(plot, 0);
            panels.add(new Panel(groups.get(i).title(), plot, names.size() * slots * slot));
        }
        String subtitle = "Paired d against " + reference() + " · " + Study.infants(fewest, most)
                + (study.points.size() > 1 ? " per arm and point" : " per arm") + " · " + study.replicates();
        return new Figure("Effects at " + Study.months(age), subtitle)
                .legend(
                        rowsAreArms
                                ? Legend.none()
                                : Legend.of(arms, arms.stream().map(study::look).toList(), Legend.Form.MARKER))
                .panels(panels, columns)
                .labels(Math.min(labels, single ? 330 : 210), false)
                .notes(single ? 158 : 0)
                .axes("Effect d (right of the line: higher than " + reference() + ")", "")
                .note("d is the mean paired difference divided by the pooled standard deviation of the two arms."
                        + " Bars: 95 % intervals." + (trial ? TRIAL : ""));
    }

    private static String text(Estimate e) {
        return Numbers.fixed(e.effect(), 2) + "  [" + Numbers.fixed(e.effectLow(), 2) + ", "
                + Numbers.fixed(e.effectHigh(), 2) + "]";
    }

    private String trial(Estimate e) {
        Effect twins = study.results.effects().at(e.cell());
        return twins == null || Double.isNaN(twins.unpaired().low())
                ? ""
                : " (unpaired [" + Numbers.fixed(twins.unpaired().low(), 2) + ", "
                        + Numbers.fixed(twins.unpaired().high(), 2) + "])";
    }

    private String describe(double age, List<String> points, List<String> outcomes, List<String> arms) {
        List<String> parts = new ArrayList<>();
        for (String point : points) {
            for (String outcome : outcomes) {
                for (String arm : arms) {
                    Estimate e = of(point, arm, outcome, age);
                    if (e != null) {
                        String at = study.point(point);
                        parts.add(study.label(outcome) + ", " + arm + (at.isEmpty() ? "" : " at " + at) + ": "
                                + text(e).replace("  [", " [") + trial(e));
                    }
                }
            }
        }
        boolean trial = !study.results.effects().all().isEmpty();
        return Study.sentences(
                "Paired effect d against " + reference() + " at " + Study.months(age) + " with 95 % interval"
                        + (trial
                                ? "; unpaired: the interval that a trial with other families in the reference group"
                                        + " would have."
                                : "."),
                parts,
                16);
    }
}
