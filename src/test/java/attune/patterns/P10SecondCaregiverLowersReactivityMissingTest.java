package attune.patterns;

import attune.family.Population;
import attune.family.caregiving.CaregiverTraits;
import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P10: a responsive second caregiver also buffering reactivity by more than a small effect. It does not come out yet. */
@Tag("cohort")
class P10SecondCaregiverLowersReactivityMissingTest {
    private static final Claim CALMER = Claim.falls(
            "P10 reactivity at 12 months, second caregiver poor to responsive",
            families -> joined(families, 0.85).against(joined(families, 0.25), Outcome.REACTIVITY, 12));

    private static Cohort joined(Cohort families, double responsiveness) {
        return families.sized(80)
                .assessed(12)
                .under(Stress.ordinary())
                .care("responsiveness", 0.25)
                .care("duty", 0.6)
                .joined(Population.declared(CaregiverTraits.class)
                        .with("responsiveness", responsiveness)
                        .with("duty", 0.4));
    }

    @Test
    void a_responsive_second_caregiver_does_not_lower_reactivity_by_more_than_a_small_effect() {
        CALMER.isMissing();
    }
}
