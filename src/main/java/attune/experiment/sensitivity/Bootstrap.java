package attune.experiment.sensitivity;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Percentile intervals by resampling whole blocks with replacement (Efron and Tibshirani 1993, chapter 13): the
 * trajectories of a Morris design, the rows of a Saltelli sample. Seeded, so that the same readings give the same digits.
 * A Sobol sequence fills space more evenly than independent rows do, and resampling does not know that: over it the
 * intervals are too wide rather than too narrow (Archer, Saltelli and Sobol' 1997).
 */
final class Bootstrap {
    /** How many times the blocks are drawn again. */
    static final int RESAMPLES = 1000;

    private Bootstrap() {}

    /** Several statistics of the blocks numbered in {@code drawn}, some of them more than once. */
    interface Statistics {
        double[] of(int[] drawn);
    }

    /** Each statistic over all blocks once, with the 2.5 % and 97.5 % quantiles (type R_7) of it over the resamples. */
    static Index[] of(int blocks, Statistics statistics, long seed) {
        int[] drawn = new int[blocks];
        Arrays.setAll(drawn, i -> i);
        double[] values = statistics.of(drawn);
        double[][] resampled = new double[values.length][RESAMPLES];
        RandomGenerator random = new Well19937c(seed);
        for (int r = 0; r < RESAMPLES; r++) {
            Arrays.setAll(drawn, i -> random.nextInt(blocks));
            double[] again = statistics.of(drawn);
            for (int s = 0; s < values.length; s++) {
                resampled[s][r] = again[s];
            }
        }
        Index[] indices = new Index[values.length];
        for (int s = 0; s < values.length; s++) {
            indices[s] = index(values[s], resampled[s], blocks);
        }
        return indices;
    }

    /** A resample in which nothing varied has no statistic and is left out; with one block there is no interval. */
    private static Index index(double value, double[] resampled, int blocks) {
        double[] known = Arrays.stream(resampled).filter(Double::isFinite).toArray();
        if (Double.isNaN(value) || blocks < 2 || known.length < RESAMPLES / 2) {
            return new Index(value, Double.NaN, Double.NaN);
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(known);
        return new Index(value, percentile.evaluate(2.5), percentile.evaluate(97.5));
    }
}
