package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P3: mornings lower than those of others after three years of load. They are, by less than counts. */
@Tag("cohort")
class P03LongLoadLowersCortisolMissingTest {
    private static final Claim MORNING = Claim.falls(
            "P3 waking cortisol at 36 months",
            families -> P03LoadMakesHyperReactiveFirstTest.loaded(families, Outcome.CORTISOL_WAKING, 36));
    private static final Claim MORNING_EARLY = Claim.falls(
            "P3 waking cortisol at 6 months",
            families -> P03LoadMakesHyperReactiveFirstTest.loaded(families, Outcome.CORTISOL_WAKING, 6));

    @Test
    void half_a_year_of_load_does_not_lower_mornings() {
        MORNING_EARLY.isMissing();
    }

    @Test
    void three_years_of_load_lower_mornings_by_no_more_than_a_little() {
        MORNING.isMissing();
    }
}
