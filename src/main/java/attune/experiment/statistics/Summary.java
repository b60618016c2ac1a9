package attune.experiment.statistics;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * A sample summarised. Quantiles are of Hyndman and Fan's type 7 (R_7).
 *
 * @param n how many values
 * @param mean their mean
 * @param sd their standard deviation (n - 1)
 * @param error the Monte Carlo standard error of the mean, over independent units
 * @param interval the 95 % interval of the mean
 * @param quantiles at 5, 25, 50, 75 and 95 %
 */
public record Summary(int n, double mean, double sd, double error, Interval interval, double[] quantiles) {
    /** How many quantiles there are. */
    public static final int LEVEL_COUNT = 5;

    private static final double[] LEVELS = {0.05, 0.25, 0.5, 0.75, 0.95};

    /**
     * Summarises at least one value.
     *
     * @param values finite
     * @param units which values stand or fall together
     */
    public static Summary of(double[] values, Units units, Method method) {
        int n = values.length;
        double mean = StatUtils.mean(values);
        double sd = n < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(values, mean));
        double error = units.error(departures(values, mean));
        return new Summary(n, mean, sd, error, method.mean(values, mean, error, units), quantiles(values));
    }

    static double[] departures(double[] values, double mean) {
        double[] departures = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            departures[i] = values[i] - mean;
        }
        return departures;
    }

    /** The quantiles of at least one value, at 5, 25, 50, 75 and 95 %. */
    public static double[] quantiles(double[] values) {
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(values);
        double[] quantiles = new double[LEVEL_COUNT];
        for (int i = 0; i < LEVEL_COUNT; i++) {
            quantiles[i] = percentile.evaluate(100 * LEVELS[i]);
        }
        return quantiles;
    }
}
