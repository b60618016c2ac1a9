package attune.evidence.calibration;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * A quadratic of the parameters for each statistic, by least squares over the stored evaluations; those with a lower objective weigh
 * more, so that it is truest where it matters. Its error is what it leaves unexplained, more where the evaluations say little of where
 * it runs: the variance of a prediction by least squares, at most, since evaluations that weigh less are taken for less certain.
 */
final class Emulator {
    private final List<Knob> knobs;
    private final RealVector[] coefficients;
    private final double[] unexplained;
    private final Surface[] surfaces;

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
        coefficients = new RealVector[simulator.aims().size()];
        unexplained = new double[coefficients.length];
        surfaces = new Surface[coefficients.length];
        Map<BitSet, Surface> byFound = new HashMap<>();
        for (int s = 0; s < coefficients.length; s++) {
            surfaces[s] =
                    byFound.computeIfAbsent(found(s, evaluations), found -> new Surface(found, evaluations, weights));
            surfaces[s].fit(s, evaluations);
        }
    }

    /** Which evaluations have a statistic. */
    private static BitSet found(int statistic, List<Evaluation> evaluations) {
        BitSet found = new BitSet();
        for (int i = 0; i < evaluations.size(); i++) {
            found.set(i, !Double.isNaN(evaluations.get(i).statistics()[statistic]));
        }
        return found;
    }

    /** Least squares for all statistics that the same evaluations have: the design is decomposed once. */
    private final class Surface {
        private final RealMatrix design;
        private final SingularValueDecomposition decomposed;
        private final double[] weight;
        private final double free;
        /** The inverse of the singular values times the right singular vectors: a row for each value that is not null. */
        private final double[][] whitening;

        Surface(BitSet found, List<Evaluation> evaluations, double[] weights) {
            design = new Array2DRowRealMatrix(evaluations.size(), terms(knobs.size()));
            weight = new double[evaluations.size()];
            found.stream().forEach(i -> {
                weight[i] = weights[i];
                design.setRow(i, scaled(terms(evaluations.get(i).values()), weight[i]));
            });
            decomposed = new SingularValueDecomposition(design);
            // Weighted degrees of freedom: the more an evaluation draws the surface to itself, the less it tells of the
            // error.
            double left = 0;
            for (int i = 0; i < weight.length; i++) {
                double drawn = decomposed.getU().getRowVector(i).getNorm();
                left += weight[i] * weight[i] * (1 - drawn * drawn);
            }
            free = left;
            whitening = new double[decomposed.getRank()][];
            for (int i = 0; i < whitening.length; i++) {
                double scale = 1 / decomposed.getSingularValues()[i];
                whitening[i] =
                        decomposed.getV().getColumnVector(i).mapMultiply(scale).toArray();
            }
        }

        /** How little the evaluations say of a point: the variance of the surface there, in units of what it leaves unexplained. */
        double leverage(double[] row) {
            double sum = 0;
            for (double[] direction : whitening) {
                double along = 0;
                for (int i = 0; i < row.length; i++) {
                    along += direction[i] * row[i];
                }
                sum += along * along;
            }
            return sum;
        }

        void fit(int statistic, List<Evaluation> evaluations) {
            double[] seen = new double[weight.length];
            Arrays.setAll(
                    seen,
                    i -> weight[i] == 0 ? 0 : weight[i] * evaluations.get(i).statistics()[statistic]);
            RealVector wanted = new ArrayRealVector(seen, false);
            coefficients[statistic] = decomposed.getSolver().solve(wanted);
            double left =
                    design.operate(coefficients[statistic]).subtract(wanted).getNorm();
            unexplained[statistic] = free > 1e-9 ? left / Math.sqrt(free) : Double.POSITIVE_INFINITY;
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

    /** How far each statistic of the simulator may lie from {@link #statistics}, as a standard deviation. */
    double[] errors(double[] values) {
        double[] row = terms(values);
        Map<Surface, Double> leverage = new HashMap<>();
        double[] errors = new double[unexplained.length];
        Arrays.setAll(
                errors,
                s -> unexplained[s] * Math.sqrt(1 + leverage.computeIfAbsent(surfaces[s], each -> each.leverage(row))));
        return errors;
    }
}
