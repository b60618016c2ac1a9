package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.run.Assessed;
import attune.experiment.run.Run;
import attune.experiment.run.RunStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The infants of one point and arm, over all replicates whose run did not fail. */
final class Cell {
    private final Map<Integer, Assessed> replicates = new LinkedHashMap<>();

    /** The values of one outcome at one age; the arrays run in parallel. */
    record Values(long[] families, int[] infants, double[] values) {
        int n() {
            return values.length;
        }
    }

    static Cell load(Experiment experiment, RunStore store, int point, int arm) throws IOException {
        Cell cell = new Cell();
        for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
            int run = new Run(point, replicate, arm).index(experiment);
            if (store.has(run)) {
                cell.replicates.put(replicate, store.assessed(run));
            }
        }
        return cell;
    }

    /** Every age at which somebody was assessed, rising. */
    List<Double> ages() {
        TreeSet<Double> ages = new TreeSet<>();
        replicates.values().forEach(run -> Arrays.stream(run.age()).forEach(ages::add));
        return new ArrayList<>(ages);
    }

    /** A numeric outcome, where it could be read. */
    Values values(int outcome, double age) {
        return collect(age, (run, row) -> run.outcomes()[outcome][row]);
    }

    /** A categorical outcome as category numbers, where it was assessed. */
    Values categories(String outcome, double age) {
        return collect(age, (run, row) -> {
            int category = run.category(outcome, row);
            return category < 0 ? Double.NaN : category;
        });
    }

    private interface Read {
        double at(Assessed run, int row);
    }

    private Values collect(double age, Read read) {
        int most = replicates.values().stream().mapToInt(Assessed::rows).sum();
        long[] families = new long[most];
        int[] infants = new int[most];
        double[] values = new double[most];
        int n = 0;
        for (Map.Entry<Integer, Assessed> each : replicates.entrySet()) {
            Assessed run = each.getValue();
            for (int row = 0; row < run.rows(); row++) {
                double value = run.age()[row] == age ? read.at(run, row) : Double.NaN;
                if (Double.isFinite(value)) {
                    families[n] = ((long) each.getKey() << 32) + run.family()[row];
                    infants[n] = run.infant()[row];
                    values[n++] = value;
                }
            }
        }
        return new Values(Arrays.copyOf(families, n), Arrays.copyOf(infants, n), Arrays.copyOf(values, n));
    }

    /** The paired differences {@code of} less {@code from}, over the infants found in both. */
    static Values differences(Values of, Values from) {
        int most = Math.min(of.n(), from.n());
        long[] families = new long[most];
        int[] infants = new int[most];
        double[] values = new double[most];
        int n = 0;
        for (int i = 0, j = 0; i < of.n() && j < from.n(); ) {
            int order = Long.compare(of.families[i], from.families[j]);
            order = order != 0 ? order : Integer.compare(of.infants[i], from.infants[j]);
            if (order == 0) {
                families[n] = of.families[i];
                infants[n] = of.infants[i];
                values[n++] = of.values[i++] - from.values[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return new Values(Arrays.copyOf(families, n), Arrays.copyOf(infants, n), Arrays.copyOf(values, n));
    }
}
