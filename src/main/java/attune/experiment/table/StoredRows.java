package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.run.Assessed;
import attune.experiment.run.Run;
import attune.experiment.run.Runner;
import attune.experiment.run.Simulation;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of one run as infants.csv holds them, and as the run gives them when it is made again. */
public final class StoredRows {
    private static final int TOLD = 20;
    private static final int KEYS = 4;

    private final List<String> header;
    private final List<Long> numbers = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> asked;

    private StoredRows(List<String> header, List<String> asked) {
        this.header = header;
        this.asked = asked;
    }

    /**
     * Reads a row and all other rows of its run.
     *
     * @param number of the data row, from 1
     * @throws IOException when there is no such row, or the table is none
     */
    public static StoredRows read(Path table, long number) throws IOException {
        List<String> asked = null;
        List<String> header = null;
        long last = -1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(table)) {
            for (CsvRecord record : csv) {
                last++;
                if (last == 0) {
                    header = record.getFields();
                } else if (last == number) {
                    asked = record.getFields();
                    break;
                }
            }
        } catch (CsvParseException e) {
            throw new IOException(table.getFileName() + " is no table of this program");
        }
        if (header == null
                || !header.subList(0, Math.min(header.size(), KEYS)).equals(InfantsTable.KEYS.subList(0, KEYS))) {
            throw new IOException(table.getFileName() + " is no table of this program");
        }
        if (asked == null) {
            throw new IOException(
                    "there is no row " + number + " in " + table.getFileName() + "; name one from 1 to " + last);
        }
        StoredRows stored = new StoredRows(header, asked);
        stored.gather(table);
        return stored;
    }

    private void gather(Path table) throws IOException {
        long number = -1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(table)) {
            for (CsvRecord record : csv) {
                number++;
                List<String> fields = record.getFields();
                if (fields.size() > KEYS && fields.subList(0, KEYS).equals(asked.subList(0, KEYS))) {
                    numbers.add(number);
                    rows.add(fields);
                }
            }
        } catch (CsvParseException e) {
            throw new IOException(table.getFileName() + " is damaged behind row " + number);
        }
    }

    /** The rows that a run leaves, as they would stand in the table. */
    public static List<List<String>> of(Experiment experiment, Run run, Simulation simulation) throws IOException {
        StringWriter text = new StringWriter();
        try (Table table = new Table(text, InfantsTable.header(experiment))) {
            new InfantsTable(experiment, null, new InOrder(1))
                    .write(run, Assessed.of(Runner.live(experiment, run, simulation)), table);
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text.toString())) {
            return csv.stream().map(CsvRecord::getFields).toList();
        }
    }

    /** The point of the row that was asked for. */
    public int point() throws IOException {
        return (int) whole(0);
    }

    /** Its replicate. */
    public int replicate() throws IOException {
        return (int) whole(1);
    }

    /** Its seed. */
    public long seed() throws IOException {
        return whole(2);
    }

    private long whole(int column) throws IOException {
        try {
            long value = Long.parseLong(asked.get(column));
            if (column > 1 || value >= 0 && value <= Integer.MAX_VALUE) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IOException(
                "the " + header.get(column) + " of the row is '" + asked.get(column) + "', which is none");
    }

    /** Its arm. */
    public String arm() {
        return asked.get(KEYS - 1);
    }

    /** How many rows its run has. */
    public int rows() {
        return rows.size();
    }

    /**
     * Where the rows as stored and as made differ.
     *
     * @param made a header and rows
     */
    public List<String> differences(List<List<String>> made) {
        List<String> found = new ArrayList<>();
        if (!made.get(0).equals(header)) {
            found.add("the columns were " + String.join(",", header) + " and are " + String.join(",", made.get(0)));
            return found;
        }
        if (made.size() - 1 != rows.size()) {
            found.add("the run has " + rows.size() + " rows stored, and " + (made.size() - 1) + " when made again");
            return found;
        }
        int more = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < header.size(); column++) {
                String was = column < rows.get(row).size() ? rows.get(row).get(column) : "nothing";
                String is = made.get(row + 1).get(column);
                if (!was.equals(is) && found.size() < TOLD) {
                    found.add("row " + numbers.get(row) + ", " + header.get(column) + ": stored " + shown(was)
                            + ", made again " + shown(is));
                } else if (!was.equals(is)) {
                    more++;
                }
            }
        }
        if (more > 0) {
            found.add("... and " + more + " more");
        }
        return found;
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "(empty)" : cell;
    }
}
