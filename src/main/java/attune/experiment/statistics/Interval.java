package attune.experiment.statistics;

/**
 * A 95 % interval and how it was made.
 *
 * @param low lower end; NaN when there is none
 * @param high upper end; NaN when there is none
 * @param method the name of the way it was made, as the tables' column {@code method} has it; empty when there is none
 */
public record Interval(double low, double high, String method) {
    /** No interval can be given. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN, "");

    /** Half its width. */
    public double half() {
        return (high - low) / 2;
    }

    /** Whether {@code value} lies in it. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** From the lower of the low ends to the higher of the high ones. */
    Interval around(Interval other, String name) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high), name);
    }

    /** The interval of the same quantity in a unit {@code size} times as large. */
    Interval over(double size) {
        return new Interval(low / size, high / size, method);
    }
}
