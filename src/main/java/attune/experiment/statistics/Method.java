package attune.experiment.statistics;

/**
 * Which interval a mean gets. A mean over many units, or over values that spread evenly, gets Student's t. A mean of an
 * outcome with a long tail gets the BCa bootstrap, where there are enough units for it to be trusted and few enough for
 * the tail to matter. A mean paired difference gets the wider of both: how an outcome is spread says nothing of how its
 * differences are, and often a few infants jump while the others hardly move.
 */
public enum Method {
    /** Student's t over units. */
    T,
    /** BCa over units from {@link #LEAST} to {@link #MOST} of them, else Student's t. */
    BOOTSTRAP,
    /** The wider, at each end, of BCa and Student's t from {@link #LEAST} to {@link #MOST} units, else Student's t. */
    WIDER;

    static final String BOTH = "wider of BCa and t";

    /** Below so many units a bootstrap is too narrow. */
    static final int LEAST = 20;

    /** Above so many units the mean is as good as normal, and drawing costs time for nothing. */
    static final int MOST = 500;

    /** Whether so many units are bootstrapped. */
    boolean draws(int units) {
        return this != T && units >= LEAST && units <= MOST;
    }

    /** The interval of the mean of these values. */
    Interval mean(double[] values, double mean, double error, Units units) {
        Interval t = StudentT.interval(mean, error, units.count());
        if (!draws(units.count())) {
            return t;
        }
        double[] sums = units.sums(values);
        double[] sizes = units.sizes();
        Interval bootstrap = Bca.interval(units.count(), drawn -> {
            double sum = 0;
            double size = 0;
            for (int unit : drawn) {
                sum += sums[unit];
                size += sizes[unit];
            }
            return sum / size;
        });
        if (bootstrap.method().isEmpty()) {
            return t;
        }
        return this == WIDER ? bootstrap.around(t, BOTH) : bootstrap;
    }
}
