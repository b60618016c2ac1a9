package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P2: moderate, manageable stress that leaves infants better regulated than none by more than a little, and unannounced stress that is worse than announced. Not so yet. */
@Tag("cohort")
class P02ModerateStressStrengthensMissingTest {
    private static final Claim BENEFIT =
            Claim.rises("P2 self-regulation, none to moderate", P02ModerateStressStrengthensMissingTest::moderate);
    private static final Claim UNANNOUNCED =
            Claim.rises("P2 recovery, announced to unannounced", P02ModerateStressStrengthensMissingTest::unannounced);

    private static Cohort cared(Cohort families) {
        return families.sized(80).assessed(18).care("responsiveness", 0.75);
    }

    private static Contrast moderate(Cohort families) {
        return cared(families).under(Stress.manageable()).against(cared(families), Outcome.SELF_REGULATION, 18);
    }

    private static Contrast unannounced(Cohort families) {
        Cohort cared = cared(families);
        return cared.under(Stress.middling(0.05)).against(cared.under(Stress.middling(0.95)), Outcome.RECOVERY_MIN, 18);
    }

    @Test
    void moderate_stress_raises_self_regulation_by_no_more_than_a_little() {
        BENEFIT.isMissing();
    }

    @Test
    void unannounced_stress_slows_recovery_by_no_more_than_a_little() {
        UNANNOUNCED.isMissing();
    }
}
