package attune.experiment.statistics;

/**
 * Which interval a mean gets. A mean over many units, or over values that spread evenly, gets Student's t. A mean of an
 * outcome with a long tail gets the BCa bootstrap, where there are enough units for it to be trusted and few enough for
 * the tail to matter.
 */
public enum Method {
    /** Student's t over units. */
    T,
    /** BCa over units from {@link #LEAST} to {@link #MOST} of them, else Student's t. */
    BOOTSTRAP;

    /** Below so many units a bootstrap is too narrow. */
    static final int LEAST = 20;

    /** Above so many units the mean is as good as normal, and drawing costs time for nothing. */
    static final int MOST = 500;

    /** Whether so many units are bootstrapped. */
    boolean draws(int units) {
        return this == BOOTSTRAP && units >= LEAST && units <= MOST;
    }

    /** The interval of the mean of these values. */
    Interval mean(double[] values, double mean, double error, Units units) {
        if (!draws(units.count())) {
            return StudentT.interval(mean, error, units.count());
        }
        double[] sums = units.sums(values);
        double[] sizes = units.sizes();
        Interval interval = Bca.interval(units.count(), drawn -> {
            double sum = 0;
            double size = 0;
            for (int unit : drawn) {
                sum += sums[unit];
                size += sizes[unit];
            }
            return sum / size;
        });
        return interval.method().isEmpty() ? StudentT.interval(mean, error, units.count()) : interval;
    }
}
