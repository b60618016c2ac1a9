package attune.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.Diary;
import attune.laboratory.Outcome;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P5: as many episodes of distress sensitize more in the first half-year than in the third, three months after they have ended and at one age. */
@Tag("cohort")
class P05EarlyThreatOutweighsLateTest {
    private static final Claim SAME_DELAY = Claim.rises(
            "P5 reactivity 3 months after, spell at 0-6 over spell at 12-18 months",
            families -> earlyOverLate(families, 9, 21));
    private static final Claim SAME_AGE = Claim.rises(
            "P5 reactivity at 21 months, spell at 0-6 over spell at 12-18 months",
            families -> earlyOverLate(families, 21, 21));

    /** More often late, so that as many episodes of distress come of it. */
    private static final double LATE_RATE = 2.6;

    private static Cohort control(Cohort families) {
        return families.sized(240).assessed(6, 9, 18, 21);
    }

    private static Cohort early(Cohort families) {
        return control(families).under(Stress.spell(2, 0, 6));
    }

    private static Cohort late(Cohort families) {
        return control(families).under(Stress.spell(LATE_RATE, 12, 18));
    }

    /** The change by a spell of threat, on the scale of a control of its own age; later spells have as many episodes. */
    private static Contrast earlyOverLate(Cohort families, double whenEarly, double whenLate) {
        Lived control = control(families).lived();
        return Contrast.between(
                control.outcome(Outcome.REACTIVITY, whenLate),
                late(families).lived().outcome(Outcome.REACTIVITY, whenLate),
                control.outcome(Outcome.REACTIVITY, whenEarly),
                early(families).lived().outcome(Outcome.REACTIVITY, whenEarly));
    }

    @Test
    void early_threat_outweighs_late_at_the_same_delay() {
        SAME_DELAY.holds();
    }

    @Test
    void not_with_plasticity_held_flat() {
        SAME_DELAY.isGoneWithout("falling_plasticity");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> early_threat_outweighs_late_at_the_same_delay_around_the_defaults() {
        return SAME_DELAY.holdsAround(8);
    }

    @Test
    void early_threat_outweighs_late_at_one_age() {
        SAME_AGE.holds();
    }

    @Test
    void not_at_one_age_with_plasticity_held_flat() {
        SAME_AGE.isGoneWithout("falling_plasticity");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> early_threat_outweighs_late_at_one_age_around_the_defaults() {
        return SAME_AGE.holdsAround(0, 1, 2, 3, 4, 6, 8);
    }

    @Test
    void the_late_spell_brings_at_least_as_many_episodes_of_distress() {
        Cohort families = Cohort.families();
        double early = brought(early(families), 0) - brought(control(families), 0);
        double late = brought(late(families), 12) - brought(control(families), 12);
        System.out.println("P5 episodes brought: early " + early + ", late " + late);
        assertThat(late).isGreaterThanOrEqualTo(early);
    }

    private static double brought(Cohort cohort, double from) {
        ToDoubleFunction<Diary> episodes = diary -> diary.episodes;
        return Arrays.stream(cohort.lived().sum(episodes, from, from + 6)).sum();
    }
}
