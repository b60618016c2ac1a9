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
        return new Welch(
                difference,
                Math.hypot(arm.error(), reference.error()),
                interval(difference, arm.error(), armUnits, reference.error(), referenceUnits));
    }

    /** The interval of a difference of two independent estimates, from their standard errors over so many units. */
    static Interval interval(double difference, double error, int units, double otherError, int otherUnits) {
        double a = error * error;
        double b = otherError * otherError;
        if (!Double.isFinite(a + b)) {
            return Interval.NONE;
        }
        double reach = 0;
        if (a + b > 0) {
            double degrees = (a + b) * (a + b) / (a * a / (units - 1) + b * b / (otherUnits - 1));
            reach = StudentT.critical(degrees) * Math.sqrt(a + b);
        }
        return new Interval(difference - reach, difference + reach, METHOD);
    }
}
