package attune.report.chart;

import attune.report.table.Cell;
import attune.report.table.Effect;
import attune.report.table.Excerpt;
import attune.report.table.Numbers;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Who changes: the shares of infants helped, unchanged and harmed by an arm, a bar per outcome and a panel per point and
 * arm. Outcomes of which neither way is better have a chart of their own, with other words and colours.
 */
final class ResponseCharts {
    private static final int MOST_PANELS = 6;
    private static final int MOST_ROWS = 16;

    /** One of the two charts: what it is called, what the three parts are called, and their colours. */
    private record Form(String id, String title, boolean directed, List<String> parts, List<Integer> colours) {
        Color colour(int part) {
            return Palette.category(colours.get(part));
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(
                    "responses",
                    "Who is helped and who is harmed",
                    true,
                    List.of("helped", "unchanged", "harmed"),
                    List.of(0, 3, 2)),
            new Form(
                    "shifts",
                    "Who changes where neither way is better",
                    false,
                    List.of("higher", "unchanged", "lower"),
                    List.of(6, 3, 1)));

    private record Item(String name, String longName, Effect effect) {}

    private record Group(String title, List<Item> items) {}

    private final Study study;

    ResponseCharts(Study study) {
        this.study = study;
    }

    /** The charts at an age: none, one or both. */
    List<Chart> of(double age) {
        List<Chart> charts = new ArrayList<>();
        for (Form form : FORMS) {
            List<Group> groups = groups(form, age);
            if (!groups.isEmpty()) {
                charts.add(chart(form, age, groups));
            }
        }
        return charts;
    }

    private List<Group> groups(Form form, double age) {
        List<String> outcomes = study.results.asked(study.results.summary().outcomes());
        List<Group> groups = new ArrayList<>();
        for (String point : study.points) {
            for (String arm : study.arms) {
                String at = study.point(point);
                String longName = arm + (at.isEmpty() ? "" : " at " + at);
                List<Item> items = new ArrayList<>();
                for (String outcome : outcomes) {
                    Effect effect = study.results.effects().at(new Cell(point, arm, age, outcome));
                    if (effect != null && effect.helped().isThere() && form.directed == effect.isDirected()) {
                        items.add(new Item(study.label(outcome), longName, effect));
                    }
                }
                if (!items.isEmpty()) {
                    groups.add(new Group(title(arm, at), items.subList(0, Math.min(MOST_ROWS, items.size()))));
                }
            }
        }
        return groups;
    }

    /** Where it does not fit one line, the point goes to the next as a whole. */
    private static String title(String arm, String at) {
        return at.isEmpty() ? arm : arm + " at " + at.replace(' ', '\u00a0');
    }

    private Chart chart(Form form, double age, List<Group> all) {
        List<Group> groups = Excerpt.evenly(all, MOST_PANELS);
        String left = Excerpt.note(groups.size(), all.size(), "combinations of arm and point");
        return new Chart(
                form.id + "-" + Study.ageId(age),
                Kind.EFFECTS,
                "",
                age,
                figure(form, age, groups),
                describe(form, age, groups),
                "Each infant is compared with itself in " + reference() + ". One that differs by less than 0.1 pooled"
                        + " standard deviations counts as unchanged. 95 % intervals are in the table of numbers (Wilson,"
                        + " over families, or over replicates where fitted parameters are drawn)." + left,
                numbers(form, groups));
    }

    private String reference() {
        return study.reference.isEmpty() ? "the reference arm" : study.reference;
    }

    private static double[] shares(Effect effect) {
        double helped = effect.helped().value();
        double harmed = effect.harmed().value();
        return new double[] {helped, Math.max(0, 1 - helped - harmed), harmed};
    }

    private Figure figure(Form form, double age, List<Group> groups) {
        boolean single = groups.size() == 1;
        int columns = single ? 1 : 2;
        double labels = 0;
        long fewest = Long.MAX_VALUE;
        long most = 0;
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<LabelScale.Name> names = new ArrayList<>();
            List<Marks.Mark> marks = new ArrayList<>();
            for (Item item : groups.get(i).items()) {
                names.add(new LabelScale.Name(item.name(), "", null));
                marks.add(Marks.shares(shares(item.effect()), new String[] {"", "", ""}, form::colour));
                fewest = Math.min(fewest, item.effect().pairs());
                most = Math.max(most, item.effect().pairs());
            }
            labels = Math.max(labels, LabelScale.width(names));
            ValueScale percent = new ValueScale(0, 1, 5);
            percent.every(single ? 0.1 : 0.25);
            percent.asPercent();
            panels.add(new Panel(
                    groups.get(i).title(),
                    Plots.rows(names, marks, percent, true, false, List.of()),
                    30.0 * names.size()));
        }
        List<Look> looks = new ArrayList<>();
        for (int part = 0; part < form.parts.size(); part++) {
            looks.add(new Look(form.colour(part), null, null));
        }
        return new Figure(
                        form.title + " at " + Study.months(age),
                        "The same infants against " + reference() + " · " + Study.infants(fewest, most)
                                + " per arm and outcome · " + study.replicates())
                .legend(Legend.of(form.parts, looks, Legend.Form.BOX))
                .panels(panels, columns)
                .labels(Math.min(labels, single ? 330 : 160) + (single ? 0 : 12), true)
                .axes("Share of infants (%)", "")
                .note("Unchanged: within 0.1 pooled standard deviations of the same infant in " + reference() + ".");
    }

    private String describe(Form form, double age, List<Group> groups) {
        List<String> parts = new ArrayList<>();
        for (Group group : groups) {
            for (Item item : group.items()) {
                double[] shares = shares(item.effect());
                parts.add(item.name() + ", " + item.longName() + ": " + Numbers.percent(shares[0]) + " "
                        + form.parts.get(0) + ", " + Numbers.percent(shares[2]) + " " + form.parts.get(2));
            }
        }
        return Study.sentences(
                form.title + " at " + Study.months(age) + ", against the same infants in " + reference() + ".",
                parts,
                16);
    }

    private static Chart.Numbered numbers(Form form, List<Group> groups) {
        List<List<String>> rows = new ArrayList<>();
        for (Group group : groups) {
            for (Item item : group.items()) {
                rows.add(List.of(
                        item.name() + ", " + item.longName(),
                        Numbers.count(item.effect().pairs()),
                        percent(item.effect().helped()),
                        percent(item.effect().harmed())));
            }
        }
        return new Chart.Numbered(
                List.of("Outcome and arm", "Pairs", form.parts.get(0) + " % [95 %]", form.parts.get(2) + " % [95 %]"),
                rows);
    }

    private static String percent(Effect.Ends share) {
        return Numbers.fixed(100 * share.value(), 1) + " [" + Numbers.fixed(100 * share.low(), 1) + ", "
                + Numbers.fixed(100 * share.high(), 1) + "]";
    }
}
