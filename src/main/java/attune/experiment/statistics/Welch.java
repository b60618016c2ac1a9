package attune.experiment.statistics;

/**
 * The difference that a trial would see in which each arm had other families: the arms as they are, treated as
 * independent (Welch 1947, with standard errors over units). It is the estimate of a trial with as many families in each
 * of its two groups as an arm has here.
 *
 * @param difference mean of the arm less mean of the reference arm
 * @param error its standard error
 * @param interval its 95 % interval
 */
public record Welch(double difference, double error, Interval interval) {
    static final String METHOD = "Welch t";

    /** Compares the means of two samples of at least one value each. */
    public static Welch of(Summary arm, int armUnits, Summary reference, int referenceUnits) {
        double difference = arm.mean() - reference.mean();
        double a = arm.error() * arm.error();
        double b = reference.error() * reference.error();
        double error = Math.sqrt(a + b);
        if (!Double.isFinite(error)) {
            return new Welch(difference, Double.NaN, Interval.NONE);
        }
        double reach = error == 0
                ? 0
                : StudentT.critical((a + b) * (a + b) / (a * a / (armUnits - 1) + b * b / (referenceUnits - 1)))
                        * error;
        return new Welch(difference, error, new Interval(difference - reach, difference + reach, METHOD));
    }
}
