package attune.experiment.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * The bias-corrected and accelerated bootstrap (Efron 1987) over independent units: whole units are drawn again, so that
 * siblings stay together. The levels are widened for small samples as Hesterberg (2015, section 4.2) widens those of the
 * percentile interval: the normal quantile becomes sqrt(k / (k - 1)) t(k - 1), for k units.
 *
 * <p>The draws are seeded by the number of units alone: the same sample has the same interval whenever and wherever it is
 * made.
 */
final class Bca {
    static final String METHOD = "BCa";

    /** How many samples are drawn; with one more, the usual levels fall on whole ranks. */
    static final int DRAWS = 1999;

    private static final long SEED = 0x5DEECE66DL;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private static final int MOST_KEPT = 6;
    private static final Map<Integer, int[][]> KEPT = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, int[][]> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private Bca() {}

    /**
     * The interval of a statistic.
     *
     * @param units how many units there are
     * @param statistic of the units with these numbers, some several times, which it only reads; NaN where it does not
     *     exist
     * @return none with fewer than two units, or when the statistic does not exist in some drawn samples
     */
    static Interval interval(int units, ToDoubleFunction<int[]> statistic) {
        if (units < 2) {
            return Interval.NONE;
        }
        int[] all = new int[units];
        Arrays.setAll(all, i -> i);
        double estimate = statistic.applyAsDouble(all);
        double[] drawn = drawn(units, statistic);
        double acceleration = acceleration(units, statistic);
        if (Double.isNaN(StatUtils.sum(drawn)) || Double.isNaN(acceleration) || Double.isNaN(estimate)) {
            return Interval.NONE;
        }
        Arrays.sort(drawn);
        double bias = bias(drawn, estimate);
        double wide = Math.sqrt(units / (units - 1.0)) * StudentT.critical(units - 1);
        return new Interval(
                quantile(drawn, level(bias, acceleration, -wide)),
                quantile(drawn, level(bias, acceleration, wide)),
                METHOD);
    }

    private static double[] drawn(int units, ToDoubleFunction<int[]> statistic) {
        int[][] samples = samples(units);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            drawn[draw] = statistic.applyAsDouble(samples[draw]);
        }
        return drawn;
    }

    /** The numbers of the units in each drawn sample. Every cell of a table asks for the same few. */
    private static int[][] samples(int units) {
        synchronized (KEPT) {
            return KEPT.computeIfAbsent(units, Bca::draw);
        }
    }

    private static int[][] draw(int units) {
        MersenneTwister luck = new MersenneTwister(SEED + units);
        int[][] samples = new int[DRAWS][units];
        for (int[] sample : samples) {
            for (int i = 0; i < units; i++) {
                // 32 random bits times the number of units: uneven by less than units / 2^32
                sample[i] = (int) (((luck.nextInt() & 0xFFFFFFFFL) * units) >>> 32);
            }
        }
        return samples;
    }

    /** How far the drawn statistics lie to one side of the estimate, as a normal quantile; ties count half. */
    private static double bias(double[] sorted, double estimate) {
        double below = 0;
        for (double each : sorted) {
            below += each < estimate ? 1 : each == estimate ? 0.5 : 0;
        }
        double share = Math.max(0.5, Math.min(DRAWS - 0.5, below)) / DRAWS;
        return NORMAL.inverseCumulativeProbability(share);
    }

    /** The skewness of the statistic with each unit left out in turn, over 6. */
    private static double acceleration(int units, ToDoubleFunction<int[]> statistic) {
        double[] without = new double[units];
        int[] rest = new int[units - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = i + 1;
        }
        for (int left = 0; left < units; left++) {
            without[left] = statistic.applyAsDouble(rest);
            if (left < rest.length) {
                rest[left] = left;
            }
        }
        double mean = StatUtils.mean(without);
        double squares = 0;
        double cubes = 0;
        for (double each : without) {
            double departure = mean - each;
            squares += departure * departure;
            cubes += departure * departure * departure;
        }
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }

    private static double level(double bias, double acceleration, double z) {
        return NORMAL.cumulativeProbability(bias + (bias + z) / (1 - acceleration * (bias + z)));
    }

    /** Hyndman and Fan's type 6, whose ranks are (n + 1) p: the usual choice for drawn statistics. */
    private static double quantile(double[] sorted, double level) {
        double inside = Math.max(1e-9, Math.min(1, level));
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_6);
        percentile.setData(sorted);
        return percentile.evaluate(100 * inside);
    }
}
