package attune.patterns;

import attune.family.Family;
import attune.family.Population;
import attune.family.WorkingModel;
import attune.family.caregiving.CaregiverTraits;
import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * P10: a responsive second caregiver for four tenths of the day, from birth, makes up for a poor first one in
 * growth; and who is to be sought is learned.
 */
@Tag("cohort")
class P10SecondCaregiverBuffersAPoorFirstTest {
    private static final double SHARE = 0.4;

    /** How much more a person must be trusted and known for it to make a difference. */
    private static final double NOTICEABLE = 0.01;

    private static final Claim GROWN = Claim.rises(
            "P10 growth at 12 months, second caregiver poor to responsive",
            families -> joined(families, 0.85).against(joined(families, 0.25), Outcome.GROWTH, 12));
    private static final Claim SOUGHT = new Claim(
            "P10 share of infants at 12 months to whom the second is the one to seek, second caregiver poor to responsive",
            P10SecondCaregiverBuffersAPoorFirstTest::sought,
            0.1);
    private static final Claim SOUGHT_BY_ALL_KNOWN = new Claim(
            "P10 the same where who is met is familiar within days",
            families -> sought(families.set("expectation.familiarity", 0.5)),
            0.1);

    private static Contrast sought(Cohort families) {
        return Contrast.ofShares(second(joined(families, 0.25)), second(joined(families, 0.85)));
    }

    private static Cohort joined(Cohort families, double responsiveness) {
        return families.assessed(12)
                .under(Stress.ordinary())
                .care("responsiveness", 0.25)
                .care("duty", 1 - SHARE)
                .joined(Population.declared(CaregiverTraits.class)
                        .with("responsiveness", responsiveness)
                        .with("duty", SHARE));
    }

    /** 1 where the second caregiver, who is there for less of the day, is trusted and known more than the first. */
    private static double[] second(Cohort cohort) {
        return cohort.lived().probe(12, family -> draw(family, 1) > draw(family, 0) + NOTICEABLE ? 1 : 0);
    }

    private static double draw(Family family, int caregiver) {
        WorkingModel known = family.infants[0].models[caregiver];
        return known.trust * known.familiarity;
    }

    @Test
    void a_responsive_second_caregiver_helps_growth() {
        GROWN.holds();
    }

    @Test
    void growth_is_no_better_without_deprivation_and_hpa_axis() {
        GROWN.isGoneWithout("deprivation", "hpa_axis");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> a_responsive_second_caregiver_helps_growth_around_the_defaults() {
        return GROWN.holdsAround();
    }

    @Test
    void infants_learn_to_seek_the_second_who_answers() {
        SOUGHT.holds();
    }

    @Test
    void they_do_not_without_a_working_model_and_fear_when_both_are_familiar() {
        SOUGHT_BY_ALL_KNOWN.isGoneWithout("working_model", "fear");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> infants_learn_to_seek_the_second_who_answers_around_the_defaults() {
        return SOUGHT.holdsAround();
    }
}
