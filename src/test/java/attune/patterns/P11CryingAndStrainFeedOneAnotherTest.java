package attune.patterns;

import attune.laboratory.Trace;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P11: crying raises strain, strain lowers responsiveness, the two feed one another, and support stops it. */
@Tag("cohort")
class P11CryingAndStrainFeedOneAnotherTest {
    private static final Claim CRYING = Claim.rises(
            "P11 strain, infants who cry more", families -> crying(families).against(families, Trace.STRAIN, 1, 6));
    private static final Claim CARE = Claim.falls(
            "P11 share of time attuned, no trouble to trouble", P11CryingAndStrainFeedOneAnotherTest::quality);
    private static final Claim LOOP = Claim.rises(
            "P11 strain under adversity, care not answering to answering strain",
            P11CryingAndStrainFeedOneAnotherTest::loop);
    private static final Claim SUPPORT = Claim.falls(
            "P11 crying under adversity, no support to full support", P11CryingAndStrainFeedOneAnotherTest::support);

    private static Cohort crying(Cohort families) {
        return families.set("distress.bouts", 14).set("distress.later_bouts", 8);
    }

    private static Cohort burdened(Cohort families) {
        return families.household("adversities", 3).household("support", 0);
    }

    private static Contrast quality(Cohort families) {
        return families.under(Stress.trouble(0, 60)).against(families, 12, family -> family.caregivers[0].quality);
    }

    private static Contrast loop(Cohort families) {
        Cohort burdened = crying(burdened(families));
        return burdened.against(burdened.without("strained_care"), Trace.STRAIN, 3, 12);
    }

    private static Contrast support(Cohort families) {
        Cohort burdened = crying(burdened(families.sized(160)));
        return burdened.household("support", 1).against(burdened, Trace.CRYING_MIN_PER_DAY, 3, 12);
    }

    @Test
    void infants_who_cry_more_strain_their_caregivers_more() {
        CRYING.holds();
    }

    @Test
    void not_when_crying_does_not_strain() {
        CRYING.isGoneWhereNothing("load.crying");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> infants_who_cry_more_strain_their_caregivers_more_around_the_defaults() {
        return CRYING.holdsAround();
    }

    @Test
    void strain_lowers_responsiveness() {
        CARE.holds();
    }

    @Test
    void not_when_care_does_not_answer_strain() {
        CARE.isGoneWithout("strained_care");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> strain_lowers_responsiveness_around_the_defaults() {
        return CARE.holdsAround();
    }

    @Test
    void strain_feeds_itself_through_care_and_crying() {
        LOOP.holds();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> strain_feeds_itself_through_care_and_crying_around_the_defaults() {
        return LOOP.holdsAround(2, 3);
    }

    @Test
    void support_lowers_crying() {
        SUPPORT.holds();
    }

    @Test
    void support_does_not_when_care_does_not_answer_strain() {
        SUPPORT.isGoneWithout("strained_care");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> support_lowers_crying_around_the_defaults() {
        return SUPPORT.holdsAround(2, 3, 4, 5, 6, 7, 8, 9);
    }
}
