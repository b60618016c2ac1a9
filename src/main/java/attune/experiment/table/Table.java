package attune.experiment.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One table being written, a row at a time: CSV in UTF-8 with {@code \n} and {@link Digits}. */
final class Table implements Closeable {
    private final Optional<CsvWriter> csv;
    private final int columns;
    private final List<String> row = new ArrayList<>();
    private final List<List<String>> kept = new ArrayList<>();

    Table(Path path, List<String> header) throws IOException {
        this(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path, StandardCharsets.UTF_8), header);
    }

    /** A table that is kept in memory. */
    Table(Writer to, List<String> header) {
        this(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to), header);
    }

    private Table(CsvWriter csv, List<String> header) {
        this.csv = Optional.of(csv);
        columns = header.size();
        csv.writeRecord(header);
    }

    private Table(int columns) {
        csv = Optional.empty();
        this.columns = columns;
    }

    /** Rows of this table that are kept until they are added to it. */
    Table part() {
        return new Table(columns);
    }

    /** Writes the rows of a part. */
    void add(Table part) {
        part.kept.forEach(csv.orElseThrow()::writeRecord);
    }

    Table number(double value) {
        row.add(Digits.of(value));
        return this;
    }

    Table whole(long value) {
        row.add(Long.toString(value));
        return this;
    }

    /** A text cell; one that a spreadsheet would execute is shown as text by a leading apostrophe. */
    Table text(String value) {
        row.add(escaped(value));
        return this;
    }

    Table empty(int cells) {
        for (int i = 0; i < cells; i++) {
            row.add("");
        }
        return this;
    }

    static String escaped(String value) {
        boolean executable = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return executable ? "'" + value : value;
    }

    void end() {
        if (row.size() != columns) {
            throw new IllegalStateException("a row of " + row.size() + " cells in a table of " + columns);
        }
        if (csv.isPresent()) {
            csv.get().writeRecord(row);
        } else {
            kept.add(List.copyOf(row));
        }
        row.clear();
    }

    @Override
    public void close() throws IOException {
        if (csv.isPresent()) {
            csv.get().close();
        }
    }
}
