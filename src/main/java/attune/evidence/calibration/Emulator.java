package attune.evidence.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * A quadratic of the parameters for each statistic, by least squares over the stored evaluations; those with a lower objective weigh
 * more, so that it is truest where it matters. What it leaves unexplained is kept as an error of its own.
 */
final class Emulator {
    private final List<Knob> knobs;
    private final RealVector[] coefficients;
    private final double[] error;

    /** How many evaluations there must be for so many parameters. */
    static int least(int knobs) {
        return 2 * terms(knobs);
    }

    private static int terms(int knobs) {
        return 1 + knobs + knobs * (knobs + 1) / 2;
    }

    Emulator(Simulator simulator, List<Evaluation> evaluations) {
        knobs = simulator.knobs();
        double[] weights = weights(evaluations);
        int aims = simulator.aims().size();
        coefficients = new RealVector[aims];
        error = new double[aims];
        RealMatrix design = new Array2DRowRealMatrix(evaluations.size(), terms(knobs.size()));
        for (int i = 0; i < evaluations.size(); i++) {
            design.setRow(i, scaled(terms(evaluations.get(i).values()), weights[i]));
        }
        var solver = new SingularValueDecomposition(design).getSolver();
        for (int s = 0; s < aims; s++) {
            double[] found = new double[evaluations.size()];
            for (int i = 0; i < found.length; i++) {
                double statistic = evaluations.get(i).statistics()[s];
                found[i] = weights[i] * (Double.isNaN(statistic) ? 0 : statistic);
            }
            RealVector seen = new ArrayRealVector(found, false);
            coefficients[s] = solver.solve(seen);
            double left = design.operate(coefficients[s]).subtract(seen).getNorm();
            double norm = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
            error[s] = left / norm;
        }
    }

    /** The square root of each evaluation's weight: one for the best quarter, then falling with the objective. */
    private static double[] weights(List<Evaluation> evaluations) {
        double[] sorted = evaluations.stream()
                .map(Evaluation::objective)
                .sorted(Comparator.naturalOrder())
                .mapToDouble(x -> x)
                .toArray();
        double best = sorted[0];
        double scale = Math.max(1e-9, sorted[sorted.length / 4] - best);
        return evaluations.stream()
                .mapToDouble(e -> Math.sqrt(1 / (1 + Math.pow(Math.max(0, (e.objective() - best) / scale - 1), 2))))
                .toArray();
    }

    private static double[] scaled(double[] row, double by) {
        double[] scaled = row.clone();
        Arrays.setAll(scaled, i -> row[i] * by);
        return scaled;
    }

    private double[] terms(double[] values) {
        int n = values.length;
        double[] x = new double[n];
        Arrays.setAll(x, k -> 2 * knobs.get(k).share(values[k]) - 1);
        double[] row = new double[terms(n)];
        int at = 0;
        row[at++] = 1;
        for (double each : x) {
            row[at++] = each;
        }
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                row[at++] = x[i] * x[j];
            }
        }
        return row;
    }

    /** The statistics at some parameters. */
    double[] statistics(double[] values) {
        RealVector row = new ArrayRealVector(terms(values), false);
        double[] statistics = new double[coefficients.length];
        Arrays.setAll(statistics, s -> coefficients[s].dotProduct(row));
        return statistics;
    }

    /** What the quadratic of a statistic leaves unexplained, as a standard deviation. */
    double error(int statistic) {
        return error[statistic];
    }
}
