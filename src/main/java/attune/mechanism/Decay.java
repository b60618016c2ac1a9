package attune.mechanism;

/**
 * The exponential factor {@code exp(-x)} for {@code x >= 0}, from additions and multiplications alone, so that every
 * machine gives the same digits, at a fraction of the price of {@link StrictMath#exp}. Relative error below 3e-12.
 */
public final class Decay {
    private static final int STEPS = 256;
    private static final int SHIFT = 8;
    private static final double SIXTH = 1.0 / 6;
    private static final double LN2 = 0.6931471805599453;
    private static final double PER_STEP = LN2 / STEPS;
    private static final double STEPS_PER_UNIT = STEPS / LN2;
    private static final double BEYOND = 700;
    private static final int MANTISSA = 52;
    private static final long[] ROOTS = new long[STEPS];

    static {
        for (int i = 0; i < STEPS; i++) {
            ROOTS[i] = Double.doubleToRawLongBits(StrictMath.exp(-i * PER_STEP));
        }
    }

    private Decay() {}

    /**
     * @param x rate times time, 0 or more
     * @return the share that is left, from 1 down to 0
     */
    public static double factor(double x) {
        if (x > BEYOND) {
            return 0;
        }
        int k = (int) (x * STEPS_PER_UNIT);
        double f = x - k * PER_STEP;
        double series = (1 - f) + f * f * (0.5 - f * SIXTH);
        // A root of 2, halved by lowering its exponent.
        long root = ROOTS[k & (STEPS - 1)] - ((long) (k >> SHIFT) << MANTISSA);
        return series * Double.longBitsToDouble(root);
    }

    /** {@code exp(x)} for any x, through {@link #factor}. */
    public static double exp(double x) {
        return x <= 0 ? factor(-x) : 1 / factor(x);
    }

    /** {@code 1 / (1 + exp(-x))}: from 0 to 1. */
    public static double logistic(double x) {
        return x >= 0 ? 1 / (1 + factor(x)) : factor(-x) / (1 + factor(-x));
    }

    /** Log odds of a share strictly between 0 and 1. */
    public static double logit(double share) {
        return Logarithm.of(share / (1 - share));
    }
}
