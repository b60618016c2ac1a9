package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P13: reactivity grows with the count of adversities, from a stress above the vertex of the hump. */
@Tag("cohort")
class P13AdversitiesRaiseReactivityTest {
    private static final Claim REACTIVITY =
            Claim.rises("P13 reactivity, adversities 0 to 6", families -> adversities(families, Outcome.REACTIVITY));

    /** The change by six adversities under everyday threat. */
    static Contrast adversities(Cohort families, Outcome outcome) {
        Cohort stressed = families.sized(80).assessed(18).under(Stress.everyday());
        return stressed.household("adversities", 6).against(stressed.household("adversities", 0), outcome, 18);
    }

    @Test
    void six_adversities_raise_reactivity() {
        REACTIVITY.holds();
    }

    @Test
    void not_where_strain_does_not_change_care() {
        REACTIVITY.isGoneWithout("strained_care");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> six_adversities_raise_reactivity_around_the_defaults() {
        return REACTIVITY.holdsAround(1, 8);
    }
}
