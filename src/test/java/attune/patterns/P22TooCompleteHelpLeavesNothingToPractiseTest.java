package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P22: help that is too fast and too complete leaves less regulation of an own than good help. */
@Tag("cohort")
class P22TooCompleteHelpLeavesNothingToPractiseTest {
    private static final Claim TOO_MUCH = Claim.falls("P22 self-regulation, good to complete help", P22TooCompleteHelpLeavesNothingToPractiseTest::complete);

    private static Contrast complete(Cohort families) {
        Cohort stressed = families.assessed(18).under(Stress.manageable());
        return stressed.care("responsiveness", 0.97)
                .care("warmth", 1)
                .against(stressed.care("responsiveness", 0.8).care("warmth", 0.7), Outcome.SELF_REGULATION, 18);
    }

    @Test
    void complete_help_leaves_less_self_regulation_than_good_help() {
        TOO_MUCH.holds();
    }

    @Test
    void not_in_infants_who_cannot_practise_it() {
        TOO_MUCH.isGoneWithout("own_regulation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> complete_help_leaves_less_self_regulation_than_good_help_around_the_defaults() {
        return TOO_MUCH.holdsAround();
    }
}
