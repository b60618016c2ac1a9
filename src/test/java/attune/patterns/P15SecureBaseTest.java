package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * P15: a part of the rise of exploration with responsive care is the secure base alone: it goes with the working model, in infants to whom
 * missing company does nothing. The lesion is in the contrast.
 */
@Tag("cohort")
class P15SecureBaseTest {
    private static final Claim BASE =
            Claim.rises("P15 rise of exploration, without to with a working model", P15SecureBaseTest::secureBase);

    private static Contrast secureBase(Cohort families) {
        Cohort alike = families.sized(240).without("deprivation");
        Cohort strange = alike.without("working_model");
        return Contrast.between(
                exploration(strange, 0.35),
                exploration(strange, 0.75),
                exploration(alike, 0.35),
                exploration(alike, 0.75));
    }

    private static double[] exploration(Cohort families, double responsiveness) {
        return families.care("responsiveness", responsiveness).lived().outcome(Outcome.EXPLORATION, 12);
    }

    @Test
    void a_secure_base_adds_to_exploration() {
        BASE.holds();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> a_secure_base_adds_to_exploration_around_the_defaults() {
        return BASE.holdsAround(0);
    }
}
