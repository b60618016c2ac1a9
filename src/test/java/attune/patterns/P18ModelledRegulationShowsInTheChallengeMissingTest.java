package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P18: that what is taken up also shows in the standard challenge by more than a small effect. It does not come out yet. */
@Tag("cohort")
class P18ModelledRegulationShowsInTheChallengeMissingTest {
    private static final Claim SHOWN = Claim.rises(
            "P18 self-regulation in the challenge at 18 months, modelled regulation .3 to 1",
            P18ModelledRegulationShowsInTheChallengeMissingTest::modelled);

    private static Contrast modelled(Cohort families) {
        Cohort ages = families.sized(120).assessed(5, 18);
        return ages.care("regulation", 1).against(ages.care("regulation", 0.3), Outcome.SELF_REGULATION, 18);
    }

    @Test
    void modelled_regulation_does_not_show_in_the_challenge_by_more_than_a_small_effect() {
        SHOWN.isMissing();
    }
}
