package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P22: help that is too fast and too complete leaving less regulation of an own than good help. It does not come out yet. */
@Tag("cohort")
class P22TooCompleteHelpLeavesNothingToPractiseMissingTest {
    private static final Claim TOO_MUCH = Claim.falls(
            "P22 self-regulation, good to complete help",
            P22TooCompleteHelpLeavesNothingToPractiseMissingTest::complete);

    private static Contrast complete(Cohort families) {
        Cohort stressed = families.assessed(18).under(Stress.manageable());
        return stressed.care("responsiveness", 0.97)
                .care("warmth", 1)
                .against(stressed.care("responsiveness", 0.8).care("warmth", 0.7), Outcome.SELF_REGULATION, 18);
    }

    @Test
    void complete_help_does_not_leave_less_self_regulation_than_good_help() {
        TOO_MUCH.isMissing();
    }
}
