package attune.evidence.statistic;

/** Correlations over the infants in whom everything was read. */
final class Correlations {
    private Correlations() {}

    /** Pearson's r of two columns; NaN where one does not vary. */
    static double pearson(double[] x, double[] y) {
        double[][] both = Columns.complete(new double[][] {x, y});
        double meanX = Moments.mean(both[0]);
        double meanY = Moments.mean(both[1]);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < both[0].length; i++) {
            double dx = both[0][i] - meanX;
            double dy = both[1][i] - meanY;
            xy += dx * dy;
            xx += dx * dx;
            yy += dy * dy;
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
    }

    /** Partial r of x and y, z held. */
    static double partial(double[][] xyz) {
        double[][] read = Columns.complete(xyz);
        double xy = pearson(read[0], read[1]);
        double xz = pearson(read[0], read[2]);
        double yz = pearson(read[1], read[2]);
        return (xy - xz * yz) / Math.sqrt((1 - xz * xz) * (1 - yz * yz));
    }

    /** r of a value with being of one class rather than of another; infants of other classes do not count. */
    static double pointBiserial(double[] values, double[] classes, int of, int against) {
        double[] is = new double[classes.length];
        for (int i = 0; i < is.length; i++) {
            is[i] = classes[i] == of ? 1 : classes[i] == against ? 0 : Double.NaN;
        }
        return pearson(values, is);
    }
}
