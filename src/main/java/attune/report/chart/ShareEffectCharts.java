package attune.report.chart;

import attune.report.table.Categories;
import attune.report.table.Cell;
import attune.report.table.Effect;
import attune.report.table.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.plot.XYPlot;

/**
 * How many more or fewer infants are in a category, or are so, than in the reference arm, in percentage points with
 * intervals: what {@link EffectCharts} is for outcomes that have a d. Shares are rows and points panels or, with many points
 * or arms, the other way round.
 */
final class ShareEffectCharts {
    private static final int MOST_POINT_PANELS = 6;
    private static final int MOST_SHARES = 16;
    private static final int MOST_ARMS_IN_A_ROW = 4;
    private static final double PERCENT = 100;
    private static final String TRIAL =
            " The thin line below is the interval that a trial would have with as many other"
                    + " families in the reference group.";

    /** Shares or points as rows, in whose middle there is a mark for each arm; or arms as rows. */
    private record Row(String name, List<Effect> effects, List<Look> looks) {
        Marks.Mark mark() {
            List<Marks.Mark> marks = new ArrayList<>();
            for (int i = 0; i < effects.size(); i++) {
                marks.add(effects.get(i) == null ? null : mark(effects.get(i), looks.get(i)));
            }
            return Marks.below(marks);
        }

        private static Marks.Mark mark(Effect effect, Look look) {
            Effect.Ends paired = effect.difference();
            Marks.Mark twins =
                    Marks.interval(PERCENT * paired.value(), PERCENT * paired.low(), PERCENT * paired.high(), look);
            Marks.Mark trial = Marks.beside(
                    PERCENT * effect.groups().low(), PERCENT * effect.groups().high(), look);
            return (g, x, y, half) -> {
                trial.draw(g, x, y, half);
                twins.draw(g, x, y - 1.5, half);
            };
        }
    }

    private record Group(String title, List<Row> rows) {}

    private final Study study;

    ShareEffectCharts(Study study) {
        this.study = study;
    }

    /** The chart, or null where no share has an effect at that age. */
    Chart of(double age) {
        List<String> all = study.results.asked(study.results.summary().outcomes()).stream()
                .filter(o -> Categories.isShare(o) || study.results.codebook().isYesOrNo(o))
                .filter(o -> study.points.stream()
                        .anyMatch(p -> arms(p, o, age).stream().anyMatch(Objects::nonNull)))
                .toList();
        if (all.isEmpty()) {
            return null;
        }
        List<String> shares = all.subList(0, Math.min(MOST_SHARES, all.size()));
        List<String> arms = study.arms.stream()
                .filter(arm ->
                        study.points.stream().anyMatch(p -> shares.stream().anyMatch(o -> of(p, arm, o, age) != null)))
                .toList();
        boolean rowsAreArms = study.points.size() == 1 && arms.size() > MOST_ARMS_IN_A_ROW;
        String left = shares.size() < all.size()
                ? " " + shares.size() + " of " + all.size() + " shares are shown; effects.csv has all of them."
                : "";
        return new Chart(
                "effects-shares-" + Study.ageId(age),
                Kind.EFFECTS,
                "",
                age,
                figure(age, groups(shares, arms, rowsAreArms, age), arms, rowsAreArms),
                describe(shares, age),
                "Difference of the share of infants from " + reference() + " in the same infants, in percentage points"
                        + " with 95 % intervals. An interval that crosses the zero line is compatible with no"
                        + " difference." + left,
                null);
    }

    private List<Group> groups(List<String> shares, List<String> arms, boolean rowsAreArms, double age) {
        boolean rowsArePoints = study.points.size() > MOST_POINT_PANELS;
        List<Look> looks = arms.stream().map(study::look).toList();
        List<Group> groups = new ArrayList<>();
        if (rowsAreArms) {
            for (String share : shares) {
                List<Row> rows = new ArrayList<>();
                for (String arm : arms) {
                    Effect effect = of(study.points.get(0), arm, share, age);
                    rows.add(new Row(arm, effect == null ? List.of() : List.of(effect), List.of(study.look(arm))));
                }
                groups.add(new Group(study.label(share), rows));
            }
            return groups;
        }
        for (String outer : rowsArePoints ? shares : study.points) {
            List<Row> rows = new ArrayList<>();
            for (String inner : rowsArePoints ? study.points : shares) {
                String point = rowsArePoints ? inner : outer;
                String share = rowsArePoints ? outer : inner;
                List<Effect> effects = new ArrayList<>();
                arms.forEach(arm -> effects.add(of(point, arm, share, age)));
                if (effects.stream().anyMatch(Objects::nonNull)) {
                    rows.add(new Row(rowsArePoints ? study.point(point) : study.label(share), effects, looks));
                }
            }
            if (!rows.isEmpty()) {
                groups.add(new Group(rowsArePoints ? study.label(outer) : study.point(outer), rows));
            }
        }
        return groups;
    }

