package attune.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** {@code summary.csv} by cell. */
public final class Summary {
    private final Map<Cell, Estimate> estimates = new LinkedHashMap<>();

    static Summary read(Path file) throws IOException {
        Summary summary = new Summary();
        CsvRows.read(file, row -> {
            Estimate estimate = Estimate.of(row);
            boolean placed = !estimate.cell().outcome().isEmpty()
                    && !Double.isNaN(estimate.cell().age());
            if (placed && !Double.isNaN(estimate.mean())) {
                summary.estimates.put(estimate.cell(), estimate);
            }
        });
        return summary;
    }

    /** The estimate in a cell, or null where there is none. */
    public Estimate at(Cell cell) {
        return estimates.get(cell);
    }

    /** Every estimate, in the table's order. */
    public List<Estimate> all() {
        return List.copyOf(estimates.values());
    }

    /** Decimals that suit every mean of an outcome at an age, and its interval: three digits of the largest mean. */
    public int decimals(String outcome, double age) {
        double largest = 0;
        double widest = 0;
        for (Estimate estimate : estimates.values()) {
            if (estimate.cell().outcome().equals(outcome) && estimate.cell().age() == age) {
                double half = (estimate.high() - estimate.low()) / 2;
                largest = Math.max(largest, Math.abs(estimate.mean()));
                widest = Math.max(widest, Double.isNaN(half) ? 0 : half);
            }
        }
        return Numbers.decimals(largest, widest);
    }

    /** Outcomes in order of appearance. */
    public List<String> outcomes() {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        estimates.keySet().forEach(cell -> names.add(cell.outcome()));
        return List.copyOf(names);
    }

    /** Assessment ages, months, ascending. */
    public List<Double> ages() {
        TreeSet<Double> ages = new TreeSet<>();
        estimates.keySet().forEach(cell -> ages.add(cell.age()));
        return List.copyOf(ages);
    }
}
