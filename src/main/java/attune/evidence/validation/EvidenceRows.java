package attune.evidence.validation;

import attune.evidence.table.Band;
import attune.experiment.table.Digits;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The table {@code evidence.csv}: written from findings, and read again where a baseline is compared with. */
public final class EvidenceRows {
    /** Its name. */
    public static final String NAME = "evidence.csv";

    private static final List<String> HEADER = List.of(
            "id",
            "use",
            "published",
            "low",
            "high",
            "simulated",
            "sim_low",
            "sim_high",
            "inside",
            "at_study_n",
            "power");

    /**
     * One row as written.
     *
     * @param inside {@code yes}, {@code no}, or empty when it was not measured
     * @param atStudyN {@code yes}, {@code no}, or empty when there is nothing to compare
     */
    public record Row(
            String id,
            String use,
            String published,
            String low,
            String high,
            String simulated,
            String simLow,
            String simHigh,
            String inside,
            String atStudyN,
            String power) {
        /** Whether it was met. */
        public boolean met() {
            return inside.equals("yes");
        }

        /** Whether it was measured. */
        public boolean measured() {
            return !inside.isEmpty();
        }

        private List<String> cells() {
            return List.of(id, use, published, low, high, simulated, simLow, simHigh, inside, atStudyN, power);
        }
    }

    private EvidenceRows() {}

    /** The row of a finding. */
    public static Row of(Finding finding) {
        Band band = finding.target().figure().band();
        return new Row(
                finding.target().id(),
                finding.target().use().word(),
                Digits.of(band.published()),
                Digits.of(band.low()),
                Digits.of(band.high()),
                Digits.of(finding.simulated()),
                Digits.of(finding.low()),
                Digits.of(finding.high()),
                finding.measured() ? yes(finding.inside()) : "",
                finding.comparable() ? yes(finding.atStudyN()) : "",
                Digits.of(finding.power()));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    /** The table as text. */
    public static String csv(List<Row> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            rows.forEach(row -> csv.writeRecord(row.cells()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * The rows of a table.
     *
     * @throws IllegalArgumentException when it is no such table
     */
    public static List<Row> parse(String csv) {
        List<Row> rows = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(csv).forEach(cells -> {
            List<String> c = cells.getFields();
            if (cells.getStartingLineNumber() == 1) {
                if (!c.equals(HEADER)) {
                    throw new IllegalArgumentException("line 1 is not the header of " + NAME);
                }
            } else if (c.size() != HEADER.size()) {
                throw new IllegalArgumentException(
                        "line " + cells.getStartingLineNumber() + " has " + c.size() + " cells, not " + HEADER.size());
            } else {
                rows.add(new Row(
                        c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7), c.get(8),
                        c.get(9), c.get(10)));
            }
        });
        return rows;
    }

    /** The committed baseline: the last full validation that was looked at. */
    public static List<Row> baseline() {
        try (InputStream in = EvidenceRows.class.getResourceAsStream("/attune/evidence/baseline.csv")) {
            return in == null ? List.of() : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
