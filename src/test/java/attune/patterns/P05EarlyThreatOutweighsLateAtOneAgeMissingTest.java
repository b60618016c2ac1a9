package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P5: early threat that outweighs late at one age by more than a little. Not so yet. */
@Tag("cohort")
class P05EarlyThreatOutweighsLateAtOneAgeMissingTest {
    private static final Claim SAME_AGE = Claim.rises(
            "P5 reactivity at 21 months, spell at 0-6 over spell at 12-18 months",
            families -> earlyOverLate(families, 21, 21));

    private static final double LATE_RATE = 2.9;

    /** The change by a spell of threat, on the scale of a control of its own age; later spells have as many episodes. */
    private static Contrast earlyOverLate(Cohort families, double whenEarly, double whenLate) {
        Cohort control = families.sized(120).assessed(6, 9, 18, 21);
        Cohort early = control.under(Stress.spell(2, 0, 6));
        Cohort late = control.under(Stress.spell(LATE_RATE, 12, 18));
        return Contrast.between(
                control.lived().outcome(Outcome.REACTIVITY, whenLate),
                late.lived().outcome(Outcome.REACTIVITY, whenLate),
                control.lived().outcome(Outcome.REACTIVITY, whenEarly),
                early.lived().outcome(Outcome.REACTIVITY, whenEarly));
    }

    @Test
    void early_threat_outweighs_late_at_one_age_by_no_more_than_a_little() {
        SAME_AGE.isMissing();
    }
}
