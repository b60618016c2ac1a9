package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P3: after three years of load infants answer stress with less cortisol than others. */
@Tag("cohort")
class P03LongLoadWeakensTheCortisolResponseTest {
    private static final Claim WEAKER = Claim.falls(
            "P3 cortisol response at 36 months",
            families -> P03LoadMakesHyperReactiveFirstTest.loaded(families.sized(80), Outcome.CORTISOL_RESPONSE, 36));

    @Test
    void three_years_of_load_weaken_the_cortisol_response() {
        WEAKER.holds();
    }

    @Test
    void not_where_long_load_lowers_nothing() {
        WEAKER.isGoneWithout("down_regulation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> three_years_of_load_weaken_the_cortisol_response_around_the_defaults() {
        return WEAKER.holdsAround(0, 2, 3, 4, 5, 6, 7, 8, 9);
    }
}
