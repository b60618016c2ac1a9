package attune.mechanism;

/**
 * The natural logarithm from additions and multiplications alone, so that every machine gives the same digits, at a
 * fraction of the price of {@link StrictMath#log}. Absolute error below 1e-14.
 *
 * <p>A number is {@code 2^k z}; {@code z} lies near the middle {@code c} of one of 128 stretches, so that
 * {@code log(2^k z) = k log 2 + log c + log(z / c)}, and the last is a short series.
 */
public final class Logarithm {
    private static final int STRETCHES = 128;
    private static final int MANTISSA = 52;
    private static final int SHIFT = MANTISSA - 7;
    /** Bits of 0.6875: the stretches reach from there to twice as far, so that 1 lies within. */
    private static final long FIRST = 0x3FE6000000000000L;

    private static final double LN2 = 0.6931471805599453;
    private static final double THIRD = 1.0 / 3;
    private static final double SIXTH = 1.0 / 6;
    private static final double[] INVERSE = new double[STRETCHES];
    private static final double[] LOG = new double[STRETCHES];

    static {
        for (int i = 0; i < STRETCHES; i++) {
            double from = Double.longBitsToDouble(FIRST + ((long) i << SHIFT));
            double to = Double.longBitsToDouble(FIRST + ((long) (i + 1) << SHIFT));
            // Both stretches that meet in 1 are centred there: the logarithm of 1 is 0, and near 1 it is as good as far
            // off.
            double middle = from == 1 || to == 1 ? 1 : 0.5 * (from + to);
            INVERSE[i] = 1 / middle;
            LOG[i] = -StrictMath.log(INVERSE[i]);
        }
    }

    private Logarithm() {}

    /** {@code log(x)}; as {@link StrictMath#log} has it where {@code x} is no ordinary positive number. */
    public static double of(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        long above = bits - FIRST;
        long k = above >> MANTISSA;
        int i = (int) (above >> SHIFT) & (STRETCHES - 1);
        double z = Double.longBitsToDouble(bits - (k << MANTISSA));
        double r = z * INVERSE[i] - 1;
        double s = r * r;
        double series = r - s * (0.5 - r * THIRD) - s * s * ((0.25 - r * 0.2) + s * SIXTH);
        return k * LN2 + LOG[i] + series;
    }
}
