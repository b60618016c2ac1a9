package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P28: that reactivity, or growth, recovers fully in more than a tenth of infants after placement at nine months. It does not come out. */
@Tag("cohort")
class P28FullRecoveryMissingTest {
    private static final double TEN = 0.1;

    private static final Claim CALM_AGAIN = new Claim(
            "P28 share of infants whose reactivity recovers fully",
            families -> Recovery.fully(families, Outcome.REACTIVITY),
            TEN);
    private static final Claim GROWN_AGAIN = new Claim(
            "P28 share of infants whose growth recovers fully",
            families -> Recovery.fully(families, Outcome.GROWTH),
            TEN);

    @Test
    void hardly_any_infants_reactivity_recovers_fully() {
        CALM_AGAIN.isMissing();
    }

    @Test
    void not_surely_a_tenth_of_infants_grows_up_fully() {
        GROWN_AGAIN.isMissing();
    }
}
