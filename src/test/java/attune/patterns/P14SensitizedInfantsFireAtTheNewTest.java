package attune.patterns;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P14: the response to novelty grows with reactivity, and falls with trust in who is there. */
@Tag("cohort")
class P14SensitizedInfantsFireAtTheNewTest {
    private static final Claim SENSITIZED = Claim.rises(
            "P14 arousal by the unfamiliar, threatened infants", P14SensitizedInfantsFireAtTheNewTest::sensitized);
    private static final Claim TRUST = Claim.falls(
            "P14 arousal by the unfamiliar with the caregiver near, responsiveness .45 to .85",
            P14SensitizedInfantsFireAtTheNewTest::trusting);

    private static Contrast sensitized(Cohort families) {
        return families.under(Stress.everyday()).against(families, 12, family -> Probes.novelty(family, false));
    }

    /** In infants whom neither overload nor vigilance moves, so that responsive care does not act by reactivity. */
    private static Contrast trusting(Cohort families) {
        Cohort alike = families.sized(80).without("overload").without("vigilance");
        return alike.care("responsiveness", 0.85)
                .against(alike.care("responsiveness", 0.45), 12, family -> Probes.novelty(family, true));
    }

    @Test
    void sensitized_infants_respond_more_to_the_unfamiliar() {
        SENSITIZED.holds();
    }

    @Test
    void not_without_overload() {
        SENSITIZED.isGoneWithout("overload");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> sensitized_infants_respond_more_to_the_unfamiliar_around_the_defaults() {
        return SENSITIZED.holdsAround();
    }

    @Test
    void infants_who_trust_who_is_there_respond_less() {
        TRUST.holds();
    }

    @Test
    void not_without_a_working_model() {
        TRUST.isGoneWithout("working_model");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> infants_who_trust_who_is_there_respond_less_around_the_defaults() {
        return TRUST.holdsAround(0, 1);
    }
}
