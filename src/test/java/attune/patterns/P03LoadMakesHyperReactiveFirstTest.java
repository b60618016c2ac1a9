package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P3: infants under unending load are hyper-reactive first, in arousal and in cortisol. */
@Tag("cohort")
class P03LoadMakesHyperReactiveFirstTest {
    private static final Claim REACTIVE =
            Claim.rises("P3 reactivity at 6 months", families -> loaded(families, Outcome.REACTIVITY, 6));
    private static final Claim RESPONSIVE =
            Claim.rises("P3 cortisol response at 6 months", families -> loaded(families, Outcome.CORTISOL_RESPONSE, 6));

    /** The change of an outcome at an age by unending load. */
    static Contrast loaded(Cohort families, Outcome outcome, double months) {
        Cohort followed = families.assessed(6, 24, 36);
        return followed.under(Stress.unending()).against(followed, outcome, months);
    }

    @Test
    void half_a_year_of_load_raises_reactivity() {
        REACTIVE.holds();
    }

    @Test
    void not_in_infants_without_overload_and_own_regulation() {
        REACTIVE.isGoneWithout("overload", "own_regulation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> half_a_year_of_load_raises_reactivity_around_the_defaults() {
        return REACTIVE.holdsAround();
    }

    @Test
    void half_a_year_of_load_raises_the_cortisol_response() {
        RESPONSIVE.holds();
    }

    @Test
    void the_cortisol_response_does_not_rise_without_overload_and_own_regulation() {
        RESPONSIVE.isGoneWithout("overload", "own_regulation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> half_a_year_of_load_raises_the_cortisol_response_around_the_defaults() {
        return RESPONSIVE.holdsAround();
    }
}
