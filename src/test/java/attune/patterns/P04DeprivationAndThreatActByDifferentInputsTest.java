package attune.patterns;

import static attune.patterns.ContrastAssert.assertThat;

import attune.family.Family;
import attune.laboratory.Outcome;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P4: missing input lowers growth and drive; unanswered distress sensitizes as threat does; fear is of those who frighten. */
@Tag("cohort")
class P04DeprivationAndThreatActByDifferentInputsTest {
    private static final Claim GROWTH =
            Claim.falls("P4 growth, little stimulation", families -> deprived(families, Outcome.GROWTH));
    private static final Claim DRIVE = Claim.falls(
            "P4 waking cortisol, little stimulation", families -> deprived(families, Outcome.CORTISOL_WAKING));
    private static final Claim THREAT_GAIN = Claim.rises(
            "P4 reactivity, threat", families -> threatened(families).against(kind(families), Outcome.REACTIVITY, 12));
    private static final Claim UNANSWERED_GAIN = Claim.rises(
            "P4 reactivity, unanswered distress",
            families -> unanswered(families).against(kind(families), Outcome.REACTIVITY, 12));
    private static final Claim FEAR = Claim.rises(
            "P4 fear, frightening care",
            families -> kind(families)
                    .care("frightening", 0.02)
                    .against(kind(families), 12, P04DeprivationAndThreatActByDifferentInputsTest::fear));

    private static double fear(Family family) {
        return family.infants[0].models[0].fear;
    }

    private static Cohort kind(Cohort families) {
        return families.care("responsiveness", 0.65).care("frightening", 0);
    }

    private static Contrast deprived(Cohort families, Outcome outcome) {
        return kind(families).care("stimulation", 0.3).against(kind(families).care("stimulation", 0.6), outcome, 12);
    }

    private static Cohort threatened(Cohort families) {
        return kind(families).under(Stress.everyday());
    }

    /** As much serve and return in a day as with the kind: more of it in the less time spent attuned. */
    private static Cohort unanswered(Cohort families) {
        return kind(families).care("responsiveness", 0.25).care("stimulation", 1);
    }

    @Test
    void little_stimulation_slows_growth() {
        GROWTH.holds();
    }

    @Test
    void not_without_deprivation() {
        GROWTH.isGoneWithout("deprivation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> little_stimulation_slows_growth_around_the_defaults() {
        return GROWTH.holdsAround();
    }

    @Test
    void little_stimulation_lowers_morning_cortisol() {
        DRIVE.holds();
    }

    @Test
    void morning_cortisol_is_not_lower_without_deprivation() {
        DRIVE.isGoneWithout("deprivation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> little_stimulation_lowers_morning_cortisol_around_the_defaults() {
        return DRIVE.holdsAround(0, 1, 2, 3, 5);
    }

    @Test
    void threat_sensitizes() {
        THREAT_GAIN.holds();
    }

    @Test
    void threat_does_not_sensitize_without_overload_and_own_regulation() {
        THREAT_GAIN.isGoneWithout("overload", "own_regulation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> threat_sensitizes_around_the_defaults() {
        return THREAT_GAIN.holdsAround();
    }

    @Test
    void distress_left_unanswered_sensitizes_without_any_threat() {
        UNANSWERED_GAIN.holds();
    }

    @Test
    void unanswered_distress_does_not_sensitize_without_overload() {
        UNANSWERED_GAIN.isGoneWithout("overload");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> distress_left_unanswered_sensitizes_without_any_threat_around_the_defaults() {
        return UNANSWERED_GAIN.holdsAround(4, 6, 7, 8, 9);
    }

    @Test
    void frightening_care_teaches_fear_of_the_person() {
        FEAR.holds();
    }

    /** Fear of a person has this one source: the lesion fails on the day it has another. */
    @Test
    void not_where_frightening_acts_teach_nothing() {
        FEAR.isGoneWhereNothing("fear.learning");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> frightening_care_teaches_fear_of_the_person_around_the_defaults() {
        return FEAR.holdsAround();
    }

    @Test
    void little_stimulation_does_not_sensitize() {
        assertThat(deprived(Cohort.families(), Outcome.REACTIVITY))
                .as("P4 reactivity, little stimulation")
                .isNotBeyond(0.2);
    }

    @Test
    void neither_threat_nor_unanswered_distress_is_taken_for_deprivation() {
        ToDoubleFunction<Family> deprivation = family -> family.infants[0].deprivation;
        Cohort kind = kind(Cohort.families());
        assertThat(threatened(Cohort.families()).against(kind, 12, deprivation))
                .as("P4 deprivation, threat")
                .isNotBeyond(0.2);
    }

    @Test
    void threat_from_elsewhere_does_not_teach_fear_of_the_person() {
        assertThat(threatened(Cohort.families())
                        .against(kind(Cohort.families()), 12, P04DeprivationAndThreatActByDifferentInputsTest::fear))
                .as("P4 fear of the person, threat from elsewhere")
                .isNegligible();
    }
}
