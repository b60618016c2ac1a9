package attune.laboratory;

import java.util.Locale;

/**
 * One word for how an infant answered the standard challenge at an age, against a reference cohort of that age: the
 * shipped scenario {@code reference}. It describes a simulated response in a test, never a child.
 */
public enum Profile {
    RESILIENT,
    TYPICAL,
    SENSITIZED,
    BLUNTED;

    /** As written in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Sensitized: reactivity above the reference's upper cut-off and recovery slower than its median. Blunted: a cortisol
     * response below the lower cut-off although arousal rose at least as much as the median. Resilient: recovery faster
     * than the lower quartile and reactivity at most the median. Else typical.
     */
    public static Profile of(Challenge challenge, double ageMonths) {
        ReferenceCohort reference = ReferenceCohort.SHIPPED;
        double reactivity = challenge.reactivity();
        if (reactivity >= reference.reactivityHigh(ageMonths)
                && challenge.recoveryMinutes() > reference.recoveryMedian(ageMonths)) {
            return SENSITIZED;
        }
        if (challenge.cortisolResponse() < reference.cortisolLow(ageMonths)
                && reactivity >= reference.reactivityMedian(ageMonths)) {
            return BLUNTED;
        }
        if (challenge.recoveryMinutes() < reference.recoveryLow(ageMonths)
                && reactivity <= reference.reactivityMedian(ageMonths)) {
            return RESILIENT;
        }
        return TYPICAL;
    }
}
