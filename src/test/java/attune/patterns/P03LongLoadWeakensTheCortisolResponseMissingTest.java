package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P3: a cortisol response that is weaker than that of others after three years of load. It does not come out yet. */
@Tag("cohort")
class P03LongLoadWeakensTheCortisolResponseMissingTest {
    private static final Claim WEAKER = Claim.falls(
            "P3 cortisol response at 36 months", families -> loaded(families, Outcome.CORTISOL_RESPONSE, 36));

    private static Contrast loaded(Cohort families, Outcome outcome, double months) {
        Cohort followed = families.assessed(6, 24, 36);
        return followed.under(Stress.unending()).against(followed, outcome, months);
    }

    @Test
    void three_years_of_load_do_not_weaken_the_cortisol_response() {
        WEAKER.isMissing();
    }
}
