package attune.experiment.statistics;

import org.apache.commons.math3.stat.StatUtils;

/**
 * The standardised effect that a trial would see in which each arm had other families: d = difference of the means / pooled
 * standard deviation, with an interval that counts the doubt about both, the arms being independent (delta method, Welch's
 * degrees of freedom).
 *
 * @param d the effect; NaN when neither arm varies
 * @param interval its 95 % interval
 */
public record UnpairedEffect(double d, Interval interval) {

    /** Compares two samples of at least one value each. */
    public static UnpairedEffect of(double[] arm, Units armUnits, double[] reference, Units referenceUnits) {
        double armVariance = StatUtils.variance(arm);
        double referenceVariance = StatUtils.variance(reference);
        double pooled = Math.sqrt((armVariance + referenceVariance) / 2);
        if (arm.length < 2 || reference.length < 2 || !(pooled > 0)) {
            return new UnpairedEffect(Double.NaN, Interval.NONE);
        }
        double d = (StatUtils.mean(arm) - StatUtils.mean(reference)) / pooled;
        double here = armUnits.error(influence(arm, armVariance, 1, d, pooled));
        double there = referenceUnits.error(influence(reference, referenceVariance, -1, d, pooled));
        return new UnpairedEffect(d, Welch.interval(d, here, armUnits.count(), there, referenceUnits.count()));
    }

    /** The influence of each value on d: through the mean, with this sign, and through the pooled standard deviation. */
    private static double[] influence(double[] values, double variance, int sign, double d, double pooled) {
        double mean = StatUtils.mean(values);
        double[] influence = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double x = values[i] - mean;
            influence[i] = sign * x / pooled - d / (4 * pooled * pooled) * (x * x - variance);
        }
        return influence;
    }
}
