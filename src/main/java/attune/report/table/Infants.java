package attune.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code infants.csv} by cell: samples of the numeric outcomes, counts of the categories. What is kept grows with the points and
 * arms, and does not with the infants at a point: of many infants a {@link Sample} keeps a random part.
 */
public final class Infants {
    private static final List<String> KEYS =
            List.of("point", "replicate", "seed", "arm", "family", "infant", "age_months");
    private static final Set<String> CATEGORICAL = Set.of("attachment", "profile");
    /** What is known at birth, behind the outcomes. */
    private static final Set<String> BIRTH = Set.of("birth_reactivity", "risk");

    private static final String FIRST_OUTCOME = "reactivity";

    private final Reservoirs samples = new Reservoirs();
    private final Map<Cell, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, Map<String, String>> settings = new LinkedHashMap<>();
    private final RunTally runs = new RunTally();
    private final Set<String> arms = new LinkedHashSet<>();
    private final TreeSet<Double> ages = new TreeSet<>();
    private final Map<String, Boolean> categorical = new LinkedHashMap<>();
    private List<String> varied = List.of();
    private List<String> outcomes = List.of();
    private long rows;

    private Infants() {}

    static Infants read(Path file, List<String> declared) throws IOException {
        Infants infants = new Infants();
        CsvRows.read(file, row -> {
            if (infants.outcomes.isEmpty()) {
                infants.split(row.header(), declared);
            }
            infants.add(row);
        });
        return infants;
    }

    /** Varied columns are those between age_months and the first outcome; without it, those the run declares. */
    private void split(List<String> header, List<String> declared) {
        int from = header.indexOf("age_months") + 1;
        int to = header.indexOf(FIRST_OUTCOME);
        List<String> between = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = from; i < header.size(); i++) {
            String name = header.get(i);
            boolean isVaried = to >= 0 ? i < to : declared.contains(name);
            if (!KEYS.contains(name) && !BIRTH.contains(name)) {
                (isVaried ? between : after).add(name);
            }
        }
        varied = List.copyOf(between);
        outcomes = List.copyOf(after);
    }

    private void add(CsvRows.Row row) {
        double age = row.number("age_months");
        String point = row.text("point");
        String arm = row.text("arm");
        if (Double.isNaN(age) || arm.isEmpty()) {
            return;
        }
        rows++;
        runs.add(point, row.text("replicate"), arm);
        arms.add(arm);
        ages.add(age);
        settings.computeIfAbsent(point, p -> {
            Map<String, String> values = new LinkedHashMap<>();
            varied.forEach(path -> values.put(path, row.text(path)));
            return values;
        });
        for (String outcome : outcomes) {
            String text = row.text(outcome);
            if (!text.isBlank()) {
                add(new Cell(point, arm, age, outcome), text.strip());
            }
        }
    }

    private void add(Cell cell, String text) {
        double value = Numbers.parse(text);
        boolean isNumber = !Double.isNaN(value);
        boolean missing = text.equalsIgnoreCase("NaN") || text.endsWith("Infinity");
        boolean asCategory = categorical.computeIfAbsent(
                cell.outcome(), name -> CATEGORICAL.contains(name) || !(isNumber || missing));
        if (asCategory) {
            counts.computeIfAbsent(cell, c -> new TreeMap<>()).merge(text, 1, Integer::sum);
        } else if (isNumber) {
            samples.add(cell, value);
        }
    }

    /** The values in a cell, of many a random part; null where there are none. */
    public Sample sample(Cell cell) {
        return samples.at(cell);
    }

    /** How many infants are in each category of a cell; empty where there are none. */
    public Map<String, Integer> counts(Cell cell) {
        return counts.getOrDefault(cell, Map.of());
    }

    /** Outcome columns that hold something, in the table's order. */
    public List<String> outcomes() {
        return outcomes.stream().filter(categorical::containsKey).toList();
    }

    /** Whether an outcome is a category and not a number. */
    public boolean isCategorical(String outcome) {
        return categorical.getOrDefault(outcome, false);
    }

    /** Dotted paths of the varied parameters. */
    public List<String> varied() {
        return varied;
    }

    /** The varied values of every point, points in order of first appearance. */
    public Map<String, Map<String, String>> settings() {
        return Collections.unmodifiableMap(settings);
    }

    /** Arms in order of appearance. */
    public Set<String> arms() {
        return arms;
    }

    /** Assessment ages, months, ascending. */
    public List<Double> ages() {
        return List.copyOf(ages);
    }

    /** Replicates at the point that has fewest; 0 without data. */
    public int replicates() {
        return runs.replicates();
    }

    /** Runs that left rows: one point, one replicate, one arm. */
    public long runs() {
        return runs.runs();
    }

    /** Data rows read. */
    public long rows() {
        return rows;
    }
}
