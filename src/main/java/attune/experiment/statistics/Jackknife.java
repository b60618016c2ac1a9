package attune.experiment.statistics;

import org.apache.commons.math3.stat.StatUtils;

/** The standard error of a statistic from its values with each unit left out in turn (Tukey 1958; Efron and Stein 1981). */
final class Jackknife {
    private Jackknife() {}

    /**
     * sqrt((k - 1) / k x the sum of squared departures from their mean), for k units; for a mean it is sd / sqrt(k).
     *
     * @param without the statistic without each unit; NaN where it does not exist then
     * @return NaN where one of them is, and without any
     */
    static double error(double[] without) {
        int k = without.length;
        double mean = StatUtils.mean(without);
        double squares = 0;
        for (double each : without) {
            squares += (each - mean) * (each - mean);
        }
        return Math.sqrt(squares * (k - 1.0) / k);
    }
}
