package attune.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A row of {@code failures.csv}: a run that failed, with its seed and the cause in words. */
public record Failure(String point, String replicate, String arm, String seed, String cause) {

    static List<Failure> read(Path file) throws IOException {
        List<Failure> failures = new ArrayList<>();
        CsvRows.read(
                file,
                row -> failures.add(new Failure(
                        row.text("point"),
                        row.text("replicate"),
                        row.text("arm"),
                        row.text("seed"),
                        row.text("cause"))));
        return failures;
    }
}
