package attune.experiment.statistics;

/**
 * A share with its 95 % Wilson interval (Wilson 1927).
 *
 * @param n how many were looked at
 * @param share the share found
 * @param error the standard error of the share
 * @param low lower end
 * @param high upper end
 */
public record Share(int n, double share, double error, double low, double high) {
    private static final double Z = 1.959963984540054;

    /** {@code count} of {@code n}, at least one. */
    public static Share of(int count, int n) {
        double p = (double) count / n;
        double z2 = Z * Z / n;
        double centre = (p + z2 / 2) / (1 + z2);
        double reach = Z / (1 + z2) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n));
        double low = count == 0 ? 0 : centre - reach;
        double high = count == n ? 1 : centre + reach;
        return new Share(n, p, Math.sqrt(p * (1 - p) / n), low, high);
    }
}
