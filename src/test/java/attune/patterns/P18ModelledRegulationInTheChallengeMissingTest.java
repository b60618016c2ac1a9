package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P18: that modelled regulation shows in a standard challenge too. It does, by about what counts and not surely by more. */
@Tag("cohort")
class P18ModelledRegulationInTheChallengeMissingTest {
    private static final Claim SHOWN = Claim.rises(
            "P18 self-regulation in the challenge at 18 months, modelled regulation .3 to 1",
            families -> P18ModelledRegulationIsTakenUpTest.shown(families, 1)
                    .against(P18ModelledRegulationIsTakenUpTest.shown(families, 0.3), Outcome.SELF_REGULATION, 18));

    @Test
    void it_does_not_surely_show_in_the_challenge() {
        SHOWN.isMissing();
    }
}
