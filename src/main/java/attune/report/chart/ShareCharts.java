package attune.report.chart;

import attune.report.table.Cell;
import attune.report.table.Estimate;
import attune.report.table.Numbers;
import attune.report.table.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The shares of a categorical outcome, or of what is or is not so, at an age: a stacked bar per arm, a panel per design
 * point.
 */
final class ShareCharts {
    private static final String YES = "yes";
    private static final String NO = "no";

    /** The order readers of the field expect; others follow by name. */
    private static final List<String> ORDER = List.of(
            "secure",
            "B",
            "avoidant",
            "A",
            "resistant",
            "C",
            "disorganized",
            "D",
            "resilient",
            "typical",
            "sensitized",
            "blunted",
            YES,
            NO);

    /** Families of categories that are always shown whole, so that each keeps its colour and "nobody" is seen too. */
    private static final List<List<String>> WHOLE = List.of(
            List.of("resilient", "typical", "sensitized", "blunted"),
            List.of("B", "A", "C", "D"),
            List.of("secure", "avoidant", "resistant", "disorganized"),
            List.of(YES, NO));

    private static final Map<String, String> IN_FULL =
            Map.of("B", "B secure", "A", "A avoidant", "C", "C resistant", "D", "D disorganized");

    private static final int MOST_PANELS = 12;

    private record Item(String name, String longName, Map<String, Integer> counts, int n, Cell cell) {}

    private final Study study;

    ShareCharts(Study study) {
        this.study = study;
    }

    /** The chart, or null where no infant has the outcome at that age. */
    Chart of(String outcome, double age) {
        boolean rowsArePoints =
                study.points.size() > 1 && (study.arms.size() == 1 || study.points.size() > MOST_PANELS);
        List<String> titles = new ArrayList<>();
        List<List<Item>> groups = new ArrayList<>();
        TreeSet<String> found = new TreeSet<>();
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (String outer : rowsArePoints ? study.arms : study.shown) {
            List<Item> items = new ArrayList<>();
            for (String inner : rowsArePoints ? study.shown : study.arms) {
                String point = rowsArePoints ? inner : outer;
                String arm = rowsArePoints ? outer : inner;
                Map<String, Integer> counts = counts(new Cell(point, arm, age, outcome));
                if (!counts.isEmpty()) {
                    int n = counts.values().stream().mapToInt(Integer::intValue).sum();
                    String at = study.point(point);
                    String longName = at.isEmpty() ? arm : study.arms.size() == 1 ? at : arm + " at " + at;
                    items.add(new Item(
                            rowsArePoints ? at : arm, longName, counts, n, new Cell(point, arm, age, outcome)));
                    found.addAll(counts.keySet());
                    fewest = Math.min(fewest, n);
                    most = Math.max(most, n);
                }
            }
            if (!items.isEmpty()) {
                titles.add(!rowsArePoints ? study.point(outer) : study.arms.size() > 1 ? outer : "");
                groups.add(items);
            }
        }
        if (groups.isEmpty()) {
            return null;
        }
        WHOLE.stream().filter(family -> family.containsAll(found)).findFirst().ifPresent(found::addAll);
        List<String> categories = new ArrayList<>(found);
        categories.sort(Comparator.comparingInt(ShareCharts::rank).thenComparing(Comparator.naturalOrder()));
        Figure figure = figure(outcome, age, titles, groups, categories, fewest, most);
        return new Chart(
                Study.slug(outcome) + "-" + Study.ageId(age),
                Kind.DISTRIBUTIONS,
                outcome,
                age,
                figure,
                describe(outcome, age, groups, categories),
                "Shares of infants at " + Study.months(age)
                        + "; 95 % intervals are in the table of numbers (Wilson, over"
                        + " families, or over replicates where fitted parameters are drawn: siblings count as far as they"
                        + " differ)." + study.hidden(),
                numbers(groups, categories));
    }

