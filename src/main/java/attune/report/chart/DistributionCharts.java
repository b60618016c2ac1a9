package attune.report.chart;

import attune.report.table.Cell;
import attune.report.table.Estimate;
import attune.report.table.Numbers;
import attune.report.table.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a numeric outcome is spread at an age: violins by arm, a panel per design point; with one arm a row per point;
 * with many points a panel per arm and quantile bars instead of violins.
 */
final class DistributionCharts {
    private static final Pattern SCALE = Pattern.compile("(?:scale )?(\\d+)-(\\d+)");

    private static final int MOST_PANELS = 12;
    private static final int MOST_VIOLINS = 14;

    private record Group(String title, List<Item> items) {}

    /** @param told whether the quantiles are those of all infants */
    private record Item(String point, String arm, String name, Sample sample, Spread five, boolean told) {}

    private final Study study;

    DistributionCharts(Study study) {
        this.study = study;
    }

    /** The chart, or null where no infant has the outcome at that age. */
    Chart of(String outcome, double age) {
        List<Group> groups = groups(outcome, age);
        if (groups.isEmpty()) {
            return null;
        }
        boolean byArm = groups.size() > 1 || study.arms.size() > 1;
        int rows = groups.stream().mapToInt(group -> group.items().size()).max().orElse(1);
        boolean violins = rows <= MOST_VIOLINS && groups.size() <= MOST_PANELS;
        boolean single = groups.size() == 1;
        double height = single ? Math.max(44, Math.min(78, 420.0 / rows)) : Math.max(34, Math.min(56, 240.0 / rows));
        height = violins ? height : single ? 24 : 19;
        int columns = rows > 14 ? Math.min(2, groups.size()) : Figure.columns(groups.size());
        double labels = 0;
        Extent extent = new Extent();
        long fewest = Long.MAX_VALUE;
        long most = 0;
        double spread = 0;
        for (Group group : groups) {
            for (Item item : group.items()) {
                Density shape = violins ? density(outcome, item.sample, 40) : null;
                extent.add(item.five.q05()).add(item.five.q95());
                if (shape != null) {
                    extent.add(shape.low()).add(shape.high());
                }
                fewest = Math.min(fewest, item.sample.n());
                most = Math.max(most, item.sample.n());
                spread = Math.max(spread, item.sample.sd());
            }
        }
        int decimals = Numbers.decimals(spread);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<LabelScale.Name> names = new ArrayList<>();
            List<Marks.Mark> marks = new ArrayList<>();
            List<LabelScale.Name> notes = new ArrayList<>();
            for (Item item : groups.get(i).items()) {
                Look look = study.look(item.arm);
                Spread five = item.five;
                String n = fewest == most ? "" : "n = " + Numbers.count(item.sample.n());
                names.add(new LabelScale.Name(item.name, violins ? n : "", byArm && violins ? look : null));
                marks.add(
                        violins
                                ? Marks.violin(density(outcome, item.sample, single ? 64 : 40), five, look)
                                : Marks.quantiles(five, look));
                if (single) {
                    notes.add(new LabelScale.Name(quartiles(five, decimals), "", null));
                }
            }
            labels = Math.max(labels, LabelScale.width(names));
            ValueScale scale = extent.scale(single ? 8 : columns > 2 ? 4 : 5);
            panels.add(new Panel(
                    groups.get(i).title(),
                    Plots.rows(names, marks, scale, i % columns == 0, !violins, notes),
                    height * names.size()));
        }
        String part = part(groups, violins);
        String per = study.points.size() > 1 ? " per arm and point" : " per arm";
        String subtitle = Study.infants(fewest, most) + per + " · " + study.replicates();
        Figure figure = new Figure(study.label(outcome) + " at " + Study.months(age), subtitle)
                .panels(panels, columns)
                .labels(Math.min(labels, single ? 330 : 230), false)
                .notes(single ? 176 : 0)
                .axes(study.axis(outcome), "")
                .note((violins
                                ? "Shape: where the infants are (its widest place is the same in every row; the middle"
                                        + " 99 % is drawn). Bar: middle half. Line: 5 to 95 %. Open symbol: median"
                                        + (single ? ", at the right with quartiles." : ".")
                                : "Bar: middle half of the infants. Line: 5 to 95 %. Open symbol: median"
                                        + (single ? ", at the right with quartiles." : "."))
                        + part);
        return new Chart(
                Study.slug(outcome) + "-" + Study.ageId(age),
                Kind.DISTRIBUTIONS,
                outcome,
                age,
                figure,
                describe(outcome, age, groups, decimals),
                "How " + study.label(outcome).toLowerCase(java.util.Locale.ROOT) + " is spread over infants at "
                        + Study.months(age) + "." + part + study.hidden(),
                numbers(groups, decimals));
    }

    private static boolean told(Sample sample, Estimate all) {
        return !sample.isPart() || all != null && !all.quantiles().isEmpty();
    }

    /** What a reader has to know where a row has so many infants that a random part of them is drawn; mostly empty. */
    private static String part(List<Group> groups, boolean violins) {
        List<Item> parts = groups.stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.sample.isPart())
                .toList();
        boolean told = parts.stream().allMatch(Item::told);
        if (parts.isEmpty() || told && !violins) {
            return "";
        }
        int drawn = parts.stream().mapToInt(item -> item.sample.size()).max().orElseThrow();
        return (told ? " Shapes are" : violins ? " Shapes, bars and medians are" : " Bars and medians are")
                + " of a random sample of " + Numbers.count(drawn) + " of a row's infants where it has more"
                + (told ? "; n, bars and medians are of all." : "; n counts all.");
    }

    /** The density of a sample, within the ends of its scale where its unit names them ({@code scale 1-9}). */
    private Density density(String outcome, Sample sample, int places) {
        Matcher ends = SCALE.matcher(study.unit(outcome).strip());
        return ends.matches()
                ? Density.of(sample, places, Numbers.parse(ends.group(1)), Numbers.parse(ends.group(2)))
                : Density.of(sample, places);
    }

    private List<Group> groups(String outcome, double age) {
        List<Group> groups = new ArrayList<>();
        boolean rowsArePoints =
                study.points.size() > 1 && (study.arms.size() == 1 || study.points.size() > MOST_PANELS);
        for (String outer : rowsArePoints ? study.arms : study.shown) {
            List<Item> items = new ArrayList<>();
            for (String inner : rowsArePoints ? study.shown : study.arms) {
                String point = rowsArePoints ? inner : outer;
                String arm = rowsArePoints ? outer : inner;
                Sample sample = study.infants.sample(new Cell(point, arm, age, outcome));
                if (sample != null) {
                    Estimate all = study.results.summary().at(new Cell(point, arm, age, outcome));
                    items.add(new Item(
                            point,
                            arm,
                            rowsArePoints ? study.point(point) : arm,
                            sample,
                            Spread.of(sample, all),
                            told(sample, all)));
                }
            }
            String title = !rowsArePoints ? study.point(outer) : study.arms.size() > 1 ? outer : "";
            if (!items.isEmpty()) {
                groups.add(new Group(title, items));
            }
        }
        return groups;
    }

    private static String quartiles(Spread five, int decimals) {
        return Numbers.fixed(five.q50(), decimals) + "  [" + Numbers.fixed(five.q25(), decimals) + ", "
                + Numbers.fixed(five.q75(), decimals) + "]";
    }

    private String describe(String outcome, double age, List<Group> groups, int decimals) {
        List<String> parts = new ArrayList<>();
        for (Group group : groups) {
            for (Item item : group.items()) {
                Spread five = item.five;
                parts.add(name(item) + ": " + Numbers.fixed(five.q50(), decimals) + " (middle half "
                        + Numbers.fixed(five.q25(), decimals) + " to " + Numbers.fixed(five.q75(), decimals) + ")");
            }
        }
        String unit = study.unit(outcome);
        String opening = "Median of " + study.label(outcome).toLowerCase(java.util.Locale.ROOT) + " at "
                + Study.months(age) + (unit.isEmpty() ? "." : " in" + unit + ".");
        return Study.sentences(opening, parts, 12);
    }

    private String name(Item item) {
        String point = study.point(item.point);
        if (study.arms.size() == 1 && !point.isEmpty()) {
            return point;
        }
        return point.isEmpty() ? item.arm : item.arm + " at " + point;
    }

    private Chart.Numbered numbers(List<Group> groups, int decimals) {
        List<List<String>> rows = new ArrayList<>();
        for (Group group : groups) {
            for (Item item : group.items()) {
                Spread five = item.five;
                List<String> row = new ArrayList<>(List.of(name(item), Numbers.count(item.sample.n())));
                for (double q : new double[] {five.q05(), five.q25(), five.q50(), five.q75(), five.q95()}) {
                    row.add(Numbers.fixed(q, decimals));
                }
                rows.add(row);
            }
        }
        return new Chart.Numbered(List.of("Arm", "n", "5 %", "25 %", "Median", "75 %", "95 %"), rows);
    }
}
