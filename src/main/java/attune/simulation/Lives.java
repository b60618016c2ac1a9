package attune.simulation;

import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import java.util.List;

/**
 * What one community leaves behind.
 *
 * @param assessments a row per infant and assessment age, in the order of families, infants, ages
 * @param weekly {@code [trace][infant of the community][week]}; a week in which nothing was seen holds NaN
 */
public record Lives(List<Assessment> assessments, double[][][] weekly) {
    /**
     * One infant at one age.
     *
     * @param family number of the family in the community, from 0
     * @param infant number of the infant in the family, from 0
     * @param ageMonths age in months
     * @param outcomes by {@link Outcome#ordinal()}; NaN where it cannot be read
     * @param attachment A, B, C, D, or empty when not assessed
     * @param profile resilient, typical, sensitized, blunted, or empty when not assessed
     */
    public record Assessment(
            int family, int infant, double ageMonths, double[] outcomes, String attachment, String profile) {}

    /** The weekly values of one trace: {@code [infant][week]}. */
    public double[][] weekly(Trace trace) {
        return weekly[trace.ordinal()];
    }
}
