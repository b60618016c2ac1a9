package attune.patterns;

import static attune.patterns.ContrastAssert.assertThat;

import attune.family.Family;
import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P19: different routines at the same responsiveness and predictability give the same security, in trust and at reunion. */
@Tag("cohort")
class P19DifferentRoutinesGiveTheSameSecurityTest {

    private static Cohort early() {
        return Cohort.of(1000).household("bedtime", 18.5).household("meals", 5);
    }

    private static Cohort late() {
        return Cohort.of(1000).household("bedtime", 20.5).household("meals", 8);
    }

    private static double trust(Family family) {
        return family.infants[0].models[0].trust;
    }

    @Test
    void bedtime_and_meals_do_not_matter_to_trust() {
        assertThat(late().against(early(), 12, P19DifferentRoutinesGiveTheSameSecurityTest::trust))
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
                                P19DifferentRoutinesGiveTheSameSecurityTest::trust))
                .as("P19 trust, responsiveness .35 to .75")
                .isBeyond(0.2);
    }

    @Test
    void bedtime_and_meals_do_not_matter_to_security_at_reunion() {
        assertThat(late().against(early(), Outcome.SECURITY, 12))
                .as("P19 security")
                .isNegligible();
    }

    @Test
    void responsiveness_does_matter_to_security_at_reunion() {
        Cohort families = Cohort.families().sized(80);
        assertThat(families.care("responsiveness", 0.75)
                        .against(families.care("responsiveness", 0.35), Outcome.SECURITY, 12))
                .as("P19 security, responsiveness .35 to .75")
                .isBeyond(0.2);
    }
}
