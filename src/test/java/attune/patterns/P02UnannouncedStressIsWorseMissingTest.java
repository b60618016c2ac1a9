package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P2: infants recover more slowly who live under unannounced stress than under the same stress announced. Beyond nothing, not clearly beyond a little. */
@Tag("cohort")
class P02UnannouncedStressIsWorseMissingTest {
    private static final Claim UNANNOUNCED =
            Claim.rises("P2 recovery, announced to unannounced", P02UnannouncedStressIsWorseMissingTest::unannounced);

    private static Cohort cared(Cohort families) {
        return families.sized(160).assessed(18).care("responsiveness", 0.75);
    }

    private static Contrast unannounced(Cohort families) {
        Cohort cared = cared(families);
        return cared.under(Stress.middling(0.05)).against(cared.under(Stress.middling(0.95)), Outcome.RECOVERY_MIN, 18);
    }

    @Test
    void unannounced_stress_slows_recovery_by_no_more_than_a_little() {
        UNANNOUNCED.isMissing();
    }

    @Test
    void what_there_is_of_it_is_gone_in_infants_who_do_not_dread() {
        ContrastAssert.assertThat(unannounced(Cohort.families().without("dread")))
                .as("P2 recovery, announced to unannounced without dread")
                .isNegligible();
    }
}
