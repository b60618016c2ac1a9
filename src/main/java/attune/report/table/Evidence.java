package attune.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code evidence.csv}.
 *
 * @param inside {@code yes}, {@code no}, or empty when it was not measured
 */
public record Evidence(
        String id,
        String use,
        double published,
        double low,
        double high,
        double simulated,
        double simLow,
        double simHigh,
        String inside) {

    /** The rows of a table. */
    public static List<Evidence> read(Path file) throws IOException {
        List<Evidence> rows = new ArrayList<>();
        CsvRows.read(
                file,
                row -> rows.add(new Evidence(
                        row.text("id"),
                        row.text("use"),
                        row.number("published"),
                        row.number("low"),
                        row.number("high"),
                        row.number("simulated"),
                        row.number("sim_low"),
                        row.number("sim_high"),
                        row.text("inside"))));
        return rows;
    }
}
