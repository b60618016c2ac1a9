package attune.experiment.statistics;

/**
 * A share with its 95 % Wilson interval (Wilson 1927). Where units hold several members, n is what they are worth
 * ({@link EffectiveSize}).
 *
 * @param n how many were looked at
 * @param share the share found
 * @param error the standard error of the share, over units
 * @param interval its interval, within 0 to 1
 */
public record Share(int n, double share, double error, Interval interval) {
    static final String METHOD = "Wilson";

    private static final double Z = 1.959963984540054;

    /**
     * The share of those that are in.
     *
     * @param in 1 for each that is in, 0 for each that is not; at least one of them
     * @param units which of them stand or fall together
     */
    public static Share of(double[] in, Units units) {
        int n = in.length;
        double count = 0;
        for (double each : in) {
            count += each;
        }
        double p = count / n;
        double[] departures = Summary.departures(in, p);
        double alone = Math.sqrt(p * (1 - p) / n);
        double error = units.count() == n || alone == 0 ? alone : units.error(departures);
        return new Share(n, p, error, wilson(p, EffectiveSize.of(departures, units)));
    }

    private static Interval wilson(double p, double n) {
        double z2 = Z * Z / n;
        double centre = (p + z2 / 2) / (1 + z2);
        double reach = Z / (1 + z2) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n));
        return new Interval(p == 0 ? 0 : centre - reach, p == 1 ? 1 : centre + reach, METHOD);
    }
}
