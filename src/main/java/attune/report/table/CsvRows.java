package attune.report.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads a CSV table with a header, row by row.
 *
 * <p>A short or long row is read for what it has: a killed process may leave half a last line, and a report of the rest
 * is worth more than none.
 */
final class CsvRows {

    /** One data row, its cells found by column name. */
    static final class Row {
        private final Map<String, Integer> index;
        private final List<String> header;
        private final CsvRecord cells;

        private Row(Map<String, Integer> index, List<String> header, CsvRecord cells) {
            this.index = index;
            this.header = header;
            this.cells = cells;
        }

        /** The names of the table's columns, in order. */
        List<String> header() {
            return header;
        }

        /** The cell as text without control characters; empty where the row or the table has no such column. */
        String text(String column) {
            Integer at = index.get(column);
            return at == null || at >= cells.getFieldCount() ? "" : PlainText.of(cells.getField(at));
        }

        /** The cell as a finite number, or NaN where it is empty or no number. */
        double number(String column) {
            return Numbers.parse(text(column));
        }
    }

    private CsvRows() {}

    /**
     * Reads every data row of a file.
     *
     * <p>A file that does not exist has no rows.
     *
     * @throws IOException when the file exists and cannot be read as UTF-8 CSV
     */
    static void read(Path file, Consumer<Row> reader) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        List<String> header = new ArrayList<>();
        Map<String, Integer> index = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(file)) {
            for (CsvRecord cells : rows) {
                if (header.isEmpty()) {
                    for (String name : cells.getFields()) {
                        index.putIfAbsent(name.strip(), header.size());
                        header.add(name.strip());
                    }
                } else {
                    reader.accept(new Row(index, header, cells));
                }
            }
        } catch (UncheckedIOException e) {
            throw new IOException("cannot read " + file.getFileName() + ": " + e.getMessage(), e);
        }
    }
}
