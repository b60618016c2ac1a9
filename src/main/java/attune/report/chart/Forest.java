package attune.report.chart;

import attune.report.table.Cell;
import attune.report.table.Excerpt;
import attune.report.table.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.plot.XYPlot;

/**
 * A forest of paired effects against the reference arm at an age, with their intervals: outcomes as rows and a panel per point, or,
 * with many points, points as rows and a panel per outcome; with many arms at one point, arms as rows.
 */
final class Forest {
    private static final int MOST_POINT_PANELS = 6;
    private static final int MOST_OUTCOMES = 16;
    private static final int MOST_ARMS_IN_A_ROW = 4;

    /**
     * One effect.
     *
     * @param value the effect
     * @param low lower end of its interval
     * @param high upper end
     * @param trialLow lower end of the interval that a trial with other families would have; NaN where there is none
     * @param trialHigh upper end
     * @param pairs infants behind it
     */
    record Bar(double value, double low, double high, double trialLow, double trialHigh, long pairs) {
        boolean hasTrial() {
            return !Double.isNaN(trialLow);
        }

        Marks.Mark mark(Look look) {
            Marks.Mark paired = Marks.interval(value, low, high, look);
            if (!hasTrial()) {
                return paired;
            }
            Marks.Mark trial = Marks.beside(trialLow, trialHigh, look);
            return (g, x, y, half) -> {
                trial.draw(g, x, y, half);
                paired.draw(g, x, y - 1.5, half);
            };
        }

        private static String ends(double low, double high, int digits) {
            return "[" + Numbers.fixed(low, digits) + ", " + Numbers.fixed(high, digits) + "]";
        }

        String text(int digits) {
            return Numbers.fixed(value, digits) + "  " + ends(low, high, digits);
        }

        String spoken(int digits) {
            return Numbers.fixed(value, digits) + " " + ends(low, high, digits)
                    + (hasTrial() ? " (unpaired " + ends(trialLow, trialHigh, digits) + ")" : "");
        }
    }

    /** Where effects come from. */
    interface Effects {
        /** The effect on an outcome in an arm of a point, or null where there is none. */
        Bar of(Cell cell);
    }

    /**
     * What a kind of effect says of itself.
     *
     * @param id file name before the age
     * @param title on its face, before the age
     * @param subtitle what is measured, against the reference arm
     * @param what the word for its outcomes, many of them
     * @param axis its name
     * @param note below it
     * @param trial what the thin line is, where there is one
     * @param description its first sentence
     * @param caption how to read it
     * @param digits behind the point
     * @param least how far it reaches to either side at least
     */
    record Words(
            String id,
            String title,
            String subtitle,
            String what,
            String axis,
            String note,
            String trial,
            String description,
            String caption,
            int digits,
            double least) {}

    private record Row(String name, List<Bar> bars, List<Look> looks) {
        Marks.Mark mark() {
            List<Marks.Mark> marks = new ArrayList<>();
            for (int i = 0; i < bars.size(); i++) {
                marks.add(bars.get(i) == null ? null : bars.get(i).mark(looks.get(i)));
            }
            return Marks.below(marks);
        }
    }

    private record Group(String title, List<Row> rows) {}

    private final Study study;
    private final Words words;
    private final Effects effects;
    private final double age;
    private final List<String> outcomes;
    private final List<String> points;
    private final List<String> arms;
    private final boolean rowsAreArms;
    private final int left;

    private Forest(Study study, Words words, Effects effects, List<String> asked, double age) {
        this.study = study;
        this.words = words;
        this.effects = effects;
        this.age = age;
        List<String> all =
                asked.stream().filter(o -> any(study.shown, o, study.arms)).toList();
        outcomes = all.subList(0, Math.min(MOST_OUTCOMES, all.size()));
        left = all.size() - outcomes.size();
        points = study.shown.stream()
                .filter(p -> outcomes.stream().anyMatch(o -> any(List.of(p), o, study.arms)))
                .toList();
        arms = study.arms.stream()
                .filter(arm -> outcomes.stream().anyMatch(o -> any(points, o, List.of(arm))))
                .toList();
        rowsAreArms = points.size() == 1 && arms.size() > MOST_ARMS_IN_A_ROW;
    }

    /** The chart of those outcomes that have an effect at an age, or null where none has. */
    static Chart of(Study study, Words words, Effects effects, List<String> outcomes, double age) {
        Forest forest = new Forest(study, words, effects, outcomes, age);
        return forest.outcomes.isEmpty() ? null : forest.chart();
    }

    private boolean any(List<String> ofPoints, String outcome, List<String> ofArms) {
        return ofPoints.stream().anyMatch(p -> ofArms.stream().anyMatch(arm -> bar(p, arm, outcome) != null));
    }

    private Bar bar(String point, String arm, String outcome) {
        return effects.of(new Cell(point, arm, age, outcome));
    }

