package attune.patterns;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P17: signs that anybody could see, on a checklist at 12 months, are more where care is poor or threat is frequent. */
@Tag("cohort")
class P17VisibleSignsTellOfCareTest {
    private static final String SCORE = "screening_score";

    private static final Claim POOR_CARE = Claim.rises(
            "P17 visible signs at 12 months, responsiveness .7 to .3",
            families -> seen(families)
                    .care("responsiveness", 0.3)
                    .against(seen(families).care("responsiveness", 0.7), SCORE, 12));
    private static final Claim THREAT = Claim.rises(
            "P17 visible signs at 12 months, without to with everyday threat until 11 months",
            families -> seen(families).under(Stress.everyday(0, 11)).against(seen(families), SCORE, 12));
    private static final Claim UNSURE = new Claim(
            "P17 share of infants of whom an observer with error counts other signs than there are",
            P17VisibleSignsTellOfCareTest::misjudged,
            0.1);

    private static Cohort seen(Cohort families) {
        return families.sized(80).assessed(12).visited("screening", 12);
    }

    private static Contrast misjudged(Cohort families) {
        double[] there = seen(families)
                .looked("screening.error", 0)
                .looked("screening.measuring_error", 0)
                .lived()
                .outcome(SCORE, 12);
        double[] noted = seen(families).lived().outcome(SCORE, 12);
        double[] other = new double[there.length];
        for (int i = 0; i < other.length; i++) {
            other[i] = noted[i] == there[i] ? 0 : 1;
        }
        return Contrast.ofShares(new double[there.length], other);
    }

    @Test
    void poor_care_shows_in_visible_signs() {
        POOR_CARE.holds();
    }

    @Test
    void no_more_signs_without_deprivation_overload_own_regulation_and_soothing() {
        POOR_CARE.isGoneWithout("deprivation", "overload", "own_regulation", "soothing");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> poor_care_shows_in_visible_signs_around_the_defaults() {
        return POOR_CARE.holdsAround();
    }

    @Test
    void threat_shows_in_visible_signs() {
        THREAT.holds();
    }

    @Test
    void no_more_signs_without_overload_and_own_regulation() {
        THREAT.isGoneWithout("overload", "own_regulation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> threat_shows_in_visible_signs_around_the_defaults() {
        return THREAT.holdsAround();
    }

    @Test
    void observers_do_not_see_signs_as_they_are() {
        UNSURE.holds();
    }
}
