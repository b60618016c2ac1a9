package attune.report.chart;

import attune.report.table.Cell;
import attune.report.table.Effect;
import attune.report.table.Effects;
import attune.report.table.Excerpt;
import attune.report.table.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Paired effects by subgroup: subgroups as rows, a panel per outcome, the arms within a row; a chart per point. */
final class SubgroupCharts {
    private static final int MOST_POINTS = 4;
    private static final int MOST_OUTCOMES = 6;
    private static final int MOST_ARMS = 4;

    private final Study study;
    private final List<String> subgroups;

    SubgroupCharts(Study study) {
        this.study = study;
        this.subgroups = study.results.effects().subgroups();
    }

    /** The charts at an age; none where effects were not told apart. */
    List<Chart> of(double age) {
        List<Chart> charts = new ArrayList<>();
        if (subgroups.size() < 2) {
            return charts;
        }
        List<String> points = Excerpt.evenly(study.points, MOST_POINTS);
        String left = Excerpt.note(points.size(), study.points.size(), "design points");
        for (String point : points) {
            List<String> measured = study.results.asked(study.results.summary().outcomes()).stream()
                    .filter(outcome ->
                            study.arms.stream().anyMatch(arm -> of(point, arm, age, outcome, Effect.ALL) != null))
                    .toList();
            List<String> outcomes = measured.subList(0, Math.min(MOST_OUTCOMES, measured.size()));
            List<String> compared = study.arms.stream()
                    .filter(arm ->
                            outcomes.stream().anyMatch(outcome -> of(point, arm, age, outcome, Effect.ALL) != null))
                    .toList();
            List<String> arms = Excerpt.evenly(compared, MOST_ARMS);
            if (!outcomes.isEmpty()) {
                charts.add(chart(
                        point,
                        age,
                        outcomes,
                        arms,
                        Excerpt.note(outcomes.size(), measured.size(), "outcomes")
                                + Excerpt.note(arms.size(), compared.size(), "arms")
                                + left));
            }
        }
        return charts;
    }

    private Effect of(String point, String arm, double age, String outcome, String subgroup) {
        Effect effect = study.results.effects().at(new Cell(point, arm, age, outcome), subgroup);
        return effect != null && effect.d().isThere() ? effect : null;
    }

    private String reference() {
        return study.reference.isEmpty() ? "the reference arm" : study.reference;
    }

    private Chart chart(String point, double age, List<String> outcomes, List<String> arms, String left) {
        String at = study.point(point);
        String id = "subgroups-" + Study.ageId(age) + (at.isEmpty() ? "" : "-" + Study.slug(at));
        return new Chart(
                id,
                Kind.EFFECTS,
                "",
                age,
                figure(point, age, outcomes, arms),
                describe(point, age, outcomes, arms),
                "Difference from " + reference()
                        + " in the same infants (paired d) with 95 % intervals, for all infants and"
                        + " for thirds of them. The thirds are by reactivity at birth and by the family's risk score,"
                        + " both known before anything happens. Many intervals are looked at here: some will miss zero"
                        + " by chance."
                        + left,
                numbers(point, age, outcomes, arms));
    }

    private Figure figure(String point, double age, List<String> outcomes, List<String> arms) {
        Extent extent = new Extent().add(0).add(0.1).add(-0.1);
        long fewest = Long.MAX_VALUE;
        long most = 0;
        for (String outcome : outcomes) {
            for (String subgroup : subgroups) {
                for (String arm : arms) {
                    Effect effect = of(point, arm, age, outcome, subgroup);
                    if (effect != null) {
                        extent.add(effect.d().low())
                                .add(effect.d().value())
                                .add(effect.d().high());
                        fewest = Math.min(fewest, effect.pairs());
                        most = Math.max(most, effect.pairs());
                    }
                }
            }
        }
        int columns = outcomes.size() == 4 ? 2 : Math.min(3, outcomes.size());
        List<LabelScale.Name> names = subgroups.stream()
                .map(subgroup -> new LabelScale.Name(Effects.label(subgroup), "", null))
                .toList();
        List<Panel> panels = new ArrayList<>();
        for (String outcome : outcomes) {
            List<Marks.Mark> marks = new ArrayList<>();
            for (String subgroup : subgroups) {
                List<Marks.Mark> each = new ArrayList<>();
                for (String arm : arms) {
                    Effect e = of(point, arm, age, outcome, subgroup);
                    each.add(
                            e == null
                                    ? null
                                    : Marks.interval(e.d().value(), e.d().low(), e.d().high(), study.look(arm)));
                }
                marks.add(Marks.below(each));
            }
            XYPlot plot = Plots.rows(
                    names, marks, extent.scale(columns == 1 ? 9 : 5), panels.size() % columns == 0, true, List.of());
            Plots.upright(plot, 0);
            double row = arms.size() == 1 ? 28 : 18 * arms.size();
            panels.add(new Panel(study.label(outcome), plot, row * subgroups.size()));
        }
        String at = study.point(point);
        return new Figure(
                        "Effects by subgroup at " + Study.months(age) + (at.isEmpty() ? "" : ", " + at),
                        "Paired d against " + reference() + " · " + Study.infants(fewest, most) + " per row · "
                                + study.replicates())
                .legend(Legend.of(arms, arms.stream().map(study::look).toList(), Legend.Form.MARKER))
                .panels(panels, columns)
                .labels(LabelScale.width(names), false)
                .axes("Effect d (right of the line: higher than " + reference() + ")", "")
                .note("Thirds are of the infants at this point, as they are in " + reference()
                        + ". d is over the pooled standard deviation within each row. Bars: 95 % intervals.");
    }

    private String describe(String point, double age, List<String> outcomes, List<String> arms) {
        List<String> parts = new ArrayList<>();
        for (String outcome : outcomes) {
            for (String arm : arms) {
                for (String subgroup : subgroups) {
                    Effect e = of(point, arm, age, outcome, subgroup);
                    if (e != null) {
                        parts.add(study.label(outcome) + ", " + arm + ", " + Effects.label(subgroup) + ": "
                                + text(e.d()));
                    }
                }
            }
        }
        String at = study.point(point);
        return Study.sentences(
                "Paired effect d against " + reference() + " by subgroup at " + Study.months(age)
                        + (at.isEmpty() ? "" : ", " + at) + ", with 95 % interval.",
                parts,
                21);
    }

    private Chart.Numbered numbers(String point, double age, List<String> outcomes, List<String> arms) {
        List<List<String>> rows = new ArrayList<>();
        for (String outcome : outcomes) {
            for (String arm : arms) {
                for (String subgroup : subgroups) {
                    Effect e = of(point, arm, age, outcome, subgroup);
                    if (e != null) {
                        rows.add(List.of(
                                study.label(outcome) + ", " + arm + ", " + Effects.label(subgroup),
                                Numbers.count(e.pairs()),
                                text(e.d())));
                    }
                }
            }
        }
        return new Chart.Numbered(List.of("Outcome, arm, subgroup", "Pairs", "d [95 %]"), rows);
    }

    private static String text(Effect.Ends d) {
        return Numbers.fixed(d.value(), 2) + " [" + Numbers.fixed(d.low(), 2) + ", " + Numbers.fixed(d.high(), 2) + "]";
    }
}