    private Chart chart() {
        String more = Excerpt.note(outcomes.size(), outcomes.size() + left, words.what()) + study.hidden();
        return new Chart(
                words.id() + "-" + Study.ageId(age),
                Kind.EFFECTS,
                "",
                age,
                figure(rowsAreArms ? armByArm() : points.size() > MOST_POINT_PANELS ? pointByPoint() : rowByRow()),
                describe(),
                words.caption() + " An interval that crosses the zero line is compatible with no difference." + more,
                null);
    }

    private List<Group> armByArm() {
        List<Group> groups = new ArrayList<>();
        for (String outcome : outcomes) {
            List<Row> rows = new ArrayList<>();
            for (String arm : arms) {
                Bar bar = bar(points.get(0), arm, outcome);
                rows.add(new Row(arm, bar == null ? List.of() : List.of(bar), List.of(study.look(arm))));
            }
            groups.add(new Group(study.label(outcome), rows));
        }
        return groups;
    }

    private List<Group> pointByPoint() {
        List<Group> groups = new ArrayList<>();
        for (String outcome : outcomes) {
            List<Row> rows = new ArrayList<>();
            points.forEach(point -> add(rows, study.point(point), point, outcome));
            groups.add(new Group(study.label(outcome), rows));
        }
        return groups;
    }

    private List<Group> rowByRow() {
        List<Group> groups = new ArrayList<>();
        for (String point : points) {
            List<Row> rows = new ArrayList<>();
            outcomes.forEach(outcome -> add(rows, study.label(outcome), point, outcome));
            groups.add(new Group(study.point(point), rows));
        }
        return groups;
    }

    private void add(List<Row> rows, String name, String point, String outcome) {
        List<Bar> bars = new ArrayList<>();
        arms.forEach(arm -> bars.add(bar(point, arm, outcome)));
        if (bars.stream().anyMatch(Objects::nonNull)) {
            rows.add(new Row(name, bars, arms.stream().map(study::look).toList()));
        }
    }

    private Figure figure(List<Group> groups) {
        Extent extent = new Extent().add(0).add(words.least()).add(-words.least());
        long fewest = Long.MAX_VALUE;
        long most = 0;
        boolean trial = false;
        for (Bar bar : groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.bars().stream())
                .filter(Objects::nonNull)
                .toList()) {
            extent.add(bar.value()).add(bar.low()).add(bar.high());
            if (bar.hasTrial()) {
                extent.add(bar.trialLow()).add(bar.trialHigh());
                trial = true;
            }
            fewest = Math.min(fewest, bar.pairs());
            most = Math.max(most, bar.pairs());
        }
        boolean single = groups.size() == 1;
        int columns = groups.size() == 4 ? 2 : Math.min(3, groups.size());
        double slot = slot(groups);
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
                for (Bar bar : row.bars()) {
                    notes.add(new LabelScale.Name(bar == null ? "" : bar.text(words.digits()), "", null));
                }
            }
            labels = Math.max(labels, LabelScale.width(names));
            XYPlot plot = Plots.rows(
                    names, marks, extent.scale(single ? 9 : 6), i % columns == 0, true, single ? notes : List.of());
            Plots.upright(plot, 0);
            panels.add(new Panel(groups.get(i).title(), plot, names.size() * slots() * slot));
        }
        return new Figure(
                        words.title() + " at " + Study.months(age),
                        words.subtitle() + " · " + Study.infants(fewest, most)
                                + (study.points.size() > 1 ? " per arm and point" : " per arm") + " · "
                                + study.replicates())
                .legend(
                        rowsAreArms
                                ? Legend.none()
                                : Legend.of(arms, arms.stream().map(study::look).toList(), Legend.Form.MARKER))
                .panels(panels, columns)
                .labels(Math.min(labels, single ? 330 : 210), false)
                .notes(single ? 158 : 0)
                .axes(words.axis(), "")
                .note(words.note() + " Bars: 95 % intervals." + (trial ? " " + words.trial() : ""));
    }

    private int slots() {
        return rowsAreArms ? 1 : arms.size();
    }

    /** The height of a mark, pixels. */
    private double slot(List<Group> groups) {
        int mostRows = groups.stream().mapToInt(g -> g.rows().size()).max().orElse(1);
        if (slots() == 1) {
            return mostRows > 8 ? 22 : 32;
        }
        return slots() > 4 || mostRows > 12 ? 17 : 22;
    }

    private String describe() {
        List<String> parts = new ArrayList<>();
        boolean trial = false;
        for (String point : points) {
            for (String outcome : outcomes) {
                for (String arm : arms) {
                    Bar bar = bar(point, arm, outcome);
                    if (bar != null) {
                        String at = study.point(point);
                        parts.add(study.label(outcome) + ", " + arm + (at.isEmpty() ? "" : " at " + at) + ": "
                                + bar.spoken(words.digits()));
                        trial |= bar.hasTrial();
                    }
                }
            }
        }
        return Study.sentences(
                words.description() + " at " + Study.months(age) + " with 95 % interval"
                        + (trial
                                ? "; unpaired: the interval that a trial with other families in the reference group"
                                        + " would have."
                                : "."),
                parts,
                MOST_OUTCOMES);
    }
}
