package attune.mechanism;

/** Time shares and stays of the semi-Markov caregiver. */
public final class Care {
    private Care() {}

    /**
     * Mean stay in the attuned state that makes its share of time {@code share}, when every stay is followed by one lapse.
     *
     * @param lapse mean length of a lapse, minutes
     */
    public static double attunedDwell(double share, double lapse) {
        return lapse * share / (1 - share);
    }

    /** Factor that turns the scale of a Weibull law of a shape into its mean. */
    public static double weibullMean(double shape) {
        return gamma(1 + 1 / shape);
    }

    /**
     * The logit at which the mean of a logistic-normal share stays at {@code share} when its logit drifts with standard
     * deviation {@code sd} (probit approximation, constant 16 sqrt(3) / (15 pi)).
     */
    public static double shifted(double share, double sd) {
        double c = 0.5880842;
        return Decay.logit(share) * Math.sqrt(1 + c * c * sd * sd);
    }

    private static double gamma(double x) {
        // Stirling's series after shifting x upwards; error below 1e-10 for x > 1.
        double shift = 1;
        double y = x;
        while (y < 8) {
            shift *= y;
            y += 1;
        }
        double inverse = 1 / y;
        double series = inverse / 12 - inverse * inverse * inverse / 360 + StrictMath.pow(inverse, 5) / 1260;
        double log = (y - 0.5) * StrictMath.log(y) - y + 0.5 * StrictMath.log(2 * StrictMath.PI) + series;
        return StrictMath.exp(log) / shift;
    }
}
