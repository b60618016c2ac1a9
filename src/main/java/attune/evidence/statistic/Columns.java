package attune.evidence.statistic;

import java.util.Arrays;

/** Columns of readings, without those that are missing. */
final class Columns {
    private Columns() {}

    /** The infants in whom every column was read. */
    static double[][] complete(double[][] columns) {
        int[] kept = new int[columns[0].length];
        int n = 0;
        for (int i = 0; i < columns[0].length; i++) {
            boolean read = true;
            for (double[] column : columns) {
                read &= !Double.isNaN(column[i]);
            }
            if (read) {
                kept[n++] = i;
            }
        }
        double[][] complete = new double[columns.length][n];
        for (int c = 0; c < columns.length; c++) {
            for (int i = 0; i < n; i++) {
                complete[c][i] = columns[c][kept[i]];
            }
        }
        return complete;
    }

    /** The readings that are there. */
    static double[] read(double[] column) {
        return Arrays.stream(column).filter(x -> !Double.isNaN(x)).toArray();
    }

    /** The mean of several readings of each infant that has them all. */
    static double[] means(double[][] columns) {
        double[][] complete = complete(columns);
        double[] means = new double[complete[0].length];
        for (int i = 0; i < means.length; i++) {
            for (double[] column : complete) {
                means[i] += column[i] / columns.length;
            }
        }
        return means;
    }
}
