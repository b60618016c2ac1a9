package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P2: moderate, manageable stress in responsive care leaves infants better regulated at two years than none. */
@Tag("cohort")
class P02ModerateStressStrengthensTest {
    private static final Claim BENEFIT = Claim.rises(
            "P2 self-regulation at 24 months, none to moderate", P02ModerateStressStrengthensTest::moderate);

    private static Contrast moderate(Cohort families) {
        Cohort cared = families.sized(120).assessed(24).care("responsiveness", 0.75);
        return cared.under(Stress.manageable()).against(cared, Outcome.SELF_REGULATION, 24);
    }

    @Test
    void moderate_stress_raises_self_regulation_at_two_years() {
        BENEFIT.holds();
    }

    @Test
    void moderate_stress_strengthens_nobody_without_own_regulation() {
        BENEFIT.isGoneWithout("own_regulation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> moderate_stress_raises_self_regulation_at_two_years_around_the_defaults() {
        return BENEFIT.holdsAround(0, 3, 5, 6, 8);
    }
}
