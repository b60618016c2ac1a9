package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P15: a part of the rise of exploration with responsive care that is the secure base alone. Beyond nothing, not clearly beyond a little. */
@Tag("cohort")
class P15SecureBaseMissingTest {
    private static final Claim BASE = Claim.rises(
            "P15 rise of exploration, without to with a working model", P15SecureBaseMissingTest::secureBase);

    private static Contrast secureBase(Cohort families) {
        Cohort alike = families.sized(80).without("deprivation");
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
    void the_secure_base_adds_no_more_than_a_little() {
        BASE.isMissing();
    }
}
