package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P13: outcomes worsen with the count of adversities, from a stress above the vertex of the hump. */
@Tag("cohort")
class P13OutcomesWorsenWithTheCountOfAdversitiesTest {
    private static final Claim TWO = Claim.rises("P13 reactivity, adversities 0 to 2", families -> adversities(families, 0, 2, Outcome.REACTIVITY));
    private static final Claim FOUR = Claim.rises("P13 reactivity, adversities 2 to 4", families -> adversities(families, 2, 4, Outcome.REACTIVITY));
    private static final Claim SIX = Claim.rises("P13 reactivity, adversities 4 to 6", families -> adversities(families, 4, 6, Outcome.REACTIVITY));
    private static final Claim ALL = Claim.rises("P13 reactivity, adversities 0 to 6", families -> adversities(families, 0, 6, Outcome.REACTIVITY));
    private static final Claim SKILL = Claim.falls("P13 self-regulation, adversities 0 to 6", families -> adversities(families, 0, 6, Outcome.SELF_REGULATION));

    private static Contrast adversities(Cohort families, double fewer, double more, Outcome outcome) {
        Cohort stressed = families.assessed(18).under(Stress.everyday());
        return stressed.household("adversities", more).against(stressed.household("adversities", fewer), outcome, 18);
    }

    @Test
    void two_adversities_are_worse_than_none() {
        TWO.holds();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> two_adversities_are_worse_than_none_around_the_defaults() {
        return TWO.holdsAround();
    }

    @Test
    void four_adversities_are_worse_than_two() {
        FOUR.holds();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> four_adversities_are_worse_than_two_around_the_defaults() {
        return FOUR.holdsAround();
    }

    @Test
    void six_adversities_are_worse_than_four() {
        SIX.holds();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> six_adversities_are_worse_than_four_around_the_defaults() {
        return SIX.holdsAround();
    }

    @Test
    void six_adversities_are_worse_than_none() {
        ALL.holds();
    }

    @Test
    void not_when_care_does_not_answer_strain() {
        ALL.isGoneWithout("strained_care");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> six_adversities_are_worse_than_none_around_the_defaults() {
        return ALL.holdsAround();
    }

    @Test
    void six_adversities_lower_self_regulation() {
        SKILL.holds();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> six_adversities_lower_self_regulation_around_the_defaults() {
        return SKILL.holdsAround();
    }
}
