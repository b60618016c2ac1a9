package attune.report.table;

import java.util.Arrays;

/** The values of one outcome in one arm, at one point and age: finite numbers in the order they were read. */
public final class Sample {
    private double[] values = new double[16];
    private double[] sorted;
    private int size;

    /** Adds a value; the sample must not have been read yet. */
    /** A sample of these values. */
    public static Sample of(double... values) {
        Sample sample = new Sample();
        for (double value : values) {
            sample.add(value);
        }
        return sample;
    }

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** How many values. */
    public int size() {
        return size;
    }

    /** The values in ascending order: a view, not to be written to. */
    public synchronized double[] sorted() {
        if (sorted == null || sorted.length != size) {
            sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
        }
        return sorted;
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
