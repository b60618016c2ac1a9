package attune.evidence.calibration;

import attune.evidence.table.Band;
import attune.experiment.table.Digits;

/**
 * What a statistic is to be.
 *
 * @param name its name in tables
 * @param from lower end of the band; negative infinity for none
 * @param until upper end; infinity for none
 * @param middle the published value; NaN when only bounds are published
 */
public record Aim(String name, double from, double until, double middle) {
    private static final double SHARE_OF_BOUND = 0.1;

    static Aim of(String name, Band band) {
        return new Aim(name, band.from(), band.until(), band.published());
    }

    /** What is wanted, in words. */
    public String words() {
        if (Double.isInfinite(from)) {
            return "at most " + Digits.of(until);
        }
        return Double.isInfinite(until)
                ? "at least " + Digits.of(from)
                : "from " + Digits.of(from) + " to " + Digits.of(until);
    }

    /** How far a statistic is off, in half-widths of the band; beyond a bound that has no other, in tenths of it. */
    double miss(double statistic) {
        if (Double.isNaN(statistic)) {
            return 10;
        }
        if (Double.isInfinite(from) || Double.isInfinite(until)) {
            double bound = Double.isInfinite(from) ? until : from;
            double beyond = Double.isInfinite(from) ? statistic - until : from - statistic;
            return Math.max(0, beyond) / Math.max(1e-3, SHARE_OF_BOUND * Math.abs(bound));
        }
        double centre = Double.isNaN(middle) || middle < from || middle > until ? (from + until) / 2 : middle;
        return (statistic - centre) / ((until - from) / 2);
    }
}
