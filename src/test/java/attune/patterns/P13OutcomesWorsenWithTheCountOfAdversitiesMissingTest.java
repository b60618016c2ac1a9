package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P13: outcomes that worsen with the count of adversities, from a stress above the vertex of the hump. Not so yet. */
@Tag("cohort")
class P13OutcomesWorsenWithTheCountOfAdversitiesMissingTest {
    private static final Claim REACTIVITY =
            Claim.rises("P13 reactivity, adversities 0 to 6", families -> adversities(families, Outcome.REACTIVITY));
    private static final Claim SKILL = Claim.falls(
            "P13 self-regulation, adversities 0 to 6", families -> adversities(families, Outcome.SELF_REGULATION));

    private static Contrast adversities(Cohort families, Outcome outcome) {
        Cohort stressed = families.assessed(18).under(Stress.everyday());
        return stressed.household("adversities", 6).against(stressed.household("adversities", 0), outcome, 18);
    }

    @Test
    void six_adversities_do_not_raise_reactivity() {
        REACTIVITY.isMissing();
    }

    @Test
    void six_adversities_do_not_lower_self_regulation() {
        SKILL.isMissing();
    }
}
