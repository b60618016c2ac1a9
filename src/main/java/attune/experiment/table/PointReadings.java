package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.design.Vocabulary;
import attune.experiment.run.Assessed;
import attune.experiment.run.Run;
import attune.experiment.run.RunStore;
import attune.laboratory.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every asked outcome reads in one arm, point by point and replicate by replicate: the mean over the infants of the
 * run in whom it could be read, or the share of infants in a category.
 */
final class PointReadings {
    /** One column: an outcome, or a category of one. */
    private record Column(String name, String outcome, int category) {
        double read(Assessed run, int row) {
            if (category < 0) {
                return run.outcomes()[Outcome.of(outcome).orElseThrow().ordinal()][row];
            }
            int found = run.category(outcome, row);
            return found < 0 ? Double.NaN : found == category ? 1 : 0;
        }
    }

    private final Experiment experiment;
    private final List<Column> columns = new ArrayList<>();
    private final List<Integer> failed = new ArrayList<>();
    private final Map<Double, double[][][]> readings = new TreeMap<>();

    private PointReadings(Experiment experiment) {
        this.experiment = experiment;
        for (String outcome : experiment.outcomes()) {
            List<String> categories = Vocabulary.categories(outcome);
            if (categories.isEmpty()) {
                columns.add(new Column(outcome, outcome, -1));
            }
            for (int category = 0; category < categories.size(); category++) {
                columns.add(new Column(outcome + "=" + categories.get(category), outcome, category));
            }
        }
    }

    static PointReadings load(Experiment experiment, RunStore store, int arm) throws IOException {
        PointReadings all = new PointReadings(experiment);
        for (int point = 0; point < experiment.points(); point++) {
            boolean whole = true;
            for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
                int run = new Run(point, replicate, arm).index(experiment);
                whole &= store.has(run);
                if (store.has(run)) {
                    all.add(store.assessed(run), point, replicate);
                }
            }
            if (!whole) {
                all.failed.add(point);
            }
        }
        return all;
    }

    private void add(Assessed run, int point, int replicate) {
        for (double age : Arrays.stream(run.age()).distinct().toArray()) {
            double[][][] at = readings.computeIfAbsent(age, a -> empty());
            for (int column = 0; column < columns.size(); column++) {
                at[column][point][replicate] = mean(run, columns.get(column), age);
            }
        }
    }

    private double[][][] empty() {
        double[][][] empty = new double[columns.size()][experiment.points()][experiment.replicates()];
        for (double[][] column : empty) {
            for (double[] point : column) {
                Arrays.fill(point, Double.NaN);
            }
        }
        return empty;
    }

    private static double mean(Assessed run, Column column, double age) {
        double sum = 0;
        int n = 0;
        for (int row = 0; row < run.rows(); row++) {
            double value = run.age()[row] == age ? column.read(run, row) : Double.NaN;
            if (Double.isFinite(value)) {
                sum += value;
                n++;
            }
        }
        return sum / n;
    }

    /** Every age at which somebody was assessed, rising. */
    List<Double> ages() {
        return List.copyOf(readings.keySet());
    }

    /** The outcomes, those that are categories as NAME=CATEGORY. */
    List<String> outcomes() {
        return columns.stream().map(Column::name).toList();
    }

    /** {@code [point][replicate]} of the outcome numbered so; NaN where a run failed or it could be read in no infant. */
    double[][] of(int outcome, double age) {
        return readings.get(age)[outcome];
    }

    /** The points of which a run failed. */
    List<Integer> failed() {
        return failed;
    }
}
