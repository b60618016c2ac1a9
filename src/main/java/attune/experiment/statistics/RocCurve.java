package attune.experiment.statistics;

import java.util.Arrays;

/**
 * How well a score tells those to whom something will happen from those to whom it will not. High scores speak for the
 * event; those without a score or an event are left out.
 */
public final class RocCurve {
    private final double[] cases;
    private final double[] others;

    private RocCurve(double[] cases, double[] others) {
        this.cases = cases;
        this.others = others;
    }

    /**
     * Looks at scores and what came later.
     *
     * @param scores NaN where there is none
     * @param events whether it happened, in the same order
     */
    public static RocCurve of(double[] scores, boolean[] events) {
        if (scores.length != events.length) {
            throw new IllegalArgumentException(scores.length + " scores, but " + events.length + " events");
        }
        double[] cases = new double[scores.length];
        double[] others = new double[scores.length];
        int with = 0;
        int without = 0;
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i]) && events[i]) {
                cases[with++] = scores[i];
            } else if (!Double.isNaN(scores[i])) {
                others[without++] = scores[i];
            }
        }
        return new RocCurve(sorted(cases, with), sorted(others, without));
    }

    private static double[] sorted(double[] values, int n) {
        double[] sorted = Arrays.copyOf(values, n);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Share of those with the event whose score is at least so high; NaN without any. */
    public double sensitivity(double threshold) {
        return cases.length == 0 ? Double.NaN : 1 - (double) below(cases, threshold) / cases.length;
    }

    /** Share of those without the event whose score is lower; NaN without any. */
    public double specificity(double threshold) {
        return others.length == 0 ? Double.NaN : (double) below(others, threshold) / others.length;
    }

    /**
     * The area under the curve: the chance that one with the event scores higher than one without, ties counted half
     * (Mann and Whitney 1947); NaN when either group is empty.
     */
    public double area() {
        double above = 0;
        for (double score : cases) {
            int lower = below(others, score);
            int atMost = below(others, Math.nextUp(score));
            above += lower + (atMost - lower) / 2.0;
        }
        return cases.length == 0 || others.length == 0 ? Double.NaN : above / ((double) cases.length * others.length);
    }

    private static int below(double[] sorted, double threshold) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted[middle] < threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
