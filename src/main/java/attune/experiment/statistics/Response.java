package attune.experiment.statistics;

/**
 * Who changes by more than the smallest worthwhile difference: the shares of infants with an outcome higher, and lower,
 * than that of their own twin in the reference arm. The smallest worthwhile difference is 0.1 pooled standard deviations,
 * half of what Cohen (1988) calls small; an infant within it counts as unchanged.
 *
 * @param margin the smallest worthwhile difference, in the outcome's unit
 * @param higher the share with a difference above the margin
 * @param lower the share with a difference below minus the margin
 */
public record Response(double margin, Share higher, Share lower) {
    /** The smallest worthwhile difference, in pooled standard deviations. */
    public static final double WORTHWHILE = 0.1;

    /** The responses in these pairs, at least one. */
    public static Response of(Pairs pairs) {
        double pooled = pairs.pooled();
        double margin = pooled > 0 ? WORTHWHILE * pooled : 0;
        double[] higher = new double[pairs.n()];
        double[] lower = new double[pairs.n()];
        double[] differences = pairs.differences();
        for (int i = 0; i < differences.length; i++) {
            higher[i] = differences[i] > margin ? 1 : 0;
            lower[i] = differences[i] < -margin ? 1 : 0;
        }
        return new Response(margin, Share.of(higher, pairs.units()), Share.of(lower, pairs.units()));
    }
}
