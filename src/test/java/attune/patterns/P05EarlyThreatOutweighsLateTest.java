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

/** P5: as many episodes of distress sensitize more in the first half-year than in the third, three months after they have ended. */
@Tag("cohort")
class P05EarlyThreatOutweighsLateTest {
    private static final Claim SAME_DELAY = Claim.rises(
            "P5 reactivity 3 months after, spell at 0-6 over spell at 12-18 months",
            families -> earlyOverLate(families, 9, 21));

    /** More often late, so that as many episodes of distress come of it. */
    private static final double LATE_RATE = 2.5;

    /** The change by a spell of threat, on the scale of a control of its own age; later spells have as many episodes. */
    private static Contrast earlyOverLate(Cohort families, double whenEarly, double whenLate) {
        Cohort control = families.sized(240).assessed(6, 9, 18, 21);
        Cohort early = control.under(Stress.spell(2, 0, 6));
        Cohort late = control.under(Stress.spell(LATE_RATE, 12, 18));
        return Contrast.between(
                control.lived().outcome(Outcome.REACTIVITY, whenLate),
                late.lived().outcome(Outcome.REACTIVITY, whenLate),
                control.lived().outcome(Outcome.REACTIVITY, whenEarly),
                early.lived().outcome(Outcome.REACTIVITY, whenEarly));
    }

    @Test
    void early_threat_raises_reactivity_more_than_late_at_the_same_delay() {
        SAME_DELAY.holds();
    }

    @Test
    void with_plasticity_held_flat_early_threat_weighs_no_more() {
        SAME_DELAY.isGoneWithout("falling_plasticity");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> early_threat_raises_reactivity_more_than_late_at_the_same_delay_around_the_defaults() {
        return SAME_DELAY.holdsAround();
    }

    @Test
    void the_late_spell_brings_at_least_as_many_episodes_of_distress() {
        Cohort control = Cohort.of(240).assessed(6, 9, 18, 21);
        ToDoubleFunction<Diary> episodes = diary -> diary.episodes;
        double early = total(control.under(Stress.spell(2, 0, 6)), 0, 6, episodes) - total(control, 0, 6, episodes);
        double late = total(control.under(Stress.spell(LATE_RATE, 12, 18)), 12, 18, episodes)
                - total(control, 12, 18, episodes);
        System.out.println("P5 episodes brought: early " + early + ", late " + late);
        assertThat(late).isGreaterThanOrEqualTo(early);
    }

    private static double total(Cohort cohort, double from, double until, ToDoubleFunction<Diary> number) {
        return Arrays.stream(cohort.lived().sum(number, from, until)).sum();
    }
}
