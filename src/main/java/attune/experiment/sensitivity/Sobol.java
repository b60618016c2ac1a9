package attune.experiment.sensitivity;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares of the variance of an outcome that are due to one factor (Sobol' 1993), without unit.
 *
 * <p>With y_A, y_B and y_AB the readings at the samples A, B and A with one column of B, V their variance over A and B
 * together, and means over the rows:
 *
 * <ul>
 *   <li>first order, by itself: mean(y_B (y_AB - y_A)) / V (Saltelli et al. 2010, table 2 b), y_B taken from its mean,
 *       which changes nothing on average and steadies the estimate;
 *   <li>total, with all it does together with others: mean((y_A - y_AB)^2) / (2 V) (Jansen 1999).
 * </ul>
 *
 * <p>Estimates scatter: an index near 0 may come out below it.
 *
 * @param first first-order index
 * @param total total index
 */
public record Sobol(Index first, Index total) {
    /**
     * The indices of every factor, with intervals from resampling rows.
     *
     * @param readings the outcome at every point of the sample
     * @param seed of the resampling
     * @throws IllegalArgumentException when a reading is missing or all are the same; see {@link Readings#refusal}
     */
    public static List<Sobol> of(SaltelliSample sample, double[] readings, long seed) {
        Readings.demand(readings, sample.points().length);
        int k = sample.factors();
        Index[] indices = Bootstrap.of(sample.base(), drawn -> statistics(k, readings, drawn), seed);
        List<Sobol> factors = new ArrayList<>();
        for (int f = 0; f < k; f++) {
            factors.add(new Sobol(indices[2 * f], indices[2 * f + 1]));
        }
        return factors;
    }

    private static double[] statistics(int k, double[] readings, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += readings[row * (k + 2)] + readings[row * (k + 2) + 1];
        }
        double mean = sum / (2.0 * rows.length);
        double squares = 0;
        double[] statistics = new double[2 * k];
        for (int row : rows) {
            int at = row * (k + 2);
            double a = readings[at] - mean;
            double b = readings[at + 1] - mean;
            squares += a * a + b * b;
            for (int f = 0; f < k; f++) {
                double moved = readings[at + 2 + f] - readings[at];
                statistics[2 * f] += b * moved;
                statistics[2 * f + 1] += moved * moved / 2;
            }
        }
        double variance = squares / 2;
        for (int s = 0; s < statistics.length; s++) {
            statistics[s] = variance > 0 ? statistics[s] / variance : Double.NaN;
        }
        return statistics;
    }
}
