package attune.report.table;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The values of one outcome in one arm, at one point and age: finite numbers. All of them are kept, or, beyond a number that is
 * set, a random part in which every value is as likely as every other (Vitter 1985, algorithm R); how many there were, and how
 * many of them were 1, is known exactly in any case.
 */
public final class Sample {
    private final long seed;
    private SplittableRandom luck;
    private int most;
    private double[] values = new double[16];
    private int size;
    private long n;
    private long ones;
    private boolean sorted;

    /** A sample that keeps every value. */
    Sample() {
        this(0, Integer.MAX_VALUE);
    }

    /**
     * A sample that keeps some.
     *
     * @param seed of the choice: the same values in the same order leave the same part
     * @param most how many values are kept
     */
    Sample(long seed, int most) {
        this.seed = seed;
        this.most = most;
    }

    /** A sample of these values. */
    public static Sample of(double... values) {
        Sample sample = new Sample();
        for (double value : values) {
            sample.add(value);
        }
        return sample;
    }

    /** Adds a value; the sample must not have been read yet. */
    void add(double value) {
        n++;
        ones += value == 1 ? 1 : 0;
        if (size < most) {
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.min(most, size * 2));
            }
            values[size++] = value;
            return;
        }
        long place = luck().nextLong(n);
        if (place < size) {
            values[(int) place] = value;
        }
    }

    /** Keeps no more than so many from now on, each as likely as the others; the sample must not have been read yet. */
    void keep(int fewer) {
        if (fewer < size) {
            for (int i = 0; i < fewer; i++) {
                int other = luck().nextInt(i, size);
                double swapped = values[i];
                values[i] = values[other];
                values[other] = swapped;
            }
            size = fewer;
            values = Arrays.copyOf(values, size);
        }
        most = Math.min(most, fewer);
    }

    private SplittableRandom luck() {
        if (luck == null) {
            luck = new SplittableRandom(seed);
        }
        return luck;
    }

    /** How many values are kept. */
    public int size() {
        return size;
    }

    /** How many values there were. */
    public long n() {
        return n;
    }

    /** How many of all values were 1: the infants who have what an outcome of 1 or 0 asks for. */
    public long ones() {
        return ones;
    }

    /** Whether only a random part of the values is kept. */
    public boolean isPart() {
        return size < n;
    }

    /** The values that are kept, in ascending order: a view, not to be written to. */
    public synchronized double[] sorted() {
        if (!sorted) {
            values = values.length == size ? values : Arrays.copyOf(values, size);
            Arrays.sort(values);
            sorted = true;
        }
        return values;
    }

    /** The quantile by linear interpolation (Hyndman and Fan's type 7); NaN for an empty sample. */
    public double quantile(double p) {
        double[] x = sorted();
        if (x.length == 0) {
            return Double.NaN;
        }
        double at = p * (x.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, x.length - 1);
        return x[below] + (at - below) * (x[above] - x[below]);
    }

    /** The middle value. */
    public double median() {
        return quantile(0.5);
    }

    /** The standard deviation with n - 1; 0 below two values. */
    public double sd() {
        if (size < 2) {
            return 0;
        }
        double[] x = sorted();
        double mean = Arrays.stream(x).sum() / size;
        double squares = 0;
        for (double v : x) {
            squares += (v - mean) * (v - mean);
        }
        return Math.sqrt(squares / (size - 1));
    }
}
