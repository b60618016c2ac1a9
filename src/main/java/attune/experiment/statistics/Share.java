package attune.experiment.statistics;

/**
 * A share with its 95 % Wilson interval (Wilson 1927). Where units hold several members, n is divided by the design
 * effect: the variance of the share over units, over that among independent members (Korn and Graubard 1998, for whom it
 * is not below 1 here). With nobody or everybody in, the units count, for then nothing shows how alike their members are.
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
        double alone = Math.sqrt(p * (1 - p) / n);
        if (units.count() == n) {
            return new Share(n, p, alone, wilson(p, n));
        }
        if (alone == 0) {
            return new Share(n, p, 0, wilson(p, units.count()));
        }
        double error = units.error(Summary.departures(in, p));
        double effect = Double.isNaN(error) ? (double) n / units.count() : error * error / (alone * alone);
        return new Share(n, p, error, wilson(p, n / Math.max(1, effect)));
    }

    private static Interval wilson(double p, double n) {
        double z2 = Z * Z / n;
        double centre = (p + z2 / 2) / (1 + z2);
        double reach = Z / (1 + z2) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n));
        return new Interval(p == 0 ? 0 : centre - reach, p == 1 ? 1 : centre + reach, METHOD);
    }
}
