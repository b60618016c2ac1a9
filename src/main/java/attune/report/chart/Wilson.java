package attune.report.chart;

/** The 95 % score interval of a share (Wilson 1927): never below 0 or above 1, and honest for small counts. */
public record Wilson(double low, double high) {
    private static final double Z = 1.959963984540054;

    /** The interval of {@code count} out of {@code n}; 0 to 1 where n is 0. */
    public static Wilson of(long count, long n) {
        if (n <= 0) {
            return new Wilson(0, 1);
        }
        double p = (double) count / n;
        double z2 = Z * Z / n;
        double middle = (p + z2 / 2) / (1 + z2);
        double reach = Z / (1 + z2) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n));
        return new Wilson(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }
}
