package attune.patterns;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P21: separation protest and wariness of strangers that are greater after the first year than at nine months. Not so yet. */
@Tag("cohort")
class P21SeparationDistressPeaksAfterTheFirstYearMissingTest {
    private static final Claim PROTEST_PEAK =
            Claim.rises("P21 separation distress, 9 to 14 months", families -> separated(families, 9, 14));

    private static Contrast separated(Cohort families, double younger, double older) {
        Lived lived = families.sized(80).assessed(4, 9, 14, 30).lived();
        return Contrast.between(
                lived.probe(younger, Probes::separationDistress), lived.probe(older, Probes::separationDistress));
    }

    @Test
    void separation_distress_is_not_greater_at_fourteen_months_than_at_nine() {
        PROTEST_PEAK.isMissing();
    }
}
