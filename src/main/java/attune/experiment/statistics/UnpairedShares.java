package attune.experiment.statistics;

/**
 * The interval of the difference of two shares of different infants by Newcombe's square-and-add (1998, method 10): each end
 * is the difference less, or more, the root of the squared distances of the two Wilson intervals' ends from their shares.
 */
public final class UnpairedShares {
    static final String METHOD = "Newcombe";

    private UnpairedShares() {}

    /** The interval of the arm's share less the reference arm's. */
    public static Interval interval(Share arm, Share reference) {
        double difference = arm.share() - reference.share();
        double down = Math.hypot(
                arm.share() - arm.interval().low(), reference.interval().high() - reference.share());
        double up = Math.hypot(
                arm.interval().high() - arm.share(),
                reference.share() - reference.interval().low());
        return new Interval(difference - down, difference + up, METHOD);
    }
}
