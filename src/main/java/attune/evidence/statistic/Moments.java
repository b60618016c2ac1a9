package attune.evidence.statistic;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** Means, spreads and medians. */
final class Moments {
    private Moments() {}

    static double mean(double[] x) {
        return x.length == 0 ? Double.NaN : Arrays.stream(x).sum() / x.length;
    }

    /** The variance with n - 1 below; NaN of fewer than two. */
    static double variance(double[] x) {
        if (x.length < 2) {
            return Double.NaN;
        }
        double mean = mean(x);
        double sum = 0;
        for (double each : x) {
            sum += (each - mean) * (each - mean);
        }
        return sum / (x.length - 1);
    }

    static double sd(double[] x) {
        return Math.sqrt(variance(x));
    }

    /** The median (type 7 of Hyndman and Fan). */
    static double median(double[] x) {
        return new Percentile()
                .withEstimationType(Percentile.EstimationType.R_7)
                .evaluate(x, 50);
    }

    /** The least of the means of the readings of the first group. */
    static double leastMean(List<double[][]> groups) {
        return Arrays.stream(groups.get(0))
                .mapToDouble(column -> mean(Columns.read(column)))
                .min()
                .orElse(Double.NaN);
    }

    /** Growth in percent: of the second mean over the first; of one reading, over 1. */
    static double growth(List<double[][]> groups) {
        double[][] columns = groups.get(0);
        double first = columns.length == 1 ? 1 : mean(Columns.read(columns[0]));
        double last = mean(Columns.read(columns[columns.length - 1]));
        return 100 * (last / first - 1);
    }

    /** The first group's mean against the second's, in percent of the second's. */
    static double differencePercent(List<double[][]> groups) {
        double there = mean(Columns.read(groups.get(1)[0]));
        return 100 * (mean(Columns.read(groups.get(0)[0])) / there - 1);
    }
}