    private String reference() {
        return study.reference.isEmpty() ? "the reference arm" : study.reference;
    }

    private Effect of(String point, String arm, String share, double age) {
        Effect effect = study.results.effects().at(new Cell(point, arm, age, share));
        return effect != null && effect.difference().isThere() ? effect : null;
    }

    private List<Effect> arms(String point, String share, double age) {
        List<Effect> found = new ArrayList<>();
        study.arms.forEach(arm -> found.add(of(point, arm, share, age)));
        return found;
    }

    private Figure figure(double age, List<Group> groups, List<String> arms, boolean rowsAreArms) {
        Extent extent = new Extent().add(0).add(5).add(-5);
        long fewest = Long.MAX_VALUE;
        long most = 0;
        for (Group group : groups) {
            for (Row row : group.rows()) {
                for (Effect effect : row.effects()) {
                    if (effect != null) {
                        add(effect.difference(), extent);
                        add(effect.groups(), extent);
                        fewest = Math.min(fewest, effect.pairs());
                        most = Math.max(most, effect.pairs());
                    }
                }
            }
        }
        boolean single = groups.size() == 1;
        int columns = groups.size() == 4 ? 2 : Math.min(3, groups.size());
        int mostRows = groups.stream().mapToInt(g -> g.rows().size()).max().orElse(1);
        int slots = rowsAreArms ? 1 : arms.size();
        double slot = slots == 1 ? (mostRows > 8 ? 22 : 32) : slots > 4 || mostRows > 12 ? 17 : 22;
        double labels = 0;
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<LabelScale.Name> names = new ArrayList<>();
            List<LabelScale.Name> notes = new ArrayList<>();
            List<Marks.Mark> marks = new ArrayList<>();
            for (Row row : groups.get(i).rows()) {
                names.add(new LabelScale.Name(
                        row.name(), "", rowsAreArms ? row.looks().get(0) : null));
                marks.add(row.mark());
                row.effects()
                        .forEach(e -> notes.add(new LabelScale.Name(e == null ? "" : text(e.difference()), "", null)));
            }
            labels = Math.max(labels, LabelScale.width(names));
            XYPlot plot = Plots.rows(
                    names, marks, extent.scale(single ? 9 : 6), i % columns == 0, true, single ? notes : List.of());
            Plots.upright(plot, 0);
            panels.add(new Panel(groups.get(i).title(), plot, names.size() * slots * slot));
        }
        return new Figure(
                        "Differences of shares at " + Study.months(age),
                        "The same infants against " + reference() + " · " + Study.infants(fewest, most)
                                + (study.points.size() > 1 ? " per arm and point" : " per arm") + " · "
                                + study.replicates())
                .legend(
                        rowsAreArms
                                ? Legend.none()
                                : Legend.of(arms, arms.stream().map(study::look).toList(), Legend.Form.MARKER))
                .panels(panels, columns)
                .labels(Math.min(labels, single ? 330 : 210), false)
                .notes(single ? 158 : 0)
                .axes("Percentage points (right of the line: more infants than in " + reference() + ")", "")
                .note("How many more or fewer of a hundred infants than in " + reference() + ". Bars: 95 % intervals."
                        + TRIAL);
    }

    private static void add(Effect.Ends ends, Extent extent) {
        if (ends.isThere()) {
            extent.add(PERCENT * ends.value()).add(PERCENT * ends.low()).add(PERCENT * ends.high());
        }
    }

    private static String text(Effect.Ends ends) {
        return Numbers.fixed(PERCENT * ends.value(), 1) + "  [" + Numbers.fixed(PERCENT * ends.low(), 1) + ", "
                + Numbers.fixed(PERCENT * ends.high(), 1) + "]";
    }

    private String describe(List<String> shares, double age) {
        List<String> parts = new ArrayList<>();
        for (String point : study.points) {
            for (String share : shares) {
                for (String arm : study.arms) {
                    Effect effect = of(point, arm, share, age);
                    if (effect != null) {
                        String at = study.point(point);
                        parts.add(study.label(share) + ", " + arm + (at.isEmpty() ? "" : " at " + at) + ": "
                                + text(effect.difference()).replace("  [", " [") + trial(effect));
                    }
                }
            }
        }
        return Study.sentences(
                "Difference of the share of infants from " + reference() + " at " + Study.months(age)
                        + " in percentage points with 95 % interval; unpaired: the interval that a trial with other"
                        + " families in the reference group would have.",
                parts,
                16);
    }

    private static String trial(Effect effect) {
        return effect.groups().isThere()
                ? " (unpaired [" + Numbers.fixed(PERCENT * effect.groups().low(), 1) + ", "
                        + Numbers.fixed(PERCENT * effect.groups().high(), 1) + "])"
                : "";
    }
}
