package attune.evidence.table;

import attune.evidence.statistic.Statistics;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the evidence table. A line without a clause begins a row; lines of the same id with a clause add to it. */
public final class EvidenceTable {
    private static final String SHIPPED = "/attune/evidence/table.csv";

    private EvidenceTable() {}

    /** The table as shipped. */
    public static List<Target> shipped() {
        try (InputStream in = EvidenceTable.class.getResourceAsStream(SHIPPED)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rows of a table.
     *
     * @throws IllegalArgumentException naming the line, what was found and what to write instead
     */
    public static List<Target> parse(String csv) {
        Map<String, Target> rows = new LinkedHashMap<>();
        CsvReader.builder().ofNamedCsvRecord(csv).forEach(line -> {
            try {
                add(line, rows);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "evidence table, line " + line.getStartingLineNumber() + ": " + e.getMessage(), e);
            }
        });
        return List.copyOf(rows.values());
    }

    private static void add(NamedCsvRecord line, Map<String, Target> rows) {
        String id = line.getField("id");
        Clause clause = clause(line);
        if (!clause.name().isEmpty()) {
            if (!rows.containsKey(id)) {
                throw new IllegalArgumentException("a clause of '" + id + "' comes before its row; put it below");
            }
            rows.put(id, rows.get(id).and(clause));
            return;
        }
        if (rows.containsKey(id)) {
            throw new IllegalArgumentException(
                    "the id '" + id + "' stands twice; name the clause, or write another id");
        }
        String n = line.getField("n");
        rows.put(
                id,
                new Target(
                        id,
                        Use.valueOf(upper(line, "use")),
                        Kind.valueOf(upper(line, "kind")),
                        line.getField("topic"),
                        n.isEmpty() ? 0 : Integer.parseInt(n),
                        line.getField("seen").equals("yes"),
                        line.getField("source"),
                        List.of(clause)));
    }

    private static Clause clause(NamedCsvRecord line) {
        List<Group> groups = new ArrayList<>();
        for (String group : line.getField("groups").split(" ", -1)) {
            groups.add(Group.of(group));
        }
        List<Reading> readings = new ArrayList<>();
        for (String reading : line.getField("outcomes").split(" ", -1)) {
            readings.add(Reading.of(reading));
        }
        Band band = new Band(
                number(line, "published"),
                number(line, "low"),
                number(line, "high"),
                Tolerance.of(line.getField("tolerance")));
        String words = line.getField("statistic");
        return new Clause(
                line.getField("clause"), groups, readings, words, Statistics.of(words), band, line.getField("how"));
    }

    private static String upper(NamedCsvRecord line, String column) {
        return line.getField(column).toUpperCase(Locale.ROOT);
    }

    private static double number(NamedCsvRecord line, String column) {
        String text = line.getField(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
