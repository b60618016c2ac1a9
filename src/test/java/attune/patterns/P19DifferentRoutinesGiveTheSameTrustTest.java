package attune.patterns;

import static attune.patterns.ContrastAssert.assertThat;

import attune.family.Family;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P19: different routines at the same responsiveness and predictability give the same trust. */
@Tag("cohort")
class P19DifferentRoutinesGiveTheSameTrustTest {

    private static Cohort early() {
        return Cohort.of(120).household("bedtime", 18.5).household("meals", 5);
    }

    private static Cohort late() {
        return Cohort.of(120).household("bedtime", 20.5).household("meals", 8);
    }

    private static double trust(Family family) {
        return family.infants[0].models[0].trust;
    }

    @Test
    void bedtime_and_meals_do_not_matter_to_trust() {
        assertThat(late().against(early(), 12, P19DifferentRoutinesGiveTheSameTrustTest::trust))
                .as("P19 trust")
                .isNegligible();
    }

    @Test
    void responsiveness_does_matter_to_trust() {
        Cohort families = Cohort.families();
        assertThat(families.care("responsiveness", 0.75)
                        .against(
                                families.care("responsiveness", 0.35),
                                12,
                                P19DifferentRoutinesGiveTheSameTrustTest::trust))
                .as("P19 trust, responsiveness .35 to .75")
                .isBeyond(0.2);
    }
}
