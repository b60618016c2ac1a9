package attune.patterns;

import java.util.Locale;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How two cohorts of counterfactual twins differ: Cohen's d, the mean paired difference over the pooled standard deviation
 * of the two arms, with the 95 % interval of the paired differences on the same scale.
 *
 * <p>Shares are contrasted by their plain difference instead, 0.1 being ten points.
 *
 * @param measure what {@code d} is, in words
 * @param d mean difference over pooled standard deviation, or of shares
 * @param error standard error of d, from the paired differences
 * @param low lower end of the interval
 * @param high upper end
 * @param n pairs
 */
record Contrast(String measure, double d, double error, double low, double high, int n) {
    private static final double LEVEL = 0.95;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    Contrast(double d, double error, double low, double high, int n) {
        this("d", d, error, low, high, n);
    }

    /** The change of a share, family by family, of readings that are 0 or 1. */
    static Contrast ofShares(double[] before, double[] after) {
        int n = before.length;
        double[] difference = new double[n];
        for (int i = 0; i < n; i++) {
            difference[i] = after[i] - before[i];
        }
        Contrast plain = of(mean(difference, n), Math.sqrt(variance(difference, n) / n), 1, n);
        return new Contrast("difference of shares", plain.d, plain.error, plain.low, plain.high, n);
    }

    /** The change from {@code before} to {@code after}, family by family; families without a reading are left out. */
    static Contrast between(double[] before, double[] after) {
        double[] x = new double[before.length];
        double[] y = new double[before.length];
        int n = 0;
        for (int i = 0; i < before.length; i++) {
            if (!Double.isNaN(before[i]) && !Double.isNaN(after[i])) {
                x[n] = before[i];
                y[n++] = after[i];
            }
        }
        double[] difference = new double[n];
        for (int i = 0; i < n; i++) {
            difference[i] = y[i] - x[i];
        }
        double pooled = Math.sqrt((variance(x, n) + variance(y, n)) / 2);
        return of(mean(difference, n), Math.sqrt(variance(difference, n) / n), pooled, n);
    }

    /** A difference of paired effects: how much larger the second change is than the first, on one common scale. */
    static Contrast between(double[] before, double[] after, double[] before2, double[] after2) {
        double[] first = new double[before.length];
        double[] second = new double[before.length];
        for (int i = 0; i < first.length; i++) {
            first[i] = after[i] - before[i] + before[i];
            second[i] = after2[i] - before2[i] + before[i];
        }
        return between(first, second);
    }

    /** The mean of readings, against nothing, in units of their own standard deviation. */
    static Contrast fromZero(double[] readings) {
        int n = readings.length;
        double sd = Math.sqrt(variance(readings, n));
        return of(mean(readings, n), sd / Math.sqrt(n), sd, n);
    }

    private static Contrast of(double mean, double error, double scale, int n) {
        if (scale == 0) {
            return new Contrast(0, 0, 0, 0, n);
        }
        double half = new TDistribution(null, n - 1).inverseCumulativeProbability((1 + LEVEL) / 2) * error;
        return new Contrast(mean / scale, error / scale, (mean - half) / scale, (mean + half) / scale, n);
    }

    private static double mean(double[] x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += x[i];
        }
        return sum / n;
    }

    private static double variance(double[] x, int n) {
        double mean = mean(x, n);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (x[i] - mean) * (x[i] - mean);
        }
        return sum / (n - 1);
    }

    /** Whether the whole interval lies beyond a smallest effect, in the direction of its sign. */
    boolean beyond(double smallest) {
        return smallest > 0 ? low > smallest : high < smallest;
    }

    /** Chance that this is found beyond {@code smallest} at a fresh seed when nothing is there at all. */
    double byLuck(double smallest) {
        double needed = Math.abs(smallest) + (high - low) / 2;
        return error == 0 ? 0 : 1 - NORMAL.cumulativeProbability(needed / error);
    }

    /** Chance that this is not found beyond {@code smallest} at a fresh seed when the true effect is the one measured. */
    double falseAlarm(double smallest) {
        double spare = Math.signum(smallest) * d - Math.abs(smallest) - (high - low) / 2;
        return error == 0 ? (spare > 0 ? 0 : 1) : NORMAL.cumulativeProbability(-spare / error);
    }

    /** Chance that this is not found wholly below {@code most} at a fresh seed when the true effect is the one measured. */
    double falseAlarmBelow(double most) {
        double spare = most - d - (high - low) / 2;
        return error == 0 ? (spare > 0 ? 0 : 1) : NORMAL.cumulativeProbability(-spare / error);
    }

    /** Chance that this is not found wholly within {@code most} on either side at a fresh seed when the true effect is the one measured. */
    double falseAlarmWithin(double most) {
        Contrast turned = new Contrast(measure, -d, error, -high, -low, n);
        return Math.min(1, falseAlarmBelow(most) + turned.falseAlarmBelow(most));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s = %+.2f [%+.2f, %+.2f], n = %d", measure, d, low, high, n);
    }
}
