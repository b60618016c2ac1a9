package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P28: that reactivity recovers fully in more than a tenth of infants after placement at nine months. It does not come out. */
@Tag("cohort")
class P28ReactivityRecoversFullyMissingTest {
    private static final double TEN = 0.1;

    private static final Claim CALM_AGAIN = new Claim(
            "P28 share of infants whose reactivity recovers fully",
            families -> Recovery.fully(families, Outcome.REACTIVITY),
            TEN);

    @Test
    void hardly_any_infants_reactivity_recovers_fully() {
        CALM_AGAIN.isMissing();
    }
}
