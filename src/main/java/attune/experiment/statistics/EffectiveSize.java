package attune.experiment.statistics;

/**
 * How many independent infants a sample is worth for a share, or for a difference of shares: n over the design effect, the
 * variance of the estimate over units by that among independent infants, which is not taken below 1; and, as few units
 * tell little about that variance, times (t(n - 1) / t(k - 1))^2 for k units (Korn and Graubard 1998). Where all are alike
 * nothing shows how much units are, and the units count.
 */
final class EffectiveSize {
    private EffectiveSize() {}

    /**
     * The number, without unit; n where every infant is a unit.
     *
     * @param departures each infant's departure from the mean
     */
    static double of(double[] departures, Units units) {
        int n = departures.length;
        int k = units.count();
        double squares = 0;
        for (double departure : departures) {
            squares += departure * departure;
        }
        if (k == n) {
            return n;
        }
        if (squares == 0 || k < 2) {
            return k;
        }
        double error = units.error(departures);
        double effect = Math.max(1, error * error / (squares / n / n));
        double few = StudentT.critical(n - 1) / StudentT.critical(k - 1);
        return n / effect * few * few;
    }
}
