package attune.experiment.sensitivity;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * The points of a variance-based analysis on the unit cube (Saltelli et al. 2010): two independent samples A and B of
 * {@code base} points, and for every factor the sample A with that one column taken from B. The points come row by row:
 * A, B, then A with each factor of B in turn.
 *
 * <p>A and B are the two halves of a Sobol' sequence of twice as many dimensions (direction numbers of Joe and Kuo 2008),
 * its digits shifted by a seeded draw (Owen 1998): so no point sits on the corner of the cube, the seed counts, and the
 * balance of the sequence stays.
 *
 * @param base rows, a power of two
 * @param factors how many factors
 * @param points {@code base * (factors + 2)} points
 */
public record SaltelliSample(int base, int factors, double[][] points) {
    /** The most factors there are direction numbers for. */
    public static final int MOST_FACTORS = 500;

    private static final double DIGITS = 0x1p52;

    /**
     * Draws a sample.
     *
     * @param base a power of two, at least 2: only then is the sequence balanced
     * @param factors 1 to {@link #MOST_FACTORS}
     * @param seed the same seed gives the same points
     */
    public static SaltelliSample of(int base, int factors, long seed) {
        if (base < 2 || Integer.bitCount(base) != 1 || factors < 1 || factors > MOST_FACTORS) {
            throw new IllegalArgumentException("base " + base + ", " + factors + " factors");
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * factors);
        RandomGenerator random = new Well19937c(seed);
        long[] shift = new long[2 * factors];
        Arrays.setAll(shift, i -> random.nextLong() >>> 12);
        double[][] points = new double[Math.multiplyExact(base, factors + 2)][];
        for (int row = 0; row < base; row++) {
            double[] both = sequence.nextVector();
            for (int i = 0; i < both.length; i++) {
                // The middle of a cell 2^-52 wide: never 0 or 1.
                both[i] = (((long) (both[i] * DIGITS) ^ shift[i]) + 0.5) / DIGITS;
            }
            double[] a = Arrays.copyOf(both, factors);
            double[] b = Arrays.copyOfRange(both, factors, 2 * factors);
            points[row * (factors + 2)] = a;
            points[row * (factors + 2) + 1] = b;
            for (int f = 0; f < factors; f++) {
                double[] mixed = a.clone();
                mixed[f] = b[f];
                points[row * (factors + 2) + 2 + f] = mixed;
            }
        }
        return new SaltelliSample(base, factors, points);
    }

    /** The row of a point. */
    public int row(int point) {
        return point / (factors + 2);
    }

    /** Which column of B a point of sample A has; -1 for the points of A and of B themselves. */
    public int swapped(int point) {
        return Math.max(-1, point % (factors + 2) - 2);
    }
}
