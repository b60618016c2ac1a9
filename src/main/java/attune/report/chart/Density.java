package attune.report.chart;

import attune.report.table.Sample;
import java.util.Arrays;

/**
 * The shape of a sample: a Gaussian kernel density over its middle 99 %, its highest point 1.
 *
 * <p>The bandwidth is Silverman's, {@code 0.9 min(sd, IQR / 1.34) n^(-1/5)}. The ends taper over one and a half
 * bandwidths, never past a bound: 0 for a sample without negative values, 1 for one between 0 and 1, and an end at which
 * values pile up, as at the ends of a rating scale. What would fall beyond is reflected, so that a sample that stops there
 * does not seem to fade out before it. The values are counted in narrow bins first: the time does not grow with the sample.
 */
final class Density {
    private static final int BINS = 400;

    private final double low;
    private final double high;
    private final double[] heights;

    private Density(double low, double high, double[] heights) {
        this.low = low;
        this.high = high;
        this.heights = heights;
    }

    /** The density at so many places, or null for a sample too small (under 10) or without spread. */
    static Density of(Sample sample, int places) {
        return of(sample, places, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The same for values that can lie between these bounds only, such as those of a rating scale. */
    static Density of(Sample sample, int places, double least, double greatest) {
        double low = sample.quantile(0.005);
        double high = sample.quantile(0.995);
        double iqr = (sample.quantile(0.75) - sample.quantile(0.25)) / 1.34;
        double sd = sample.sd();
        double width = 0.9 * (iqr > 0 ? Math.min(sd, iqr) : sd) * Math.pow(sample.size(), -0.2);
        if (sample.size() < 10 || !(high > low) || !(width > 0)) {
            return null;
        }
        // A few values far out must not make the kernel so narrow that the outline becomes a comb.
        double kernel = Math.max(width, (high - low) / places);
        double[] bins = new double[BINS];
        double bin = (high - low) / BINS;
        for (double value : sample.sorted()) {
            if (value >= low && value <= high) {
                bins[Math.min(BINS - 1, (int) ((value - low) / bin))]++;
            }
        }
        double[] sorted = sample.sorted();
        double floor = piled(sorted, sorted[0]) ? sorted[0] : low >= 0 ? 0 : Double.NEGATIVE_INFINITY;
        double last = sorted[sorted.length - 1];
        double ceiling = piled(sorted, last) ? last : low >= 0 && high <= 1 ? 1 : Double.POSITIVE_INFINITY;
        floor = Math.max(floor, least);
        ceiling = Math.min(ceiling, greatest);
        double from = Math.max(floor, low - 1.5 * kernel);
        double to = Math.min(ceiling, high + 1.5 * kernel);
        double[] heights = new double[places];
        double highest = 0;
        for (int i = 0; i < places; i++) {
            double x = from + (to - from) * i / (places - 1);
            for (int b = 0; b < BINS; b++) {
                if (bins[b] > 0) {
                    double at = low + (b + 0.5) * bin;
                    heights[i] += bins[b]
                            * (bell((x - at) / kernel)
                                    + bell((x - (2 * floor - at)) / kernel)
                                    + bell((x - (2 * ceiling - at)) / kernel));
                }
            }
            highest = Math.max(highest, heights[i]);
        }
        for (int i = 0; i < places; i++) {
            heights[i] /= highest;
        }
        return new Density(from, to, heights);
    }

    /** Whether more than chance would put there (3 %, and at least three) have exactly this value. */
    private static boolean piled(double[] values, double end) {
        long there = Arrays.stream(values).filter(value -> value == end).count();
        return there >= Math.max(3, 0.03 * values.length);
    }

    private static double bell(double z) {
        return z * z > 40 ? 0 : StrictMath.exp(-0.5 * z * z);
    }

    /** Where the drawn shape begins. */
    double low() {
        return low;
    }

    /** Where it ends. */
    double high() {
        return high;
    }

    int size() {
        return heights.length;
    }

    double x(int i) {
        return low + (high - low) * i / (heights.length - 1);
    }

    double height(int i) {
        return heights[i];
    }
}
