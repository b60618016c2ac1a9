package attune.evidence.statistic;

import java.util.List;

/** Standardized differences between groups. */
final class Effects {
    private Effects() {}

    /** d: first mean minus second, over the pooled standard deviation. */
    static double d(double[] first, double[] second) {
        double[] a = Columns.read(first);
        double[] b = Columns.read(second);
        double sum = (a.length - 1) * Moments.variance(a) + (b.length - 1) * Moments.variance(b);
        double pooled = Math.sqrt(sum / (a.length + b.length - 2));
        return pooled > 0 ? (Moments.mean(a) - Moments.mean(b)) / pooled : Double.NaN;
    }

    /** d of the second reading minus d of the first, in the same two groups. */
    static double gap(List<double[][]> groups) {
        double[][] treated = groups.get(0);
        double[][] control = groups.get(1);
        return d(treated[1], control[1]) - d(treated[0], control[0]);
    }

    /** d of the first group against the second minus d of the first against the third. */
    static double beyond(List<double[][]> groups) {
        double[] first = groups.get(0)[0];
        return d(first, groups.get(1)[0]) - d(first, groups.get(2)[0]);
    }

    /** A mean change, over the standard deviation of the level before it. */
    static double change(double[] before, double[] change) {
        double[][] both = Columns.complete(new double[][] {before, change});
        double sd = Moments.sd(both[0]);
        return sd > 0 ? Moments.mean(both[1]) / sd : Double.NaN;
    }

    /** The mean over pairs of columns, each a level before and the change that followed. */
    static double meanChange(double[][] pairs) {
        double sum = 0;
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            sum += change(pairs[i], pairs[i + 1]);
        }
        return 2 * sum / pairs.length;
    }

    /** The change of the last pair minus the greatest of the others. */
    static double lastBeyondOthers(double[][] pairs) {
        double others = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + 3 < pairs.length; i += 2) {
            others = Math.max(others, change(pairs[i], pairs[i + 1]));
        }
        return change(pairs[pairs.length - 2], pairs[pairs.length - 1]) - others;
    }
}
