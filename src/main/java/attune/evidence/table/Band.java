package attune.evidence.table;

/**
 * A published value with its interval, and what counts as agreeing with it.
 *
 * @param published NaN when only bounds are published
 * @param low NaN for none
 * @param high NaN for none
 * @param tolerance see {@link #from()}
 */
public record Band(double published, double low, double high, Tolerance tolerance) {
    /** Lower end of what counts as inside: of the interval or of the tolerance, whichever is wider. */
    public double from() {
        return toleranceIsWider()
                ? published - tolerance.around(published)
                : Double.isNaN(low) ? Double.NEGATIVE_INFINITY : low;
    }

    /** Upper end of what counts as inside. */
    public double until() {
        return toleranceIsWider()
                ? published + tolerance.around(published)
                : Double.isNaN(high) ? Double.POSITIVE_INFINITY : high;
    }

    private boolean toleranceIsWider() {
        return tolerance != Tolerance.NONE && 2 * tolerance.around(published) > high - low;
    }

    /** Whether a simulated value agrees. NaN does not. */
    public boolean holds(double simulated) {
        return simulated >= from() && simulated <= until();
    }

    /** Half of its width; infinite when it is open. */
    public double halfWidth() {
        return (until() - from()) / 2;
    }
}
