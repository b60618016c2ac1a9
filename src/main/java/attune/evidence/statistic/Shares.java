package attune.evidence.statistic;

import java.util.Arrays;
import java.util.List;

/** Shares of infants, in percent; of classes of attachment as numbers 0 to 3. */
final class Shares {
    private static final String LETTERS = "ABCD";

    private Shares() {}

    /** The number of a class. */
    static int number(String letter) {
        int number = letter.length() == 1 ? LETTERS.indexOf(letter) : -1;
        if (number < 0) {
            throw new IllegalArgumentException("'" + letter + "' is no class of attachment; write A, B, C or D");
        }
        return number;
    }

    /** The share of a class among those classed, percent. */
    static double of(double[] classes, int wanted) {
        double[] read = Columns.read(classes);
        return read.length == 0
                ? Double.NaN
                : 100.0 * Arrays.stream(read).filter(c -> c == wanted).count() / read.length;
    }

    /** The share of a class in the first group minus that in the second, points. */
    static double gap(List<double[][]> groups, int wanted) {
        return of(groups.get(0)[0], wanted) - of(groups.get(1)[0], wanted);
    }

    /** The share with a value of at least this, percent. */
    static double atLeast(double[] values, double bound) {
        double[] read = Columns.read(values);
        return read.length == 0
                ? Double.NaN
                : 100.0 * Arrays.stream(read).filter(x -> x >= bound).count() / read.length;
    }

    /** The log odds ratio of a class, first group against second, as d: times sqrt(3)/pi (half a case added to each cell). */
    static double oddsD(List<double[][]> groups, int wanted) {
        return (logOdds(groups.get(0)[0], wanted) - logOdds(groups.get(1)[0], wanted)) * Math.sqrt(3) / Math.PI;
    }

    private static double logOdds(double[] classes, int wanted) {
        double[] read = Columns.read(classes);
        double hits = Arrays.stream(read).filter(c -> c == wanted).count();
        return read.length == 0 ? Double.NaN : Math.log((hits + 0.5) / (read.length - hits + 0.5));
    }

    /** z of the difference of two shares as a study of n infants, half in each group, would have it. */
    static double z(List<double[][]> groups, int wanted, double n) {
        double first = of(groups.get(0)[0], wanted) / 100;
        double second = of(groups.get(1)[0], wanted) / 100;
        double both = (first + second) / 2;
        double error = Math.sqrt(both * (1 - both) * 4 / n);
        return error == 0 ? 0 : (first - second) / error;
    }
}
