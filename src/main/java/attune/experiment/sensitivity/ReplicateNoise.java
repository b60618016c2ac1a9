package attune.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How much of the variance between the means of points is luck: N / (N + S), without unit.
 *
 * <p>Replicates share their luck over points, so that what a replicate adds to every point alike makes no difference
 * between points. What is left, N, is the interaction of point and replicate over the number of replicates: the variance
 * between means that differs by chance from another draw of replicates (two-way layout without repetition, Searle,
 * Casella and McCulloch 1992, chapter 4). N + S is the variance between the means of points as it is found, the one that
 * indices divide up; S is not below 0.
 */
public final class ReplicateNoise {
    private ReplicateNoise() {}

    /**
     * The share, with an interval from resampling blocks. NaN with one replicate, or where points do not
     * differ.
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
        for (int i = 0; i < p; i++) {
            ofPoint[i] = StatUtils.mean(points.get(i));
            for (int j = 0; j < r; j++) {
                ofReplicate[j] += (points.get(i)[j] - ofPoint[i]) / p;
            }
        }
        double interaction = 0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < r; j++) {
                interaction += square(points.get(i)[j] - ofPoint[i] - ofReplicate[j]);
            }
        }
        double noise = interaction / ((p - 1.0) * (r - 1.0)) / r;
        double all = Math.max(noise, StatUtils.variance(ofPoint));
        return all > 0 ? noise / all : Double.NaN;
    }

    private static double square(double x) {
        return x * x;
    }
}
