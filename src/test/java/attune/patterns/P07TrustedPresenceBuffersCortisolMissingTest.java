package attune.patterns;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P7: presence of a trusted caregiver that buffers cortisol at six months by more than a little. Not so yet. */
@Tag("cohort")
class P07TrustedPresenceBuffersCortisolMissingTest {
    private static final Claim BUFFERED = Claim.falls("P7 cortisol response at 6 months, alone to accompanied", families -> accompanied(families, 6));

    /** In infants whose arousal holding does not lower: what is left is the presence itself. */
    private static Contrast accompanied(Cohort families, double months) {
        Lived lived = families.assessed(0.5, 1, 6).without("soothing").lived();
        return Contrast.between(
                lived.probe(months, family -> Probes.cortisolResponse(family, false)),
                lived.probe(months, family -> Probes.cortisolResponse(family, true)));
    }

    @Test
    void presence_buffers_cortisol_at_six_months_by_no_more_than_a_little() {
        BUFFERED.isMissing();
    }
}
