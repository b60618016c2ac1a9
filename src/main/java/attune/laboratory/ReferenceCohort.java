package attune.laboratory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Quantiles of the challenge in the reference cohort, by age, with straight lines between the ages. */
final class ReferenceCohort {
    private static final String[] COLUMNS = {
        "age_months", "reactivity_q50", "reactivity_q75", "recovery_q25", "recovery_q50", "cortisol_response_q10"
    };

    /** The cohort that comes with the program: the declared population without stressors, in {@code reference.csv}. */
    static final ReferenceCohort SHIPPED = read("/attune/reference.csv");

    private final List<double[]> rows;

    private ReferenceCohort(List<double[]> rows) {
        this.rows = rows;
    }

    private static ReferenceCohort read(String resource) {
        try (InputStream in = ReferenceCohort.class.getResourceAsStream(resource);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<double[]> rows = new ArrayList<>();
            for (NamedCsvRecord record : csv) {
                double[] row = new double[COLUMNS.length];
                for (int i = 0; i < row.length; i++) {
                    row[i] = Double.parseDouble(record.getField(COLUMNS[i]));
                }
                rows.add(row);
            }
            return new ReferenceCohort(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double reactivityMedian(double ageMonths) {
        return at(ageMonths, 1);
    }

    double reactivityHigh(double ageMonths) {
        return at(ageMonths, 2);
    }

    double recoveryLow(double ageMonths) {
        return at(ageMonths, 3);
    }

    double recoveryMedian(double ageMonths) {
        return at(ageMonths, 4);
    }

    double cortisolLow(double ageMonths) {
        return at(ageMonths, 5);
    }

    private double at(double age, int column) {
        double[] before = rows.get(0);
        for (double[] row : rows) {
            if (row[0] >= age) {
                double span = row[0] - before[0];
                double share = span == 0 ? 1 : (age - before[0]) / span;
                return before[column] + Math.max(0, share) * (row[column] - before[column]);
            }
            before = row;
        }
        return before[column];
    }
}
