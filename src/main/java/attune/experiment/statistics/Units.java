package attune.experiment.statistics;

/**
 * The independent units of a sample: which values stand or fall together. Siblings belong to one family, and a family is
 * the unit as long as families live apart; where families touch one another, the unit is the replicate. Values of a unit
 * stand next to one another.
 */
public final class Units {
    private final int[] starts;

    private Units(int[] starts) {
        this.starts = starts;
    }

    /** The units of values whose unit has a number each; equal numbers stand next to one another. */
    public static Units of(long[] numbers) {
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            count += i == 0 || numbers[i] != numbers[i - 1] ? 1 : 0;
        }
        int[] starts = new int[count + 1];
        int unit = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                starts[unit++] = i;
            }
        }
        starts[count] = numbers.length;
        return new Units(starts);
    }

    /** How many units. */
    public int count() {
        return starts.length - 1;
    }

    /** How many values. */
    public int values() {
        return starts[starts.length - 1];
    }

    /** How many values the unit numbered {@code unit} has. */
    public int size(int unit) {
        return starts[unit + 1] - starts[unit];
    }

    /** The sum of each unit's values. */
    public double[] sums(double[] values) {
        double[] sums = new double[count()];
        for (int unit = 0; unit < sums.length; unit++) {
            for (int i = starts[unit]; i < starts[unit + 1]; i++) {
                sums[unit] += values[i];
            }
        }
        return sums;
    }

    /** How many values each unit has. */
    public double[] sizes() {
        double[] sizes = new double[count()];
        for (int unit = 0; unit < sizes.length; unit++) {
            sizes[unit] = size(unit);
        }
        return sizes;
    }

    /**
     * The standard error of a mean over values, units being independent: sqrt(k / (k - 1) x sum of squared sums of
     * departures) / n, with k units and n values. With one value in each unit it is sd / sqrt(n).
     *
     * @param departures each value's departure from the mean, or its influence on another estimate
     */
    public double error(double[] departures) {
        int units = count();
        if (units < 2) {
            return Double.NaN;
        }
        double squares = 0;
        for (double sum : sums(departures)) {
            squares += sum * sum;
        }
        return Math.sqrt(squares * units / (units - 1.0)) / values();
    }
}
