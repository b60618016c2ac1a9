package attune.patterns;

import attune.experiment.statistics.RocCurve;
import java.util.Locale;
import org.apache.commons.math3.stat.descriptive.moment.Variance;

/**
 * The area under the curve of a score for an event, as what it is over .5: how far a score tells anything at all. Its error is
 * that of DeLong, DeLong and Clarke-Pearson (1988), from how each case and each other infant stands among those of the other
 * group.
 *
 * @param area area under the curve, .5 when the score tells nothing
 * @param error its standard error
 * @param n infants
 */
record AreaUnderCurve(double area, double error, int n) {
    private static final double Z = 1.959963984540054;

    /** Of scores, and of whether what they may foretell has come. */
    static AreaUnderCurve of(double[] scores, boolean[] events) {
        Variance cases = new Variance();
        Variance others = new Variance();
        for (int i = 0; i < scores.length; i++) {
            (events[i] ? cases : others).increment(placement(scores, events, i));
        }
        double variance = cases.getResult() / cases.getN() + others.getResult() / others.getN();
        return new AreaUnderCurve(RocCurve.of(scores, events).area(), Math.sqrt(variance), scores.length);
    }

    /** Whether the event comes to those of the highest fifth of an outcome. */
    static boolean[] topFifth(double[] outcome) {
        double[] sorted = outcome.clone();
        java.util.Arrays.sort(sorted);
        double threshold = sorted[(int) Math.ceil(0.8 * sorted.length)];
        boolean[] top = new boolean[outcome.length];
        for (int i = 0; i < top.length; i++) {
            top[i] = outcome[i] >= threshold;
        }
        return top;
    }

    /** The share of the other group on the expected side of one infant, ties counted half. */
    private static double placement(double[] scores, boolean[] events, int i) {
        double right = 0;
        int n = 0;
        for (int j = 0; j < scores.length; j++) {
            if (events[j] != events[i]) {
                double order = events[i] ? Double.compare(scores[i], scores[j]) : Double.compare(scores[j], scores[i]);
                right += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                n++;
            }
        }
        return right / n;
    }

    /** As a contrast: how far it lies above another area, with its interval. */
    Contrast over(double other) {
        double d = area - other;
        return new Contrast("area over " + other, d, error, d - Z * error, d + Z * error, n);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "AUC = %.2f [%.2f, %.2f], n = %d", area, area - Z * error, area + Z * error, n);
    }
}
