package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P3: that after three years of load infants answer stress with less cortisol than others does not surely come out. */
@Tag("cohort")
class P03LongLoadWeakensTheCortisolResponseMissingTest {
    private static final Claim WEAKER = Claim.falls(
            "P3 cortisol response at 36 months",
            families -> P03LoadMakesHyperReactiveFirstTest.loaded(families.sized(80), Outcome.CORTISOL_RESPONSE, 36));

    @Test
    void three_years_of_load_do_not_surely_weaken_the_cortisol_response() {
        WEAKER.isMissing();
    }
}
