package attune.experiment.statistics;

import org.apache.commons.math3.stat.StatUtils;

/**
 * One outcome of the same infants in two arms. The arrays run in parallel; members of a unit stand next to one another.
 *
 * @param arm the outcome in the arm
 * @param reference the outcome of the same infants in the reference arm
 * @param units which infants stand or fall together
 */
public record Pairs(double[] arm, double[] reference, Units units) {
    /** Refuses arrays of different lengths. */
    public Pairs {
        if (arm.length != reference.length || units.values() != arm.length) {
            throw new IllegalArgumentException("pairs need as many values on both sides as there are members of units");
        }
    }

    /** How many pairs. */
    public int n() {
        return arm.length;
    }

    /** The differences, arm less reference. */
    public double[] differences() {
        double[] differences = new double[arm.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = arm[i] - reference[i];
        }
        return differences;
    }

    /** The pooled standard deviation of the two arms: sqrt((s1^2 + s2^2) / 2); NaN below two pairs. */
    public double pooled() {
        if (n() < 2) {
            return Double.NaN;
        }
        return Math.sqrt((StatUtils.variance(arm) + StatUtils.variance(reference)) / 2);
    }
}
