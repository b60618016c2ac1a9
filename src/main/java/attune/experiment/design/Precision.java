package attune.experiment.design;

/**
 * How precise an experiment wants to be: replicates are added until the 95 % interval of an outcome is narrow enough at
 * every point in every arm, or the budget is spent.
 *
 * @param outcome a numeric outcome that the experiment asks for
 * @param halfWidth half the width of the interval that is narrow enough: of d for an effect, in the outcome's unit for a
 *     mean
 * @param age the assessment age it is looked at, months
 * @param of the effect or the mean
 * @param atMost the most replicates
 */
public record Precision(String outcome, double halfWidth, double age, Of of, int atMost) {
    /** Whose interval is to be narrow. */
    public enum Of {
        /** Of the paired effect d against the reference arm, in every other arm. */
        EFFECT,
        /** Of the mean, in every arm. */
        MEAN
    }
}
