package attune.experiment.statistics;

/**
 * A standardised effect from twins: d = mean paired difference / pooled standard deviation of the two arms. Its interval
 * is that of the mean difference (t over families), divided by the same standard deviation.
 *
 * @param d the effect; NaN when neither arm varies
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record PairedEffect(double d, double low, double high) {
    /** No effect can be given. */
    public static final PairedEffect NONE = new PairedEffect(Double.NaN, Double.NaN, Double.NaN);

    /**
     * @param arm the arm's sample
     * @param reference the reference arm's sample
     * @param differences the paired differences, arm less reference
     * @param families a number for each pair's family
     */
    public static PairedEffect of(Summary arm, Summary reference, double[] differences, long[] families) {
        if (differences.length < 2 || arm.n() < 2 || reference.n() < 2) {
            return NONE;
        }
        double pooled = Math.sqrt((arm.squares() + reference.squares()) / (arm.n() + reference.n() - 2));
        if (!(pooled > 0)) {
            return NONE;
        }
        Summary difference = Summary.of(differences, families);
        return new PairedEffect(difference.mean() / pooled, difference.low() / pooled, difference.high() / pooled);
    }
}
