package attune.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P21: separation protest and wariness of strangers appear after half a year, peak near 12-15 months, and fall. */
@Tag("cohort")
class P21AttachmentBecomesSelectiveTest {
    private static final Claim PROTEST =
            Claim.rises("P21 separation distress, 4 to 9 months", families -> separated(families, 4, 9));
    private static final Claim PROTEST_PEAK =
            Claim.rises("P21 separation distress, 9 to 14 months", families -> separated(families, 9, 14));
    private static final Claim PROTEST_FALL =
            Claim.falls("P21 separation distress, 14 to 30 months", families -> separated(families, 14, 30));
    private static final Claim WARY =
            Claim.rises("P21 stranger wariness, 4 to 9 months", families -> wary(families, 4, 9));
    private static final Claim WARY_PEAK =
            Claim.rises("P21 stranger wariness, 9 to 14 months", families -> wary(families, 9, 14));
    private static final Claim WARY_FALL =
            Claim.falls("P21 stranger wariness, 14 to 30 months", families -> wary(families, 14, 30));

    private static Contrast separated(Cohort families, double younger, double older) {
        Lived lived = families.sized(80).assessed(4, 9, 14, 30).lived();
        return Contrast.between(
                lived.probe(younger, Probes::separationDistress), lived.probe(older, Probes::separationDistress));
    }

    private static Contrast wary(Cohort families, double younger, double older) {
        Lived lived = families.sized(80).assessed(4, 9, 14, 30).lived();
        return Contrast.between(
                lived.probe(younger, family -> Probes.strangerWariness(family, false)),
                lived.probe(older, family -> Probes.strangerWariness(family, false)));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    @Test
    void separation_distress_is_greater_at_nine_months_than_at_four() {
        PROTEST.holds();
    }

    @Test
    void not_without_selectivity() {
        PROTEST.isGoneWithout("selectivity");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> separation_distress_is_greater_at_nine_months_than_at_four_around_the_defaults() {
        return PROTEST.holdsAround(0, 9);
    }

    @Test
    void separation_distress_is_less_at_thirty_months_than_at_fourteen() {
        PROTEST_FALL.holds();
    }

    @Test
    void it_does_not_fall_without_selectivity() {
        PROTEST_FALL.isGoneWithout("selectivity");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> separation_distress_is_less_at_thirty_months_than_at_fourteen_around_the_defaults() {
        return PROTEST_FALL.holdsAround(1, 3, 5);
    }

    @Test
    void strangers_arouse_more_at_nine_months_than_at_four() {
        WARY.holds();
    }

    @Test
    void strangers_do_not_without_selectivity() {
        WARY.isGoneWithout("selectivity");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> strangers_arouse_more_at_nine_months_than_at_four_around_the_defaults() {
        return WARY.holdsAround();
    }

    @Test
    void strangers_arouse_more_at_fourteen_months_than_at_nine() {
        WARY_PEAK.holds();
    }

    @Test
    void strangers_arouse_no_more_at_fourteen_months_without_selectivity() {
        WARY_PEAK.isGoneWithout("selectivity");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> strangers_arouse_more_at_fourteen_months_than_at_nine_around_the_defaults() {
        return WARY_PEAK.holdsAround(0, 2, 5);
    }

    @Test
    void strangers_arouse_less_at_thirty_months_than_at_fourteen() {
        WARY_FALL.holds();
    }

    @Test
    void strangers_arouse_no_less_at_thirty_months_without_selectivity() {
        WARY_FALL.isGoneWithout("selectivity");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> strangers_arouse_less_at_thirty_months_than_at_fourteen_around_the_defaults() {
        return WARY_FALL.holdsAround();
    }

    @Test
    void at_four_months_separation_distresses_no_more_than_without_selectivity() {
        Cohort families = Cohort.of(320).assessed(4, 9);
        ContrastAssert.assertThat(families.against(families.without("selectivity"), 4, Probes::separationDistress))
                .as("P21 separation distress at 4 months, without to with selectivity")
                .isNegligible();
    }

    @Test
    void at_four_months_selectivity_adds_less_than_a_tenth_of_what_it_adds_at_nine() {
        ContrastAssert.assertThat(beyondShare(0.1))
                .as("P21 distress of separation by selectivity, at 4 months less a tenth of that at 9")
                .isBeyond(-Double.MIN_VALUE);
    }

    /** By how much what selectivity adds at four months exceeds a share of what it adds at nine; below 0 where it adds less. */
    private static Contrast beyondShare(double share) {
        Cohort families = Cohort.of(320).assessed(4, 9);
        double[] young = added(families, 4);
        double[] older = added(families, 9);
        double[] more = new double[young.length];
        Arrays.setAll(more, i -> young[i] - share * older[i]);
        return Contrast.fromZero(more);
    }

    private static double[] added(Cohort families, double months) {
        double[] with = families.lived().probe(months, Probes::separationDistress);
        double[] without = families.without("selectivity").lived().probe(months, Probes::separationDistress);
        double[] added = new double[with.length];
        Arrays.setAll(added, i -> with[i] - without[i]);
        return added;
    }

    @Test
    void at_four_months_strangers_arouse_less_than_a_tenth_of_what_they_do_at_nine() {
        Lived lived = Cohort.of(80).assessed(4, 9, 14, 30).lived();
        double young = mean(lived.probe(4, family -> Probes.strangerWariness(family, false)));
        double older = mean(lived.probe(9, family -> Probes.strangerWariness(family, false)));
        System.out.println("P21 stranger wariness at 4 and 9 months: " + young + ", " + older);
        assertThat(young).isLessThan(0.1 * older);
    }

    @Test
    void separation_distress_is_greater_at_fourteen_months_than_at_nine() {
        PROTEST_PEAK.holds();
    }

    @Test
    void it_grows_no_more_without_selectivity() {
        PROTEST_PEAK.isGoneWithout("selectivity");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> separation_distress_is_greater_at_fourteen_months_than_at_nine_around_the_defaults() {
        return PROTEST_PEAK.holdsAround(0, 1, 2, 3, 4, 5, 8, 9);
    }
}
