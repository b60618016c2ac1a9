package attune.patterns;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P21: separation protest that is greater after the first year than at nine months. */
@Tag("cohort")
class P21SeparationDistressPeaksAfterTheFirstYearTest {
    private static final Claim PROTEST_PEAK =
            Claim.rises("P21 separation distress, 9 to 14 months", families -> separated(families, 9, 14));

    private static Contrast separated(Cohort families, double younger, double older) {
        Lived lived = families.sized(80).assessed(4, 9, 14, 30).lived();
        return Contrast.between(
                lived.probe(younger, Probes::separationDistress), lived.probe(older, Probes::separationDistress));
    }

    @Test
    void separation_distress_is_greater_at_fourteen_months_than_at_nine() {
        PROTEST_PEAK.holds();
    }

    @Test
    void not_without_selectivity() {
        PROTEST_PEAK.isGoneWithout("selectivity");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> separation_distress_is_greater_at_fourteen_months_than_at_nine_around_the_defaults() {
        return PROTEST_PEAK.holdsAround();
    }
}
