package attune.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** {@code codebook.csv}: what every column means, and the words a chart uses for it. */
public final class Codebook {

    /** One entry, as the table has it. */
    public record Entry(String table, String column, String unit, String meaning, String instrument) {}

    private static final List<String> UNIT_SUFFIXES = List.of("_min_per_day", "_per_day", "_min", "_h");
    private static final Set<String> NO_UNIT = Set.of("", "1", "-", "–", "none", "dimensionless", "category", "text");

    private static final String YES_OR_NO = "0 or 1";

    /** How the codebook names what a row of the series is about. */
    private static final String TRACE = "outcome=";

    private final Map<String, Entry> byColumn = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    static Codebook read(Path file) throws IOException {
        Codebook codebook = new Codebook();
        CsvRows.read(file, row -> {
            Entry entry = new Entry(
                    row.text("table"),
                    row.text("column"),
                    row.text("unit"),
                    row.text("meaning"),
                    row.text("instrument"));
            codebook.entries.add(entry);
            codebook.byColumn.putIfAbsent(table(entry.table()) + entry.column(), entry);
            codebook.byColumn.putIfAbsent(entry.column(), entry);
        });
        return codebook;
    }

    private static String table(String name) {
        return name.replaceAll("\\.csv$", "") + "/";
    }

    /** The entry of a column, that of the named table first; an entry of empty texts where there is none. */
    public Entry entry(String table, String column) {
        return Stream.of(table(table) + column, table(table) + TRACE + column, column, TRACE + column)
                .map(byColumn::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new Entry(table, column, "", "", ""));
    }

    /** All entries in order. */
    public List<Entry> entries() {
        return entries;
    }

    /** The unit of an outcome as an axis shows it, empty when it has no dimension. */
    public String unit(String outcome) {
        String unit = plain(entry("infants", outcome).unit());
        boolean aDay = outcome.endsWith("_per_day") && !unit.isEmpty() && !unit.contains("day");
        return aDay ? unit + " per day" : unit;
    }

    /** Whether an outcome says of an infant that something is so, 1, or is not, 0. */
    public boolean isYesOrNo(String outcome) {
        return unit(outcome).equals(YES_OR_NO);
    }

    /** A unit for people: {@code [scale 1-9]}, the label of a scale of the model's own, is shown without its brackets. */
    public static String plain(String unit) {
        String bare = unit.strip().replaceAll("^\\[(.*)]$", "$1").strip();
        return NO_UNIT.contains(bare.toLowerCase(Locale.ROOT)) ? "" : bare;
    }

    /** Whether an entry is about this outcome or trace. */
    public static boolean isAbout(Entry entry, String outcome) {
        return entry.column().equals(outcome) || entry.column().equals(TRACE + outcome);
    }

    /** The outcome in words, without its unit: {@code crying_min_per_day} is Crying. */
    public static String label(String outcome) {
        if (outcome.equals("recovery_min")) {
            return "Recovery time"; // more of it is slower recovery: the bare word would read as the opposite
        }
        String name = outcome;
        for (String suffix : UNIT_SUFFIXES) {
            if (name.endsWith(suffix) && name.length() > suffix.length()) {
                name = name.substring(0, name.length() - suffix.length());
                break;
            }
        }
        String words = name.replace("self_regulation", "self-regulation")
                .replaceAll("[_=:]+", " ")
                .strip();
        return words.isEmpty() ? outcome : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The outcome in words with its unit in brackets, for an axis or a table. */
    public String labelWithUnit(String outcome) {
        String unit = unit(outcome);
        return label(outcome) + (unit.isEmpty() ? " (no unit)" : " (" + unit + ")");
    }
}
