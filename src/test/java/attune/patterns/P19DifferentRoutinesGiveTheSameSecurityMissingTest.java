package attune.patterns;

import static attune.patterns.ContrastAssert.assertThat;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P19: the same security at reunion under different routines, by an instrument that tells responsive care. Not so yet. */
@Tag("cohort")
class P19DifferentRoutinesGiveTheSameSecurityMissingTest {

    private static Cohort early() {
        return Cohort.of(120).household("bedtime", 18.5).household("meals", 5);
    }

    private static Cohort late() {
        return Cohort.of(120).household("bedtime", 20.5).household("meals", 8);
    }

    @Test
    void security_at_reunion_is_not_shown_to_be_the_same() {
        assertThat(late().against(early(), Outcome.SECURITY, 12))
                .as("P19 security (missing)")
                .isNotShownNegligible();
    }

    @Test
    void nor_does_it_tell_responsive_care() {
        Cohort families = Cohort.families();
        assertThat(families.care("responsiveness", 0.75)
                        .against(families.care("responsiveness", 0.35), Outcome.SECURITY, 12))
                .as("P19 security, responsiveness .35 to .75 (missing)")
                .isNotBeyond(0.2);
    }
}
