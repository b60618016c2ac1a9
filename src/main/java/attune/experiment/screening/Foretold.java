package attune.experiment.screening;

import attune.experiment.file.Nearest;
import attune.experiment.table.Digits;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A sign and a later outcome of the same infants.
 *
 * @param family family of each infant, unique within an arm
 * @param sign the sign; NaN where it was not read
 * @param later the outcome; NaN where it was not read
 */
public record Foretold(List<String> family, double[] sign, double[] later) {
    private static final double SAME_AGE = 0.005;

    /** A column of {@code infants.csv} at an age in months. */
    public record At(String column, double months) {
        @Override
        public String toString() {
            return column + " at " + age(months);
        }
    }

    private record Key(String arm, String point, String replicate, String family, String infant) {}

    /** An age in words: {@code 1 month}, {@code 9 months}, {@code 1.5 months}. */
    public static String age(double months) {
        return number(months) + (months == 1 ? " month" : " months");
    }

    private static String number(double months) {
        return months == Math.rint(months) ? String.valueOf((long) months) : String.valueOf(months);
    }

    /**
     * Looks whether a table of infants has the columns.
     *
     * @throws IllegalArgumentException when it has not; the message says which, and what to name
     */
    public static void check(Path infants, At sign, At later) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(infants)) {
            Iterator<CsvRecord> all = rows.iterator();
            List<String> header = all.hasNext() ? all.next().getFields() : List.of();
            for (At each : List.of(sign, later)) {
                if (!header.contains(each.column())) {
                    throw new IllegalArgumentException(infants + " has no column '" + each.column() + "'; "
                            + Nearest.to(each.column(), header)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse("send for the instrument that reads it under 'visits', or name one of the"
                                            + " header"));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads both from a table of infants, arm by arm in the table's order.
     *
     * @throws IllegalArgumentException when the table has no such column, nobody of that age, or nobody with both; the message says what to name
     */
    public static Map<String, Foretold> read(Path infants, At sign, At later) throws IOException {
        Map<Key, double[]> found = new LinkedHashMap<>();
        check(infants, sign, later);
        TreeSet<Double> ages = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(infants)) {
            for (NamedCsvRecord row : rows) {
                double age = Double.parseDouble(row.getField("age_months"));
                ages.add(age);
                Key key = new Key(
                        row.getField("arm"),
                        row.getField("point"),
                        row.getField("replicate"),
                        row.getField("family"),
                        row.getField("infant"));
                double[] pair = found.computeIfAbsent(key, k -> new double[] {Double.NaN, Double.NaN});
                put(pair, 0, row, sign, age);
                put(pair, 1, row, later, age);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (At each : List.of(sign, later)) {
            if (ages.stream().noneMatch(age -> Math.abs(age - each.months()) < SAME_AGE)) {
                throw new IllegalArgumentException("nobody was looked at at " + age(each.months()) + ", only at "
                        + ages.stream().map(Foretold::age).collect(Collectors.joining(", ")));
            }
        }
        if (found.values().stream().noneMatch(pair -> !Double.isNaN(pair[0]) && !Double.isNaN(pair[1]))) {
            throw new IllegalArgumentException("of nobody are " + sign + " and " + later
                    + " both known; name ages at which they were read, for example by a visit");
        }
        return byArm(found);
    }

    private static void put(double[] pair, int i, NamedCsvRecord row, At at, double age) {
        String text = row.getField(at.column());
        if (Math.abs(age - at.months()) < SAME_AGE && !text.isBlank()) {
            try {
                pair[i] = Digits.parse(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "'" + text + "' in the column '" + at.column() + "' is no number; name a column of numbers", e);
            }
        }
    }

    private static Map<String, Foretold> byArm(Map<Key, double[]> found) {
        Map<String, List<Map.Entry<Key, double[]>>> arms = new LinkedHashMap<>();
        found.entrySet()
                .forEach(each -> arms.computeIfAbsent(each.getKey().arm(), arm -> new ArrayList<>())
                        .add(each));
        Map<String, Foretold> told = new LinkedHashMap<>();
        arms.forEach((arm, rows) -> told.put(
                arm,
                new Foretold(
                        rows.stream()
                                .map(Map.Entry::getKey)
                                .map(k -> k.point() + "\t" + k.replicate() + "\t" + k.family())
                                .toList(),
                        rows.stream().mapToDouble(row -> row.getValue()[0]).toArray(),
                        rows.stream().mapToDouble(row -> row.getValue()[1]).toArray())));
        return told;
    }
}
