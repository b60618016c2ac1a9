package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P13: self-regulation that falls with the count of adversities. Not so yet. */
@Tag("cohort")
class P13AdversitiesLowerSelfRegulationMissingTest {
    private static final Claim SELF_REGULATION = Claim.falls(
            "P13 self-regulation, adversities 0 to 6",
            families -> P13AdversitiesRaiseReactivityTest.adversities(families, Outcome.SELF_REGULATION));

    @Test
    void six_adversities_do_not_lower_self_regulation() {
        SELF_REGULATION.isMissing();
    }
}
