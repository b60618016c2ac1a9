package attune.experiment.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * A sample summarised. Quantiles are of type R_7.
 *
 * @param n how many values
 * @param mean their mean
 * @param sd their standard deviation (n - 1)
 * @param error the standard error of the mean, siblings of one family counting as one cluster
 * @param low lower end of the 95 % t interval of the mean
 * @param high upper end
 * @param quantiles at 5, 25, 50, 75 and 95 %
 */
public record Summary(int n, double mean, double sd, double error, double low, double high, double[] quantiles) {
    /** How many quantiles there are. */
    public static final int LEVEL_COUNT = 5;

    private static final double[] LEVELS = {0.05, 0.25, 0.5, 0.75, 0.95};

    /**
     * Summarises at least one value.
     *
     * @param values finite
     * @param families a number for each value's family; members of a family stand next to one another
     */
    public static Summary of(double[] values, long[] families) {
        int n = values.length;
        double mean = mean(values);
        double sd = Math.sqrt(squares(values, mean) / (n - 1));
        double clustered = 0;
        int clusters = 0;
        for (int i = 0; i < n; ) {
            double sum = 0;
            int first = i;
            for (; i < n && families[i] == families[first]; i++) {
                sum += values[i] - mean;
            }
            clustered += sum * sum;
            clusters++;
        }
        double error = clusters < 2 ? Double.NaN : Math.sqrt(clustered * clusters / (clusters - 1.0)) / n;
        double reach = clusters < 2 ? Double.NaN : StudentT.critical(clusters - 1) * error;
        return new Summary(n, mean, n < 2 ? Double.NaN : sd, error, mean - reach, mean + reach, quantiles(values));
    }

    /** The sum of squared departures from the mean. */
    double squares() {
        return n < 2 ? 0 : sd * sd * (n - 1);
    }

    /** The quantiles of at least one value, at 5, 25, 50, 75 and 95 %. */
    public static double[] quantiles(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(sorted);
        double[] quantiles = new double[LEVEL_COUNT];
        for (int i = 0; i < LEVEL_COUNT; i++) {
            quantiles[i] = percentile.evaluate(100 * LEVELS[i]);
        }
        return quantiles;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - mean;
        }
        return mean + rest / values.length;
    }

    private static double squares(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