    private Map<String, Integer> counts(Cell cell) {
        Sample answers = study.infants.sample(cell);
        if (answers == null) {
            return study.infants.counts(cell);
        }
        int yes = Math.toIntExact(answers.ones());
        Map<String, Integer> counts = new TreeMap<>(Map.of(YES, yes, NO, Math.toIntExact(answers.n()) - yes));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static int rank(String category) {
        int at = ORDER.indexOf(category);
        return at < 0 ? ORDER.size() : at;
    }

    private Figure figure(
            String outcome,
            double age,
            List<String> titles,
            List<List<Item>> groups,
            List<String> categories,
            int fewest,
            int most) {
        int rows = groups.stream().mapToInt(List::size).max().orElse(1);
        double height = rows > 14 ? 24 : groups.size() == 1 ? 46 : 38;
        int columns = Math.min(groups.size(), groups.size() == 1 ? 1 : groups.size() % 3 == 0 ? 3 : 2);
        List<Panel> panels = new ArrayList<>();
        double labels = 0;
        for (int g = 0; g < groups.size(); g++) {
            List<LabelScale.Name> names = new ArrayList<>();
            List<Marks.Mark> marks = new ArrayList<>();
            for (Item item : groups.get(g)) {
                double[] shares = categories.stream()
                        .mapToDouble(c -> item.counts.getOrDefault(c, 0) / (double) item.n)
                        .toArray();
                String[] letters = categories.stream()
                        .map(c -> groups.size() == 1 ? c : "")
                        .toArray(String[]::new);
                String n = fewest == most ? "" : "n = " + Numbers.count(item.n);
                names.add(new LabelScale.Name(item.name, rows > 14 ? "" : n, null));
                marks.add(Marks.shares(shares, letters));
            }
            labels = Math.max(labels, LabelScale.width(names));
            ValueScale percent = new ValueScale(0, 1, 5);
            percent.every(groups.size() == 1 ? 0.1 : 0.25);
            percent.asPercent();
            panels.add(new Panel(
                    titles.get(g),
                    Plots.rows(names, marks, percent, g % columns == 0, false, List.of()),
                    height * names.size()));
        }
        String per = study.points.size() > 1 ? " per arm and point" : " per arm";
        return new Figure(
                        study.label(outcome) + " at " + Study.months(age),
                        Study.infants(fewest, most) + per + " · " + study.replicates())
                .legend(Legend.of(
                        categories.stream().map(c -> IN_FULL.getOrDefault(c, c)).toList(), List.of(), Legend.Form.BOX))
                .panels(panels, columns)
                .labels(Math.min(labels, groups.size() == 1 ? 330 : 230), false)
                .axes("Share of infants (%), categories from left to right as in the legend", "");
    }

    private String describe(String outcome, double age, List<List<Item>> groups, List<String> categories) {
        List<String> parts = new ArrayList<>();
        for (List<Item> items : groups) {
            for (Item item : items) {
                List<String> shares = new ArrayList<>();
                for (String category : categories) {
                    shares.add(
                            category + " " + percent(item.counts.getOrDefault(category, 0) / (double) item.n) + " %");
                }
                parts.add(item.longName + ": " + String.join(", ", shares));
            }
        }
        return Study.sentences(study.label(outcome) + " at " + Study.months(age) + ", shares of infants.", parts, 12);
    }

    /** The interval of the summary; from the count where the summary has none. */
    private Wilson interval(Item item, String category) {
        boolean answer = category.equals(YES) || category.equals(NO);
        String outcome = item.cell.outcome() + (answer ? "" : "=" + category);
        Estimate share =
                study.results.summary().at(new Cell(item.cell.point(), item.cell.arm(), item.cell.age(), outcome));
        if (share == null || Double.isNaN(share.low() + share.high())) {
            return Wilson.of(item.counts.getOrDefault(category, 0), item.n);
        }
        return category.equals(NO)
                ? new Wilson(1 - share.high(), 1 - share.low())
                : new Wilson(share.low(), share.high());
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 0);
    }

    private Chart.Numbered numbers(List<List<Item>> groups, List<String> categories) {
        List<String> header = new ArrayList<>(List.of("Arm", "n"));
        categories.forEach(category -> header.add(category + " % [95 %]"));
        List<List<String>> rows = new ArrayList<>();
        for (List<Item> items : groups) {
            for (Item item : items) {
                List<String> row = new ArrayList<>(List.of(item.longName, Numbers.count(item.n)));
                for (String category : categories) {
                    int count = item.counts.getOrDefault(category, 0);
                    Wilson wilson = interval(item, category);
                    row.add(Numbers.fixed(100.0 * count / item.n, 1) + " [" + Numbers.fixed(100 * wilson.low(), 1)
                            + ", " + Numbers.fixed(100 * wilson.high(), 1) + "]");
                }
                rows.add(row);
            }
        }
        return new Chart.Numbered(header, rows);
    }
}
