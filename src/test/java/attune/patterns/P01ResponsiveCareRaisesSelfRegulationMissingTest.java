package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P1: self-regulation that rises with responsiveness by more than a little. Not clearly so yet: at more families it came out by a hair. */
@Tag("cohort")
class P01ResponsiveCareRaisesSelfRegulationMissingTest {
    private static final Claim SELF_REGULATION = Claim.rises(
            "P1 self-regulation, responsiveness .35 to .75", families -> responsive(families, Outcome.SELF_REGULATION));

    private static Contrast responsive(Cohort families, Outcome outcome) {
        Cohort ordinary = families.sized(80).under(Stress.ordinary());
        return ordinary.care("responsiveness", 0.75).against(ordinary.care("responsiveness", 0.35), outcome, 12);
    }

    @Test
    void responsive_care_raises_self_regulation_by_no_more_than_a_little() {
        SELF_REGULATION.isMissing();
    }
}
