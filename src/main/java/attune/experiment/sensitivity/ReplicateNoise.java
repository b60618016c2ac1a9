package attune.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much of the variance of a point's mean is luck: N / (N + S), without unit.
 *
 * <p>N = W / R is the variance that a mean over R replicates has because replicates differ, W being the variance between
 * the replicates of one point, averaged over points. S is the variance between points, less what chance leaves in it: as
 * replicates share their luck over points, that is only the interaction of point and replicate (two-way layout without
 * repetition, Searle, Casella and McCulloch 1992, chapter 4).
 */
public final class ReplicateNoise {
    private ReplicateNoise() {}

    /**
     * The share, with an interval from resampling blocks. NaN with one replicate, or where nothing varies.
     *
     * @param blocks the readings as {@code [block][point][replicate]}; blocks are resampled whole
     * @param seed of the resampling
     */
    public static Index share(double[][][] blocks, long seed) {
        return Bootstrap.of(blocks.length, drawn -> new double[] {share(blocks, drawn)}, seed)[0];
    }

    private static double share(double[][][] blocks, int[] drawn) {
        List<double[]> points = new ArrayList<>();
        for (int block : drawn) {
            points.addAll(Arrays.asList(blocks[block]));
        }
        int p = points.size();
        int r = p == 0 ? 0 : points.get(0).length;
        if (p < 2 || r < 2) {
            return Double.NaN;
        }
        double[] ofPoint = new double[p];
        double[] ofReplicate = new double[r];
        double mean = 0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < r; j++) {
                ofPoint[i] += points.get(i)[j] / r;
                ofReplicate[j] += points.get(i)[j] / p;
                mean += points.get(i)[j] / ((double) p * r);
            }
        }
        double within = 0;
        double interaction = 0;
        double between = 0;
        for (int i = 0; i < p; i++) {
            between += square(ofPoint[i] - mean);
            for (int j = 0; j < r; j++) {
                within += square(points.get(i)[j] - ofPoint[i]);
                interaction += square(points.get(i)[j] - ofPoint[i] - ofReplicate[j] + mean);
            }
        }
        double noise = within / (p * (r - 1.0)) / r;
        double left = interaction / ((p - 1.0) * (r - 1.0)) / r;
        double signal = Math.max(0, between / (p - 1.0) - left);
        return noise + signal > 0 ? noise / (noise + signal) : Double.NaN;
    }

    private static double square(double x) {
        return x * x;
    }
}
