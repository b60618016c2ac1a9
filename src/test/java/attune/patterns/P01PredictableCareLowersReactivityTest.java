package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P1, second half: with the mean quality of care held fixed, predictable care lowers reactivity. */
@Tag("cohort")
class P01PredictableCareLowersReactivityTest {
    private static final Claim REACTIVITY = Claim.falls(
            "P1 reactivity, predictability .05 to .95", families -> predictable(families, Outcome.REACTIVITY));
    private static final Claim SELF_REGULATION = Claim.rises(
            "P1 self-regulation, predictability .05 to .95",
            families -> predictable(families, Outcome.SELF_REGULATION));

    private static Contrast predictable(Cohort families, Outcome outcome) {
        Cohort same = families.sized(120).care("responsiveness", 0.6);
        return same.care("predictability", 0.95).against(same.care("predictability", 0.05), outcome, 12);
    }

    @Test
    void predictable_care_lowers_reactivity_at_the_same_responsiveness() {
        REACTIVITY.holds();
    }

    @Test
    void predictable_care_raises_self_regulation_at_the_same_responsiveness() {
        SELF_REGULATION.holds();
    }

    @Test
    void neither_is_so_in_infants_who_are_not_vigilant() {
        REACTIVITY.isGoneWithout("vigilance");
        SELF_REGULATION.isGoneWithout("vigilance");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> reactivity_falls_around_the_defaults() {
        return REACTIVITY.holdsAround();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> self_regulation_rises_around_the_defaults() {
        return SELF_REGULATION.holdsAround(1, 8);
    }
}
