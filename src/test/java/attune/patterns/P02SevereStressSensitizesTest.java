package attune.patterns;

import attune.family.stressor.Stressor;
import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P2: severe stress leaves an infant more reactive and less well regulated than none. */
@Tag("cohort")
class P02SevereStressSensitizesTest {
    private static final Claim HARM = Claim.rises(
            "P2 reactivity, none to severe", families -> under(families, Stress.severe(), Outcome.REACTIVITY));
    private static final Claim COST = Claim.falls(
            "P2 self-regulation, none to severe",
            families -> under(families, Stress.severe(), Outcome.SELF_REGULATION));

    private static Cohort cared(Cohort families) {
        return families.assessed(18).care("responsiveness", 0.75);
    }

    private static Contrast under(Cohort families, Stressor stressor, Outcome outcome) {
        return cared(families).under(stressor).against(cared(families), outcome, 18);
    }

    @Test
    void severe_stress_raises_reactivity_above_that_without_stress() {
        HARM.holds();
    }

    @Test
    void severe_stress_does_not_sensitize_infants_without_overload_and_own_regulation() {
        HARM.isGoneWithout("overload", "own_regulation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> severe_stress_raises_reactivity_above_that_without_stress_around_the_defaults() {
        return HARM.holdsAround();
    }

    @Test
    void severe_stress_lowers_self_regulation_below_that_without_stress() {
        COST.holds();
    }

    @Test
    void severe_stress_lowers_no_self_regulation_that_is_not_practised() {
        COST.isGoneWithout("own_regulation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> severe_stress_lowers_self_regulation_below_that_without_stress_around_the_defaults() {
        return COST.holdsAround();
    }
}
