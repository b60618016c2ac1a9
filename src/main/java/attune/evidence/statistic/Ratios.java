package attune.evidence.statistic;

/** Ratios of two readings of an infant; columns come in pairs, the upper of the fraction first. */
final class Ratios {
    private Ratios() {}

    private static double[] of(double[] above, double[] below) {
        double[][] both = Columns.complete(new double[][] {above, below});
        double[] ratios = new double[both[0].length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = both[0][i] / both[1][i];
        }
        return ratios;
    }

    /** The greatest of the median ratios of all pairs. */
    static double greatestMedian(double[][] pairs) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            double[] ratios = of(pairs[i], pairs[i + 1]);
            if (ratios.length == 0) {
                return Double.NaN;
            }
            greatest = Math.max(greatest, Moments.median(ratios));
        }
        return greatest;
    }

    /** By how many points the share with a ratio below a bound is greater in the last pair than in the first. */
    static double riseOfShareBelow(double[][] pairs, double bound) {
        int last = pairs.length - 2;
        return Shares.atLeast(of(pairs[0], pairs[1]), bound) - Shares.atLeast(of(pairs[last], pairs[last + 1]), bound);
    }
}
