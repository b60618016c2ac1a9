package attune.patterns;

import static attune.laboratory.AttachmentClass.A;
import static attune.laboratory.AttachmentClass.B;
import static attune.laboratory.AttachmentClass.C;
import static attune.laboratory.AttachmentClass.D;

import attune.laboratory.AttachmentClass;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * P8: the mix of attachment classes in the Strange Situation at 12 months moves the right way: secure attachment is the most
 * frequent where care is good, disorganized attachment where it frightens, avoidant attachment where it rebuffs.
 */
@Tag("cohort")
class P08AttachmentMixFollowsCareTest {
    /** Ten points, for shares. */
    private static final double TEN = 0.1;

    private static final Claim DISORGANIZED = new Claim(
            "P8 share of D, care that never frightens to frightening care",
            families ->
                    twice(frightening(families)).against(twice(visited(families).care("frightening", 0)), D, 12),
            TEN);
    private static final Claim LESS_SECURE = new Claim(
            "P8 share of B, normative to maltreating care",
            families -> maltreating(families).against(normative(families), B, 12),
            -TEN);
    private static final Claim AVOIDANT = new Claim(
            "P8 share of A, harshness .02 to .4 in care of responsiveness .35",
            families -> rebuffing(families).against(distant(families), A, 12),
            TEN);

    private static Cohort visited(Cohort families) {
        return families.sized(60).assessed(12).visited("strange-situation", 12);
    }

    /** Of twice as many families. */
    private static Cohort twice(Cohort families) {
        return families.sized(120);
    }

    private static Cohort normative(Cohort families) {
        return visited(families);
    }

    private static Cohort lowRisk(Cohort families) {
        return visited(families)
                .care("responsiveness", 0.75)
                .care("warmth", 0.8)
                .care("harshness", 0.01)
                .care("frightening", 0)
                .household("adversities", 0);
    }

    private static Cohort frightening(Cohort families) {
        return visited(families).care("frightening", 0.05);
    }

    private static Cohort maltreating(Cohort families) {
        return visited(families)
                .care("responsiveness", 0.4)
                .care("harshness", 0.2)
                .care("frightening", 0.05)
                .household("adversities", 4);
    }

    private static Cohort distant(Cohort families) {
        return visited(families).care("responsiveness", 0.35);
    }

    private static Cohort rebuffing(Cohort families) {
        return distant(families).care("harshness", 0.4);
    }

    private static Claim moreSecureThan(AttachmentClass other) {
        return new Claim(
                "P8 low risk, share of B over that of " + other,
                families -> Contrast.ofShares(
                        lowRisk(families).lived().attached(other, 12),
                        lowRisk(families).lived().attached(B, 12)),
                TEN);
    }

    @Test
    void frightening_care_makes_disorganized_attachment_more_frequent() {
        DISORGANIZED.holds();
    }

    @Test
    void not_without_fear() {
        DISORGANIZED.isGoneWithout("fear");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> frightening_care_makes_disorganized_attachment_more_frequent_around_the_defaults() {
        return DISORGANIZED.holdsAround();
    }

    @Test
    void maltreating_care_makes_secure_attachment_less_frequent() {
        LESS_SECURE.holds();
    }

    @Test
    void no_less_frequent_without_fear_and_working_model() {
        LESS_SECURE.isGoneWithout("fear", "working_model");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> maltreating_care_makes_secure_attachment_less_frequent_around_the_defaults() {
        return LESS_SECURE.holdsAround(0, 2, 3, 6, 8);
    }

    @Test
    void rebuffing_care_makes_avoidant_attachment_more_frequent() {
        AVOIDANT.holds();
    }

    @Test
    void no_more_frequent_without_a_working_model() {
        AVOIDANT.isGoneWithout("working_model");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> rebuffing_care_makes_avoidant_attachment_more_frequent_around_the_defaults() {
        return AVOIDANT.holdsAround();
    }

    @Test
    void secure_attachment_is_the_most_frequent_where_risk_is_low() {
        moreSecureThan(A).holds();
        moreSecureThan(C).holds();
        moreSecureThan(D).holds();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> secure_attachment_is_the_most_frequent_where_risk_is_low_around_the_defaults() {
        return Stream.of(
                        moreSecureThan(A).holdsAround(8),
                        moreSecureThan(C).holdsAround(8),
                        moreSecureThan(D).holdsAround())
                .flatMap(Function.identity());
    }
}
