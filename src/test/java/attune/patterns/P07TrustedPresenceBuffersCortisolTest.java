package attune.patterns;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P7: presence of a trusted caregiver buffers the cortisol response at six months. */
@Tag("cohort")
class P07TrustedPresenceBuffersCortisolTest {
    private static final Claim BUFFERED =
            Claim.falls("P7 cortisol response at 6 months, alone to accompanied", families -> accompanied(families, 6));

    /** In infants whose arousal holding does not lower: what is left is the presence itself. */
    private static Contrast accompanied(Cohort families, double months) {
        Lived lived = families.assessed(0.5, 1, 6).without("soothing").lived();
        return Contrast.between(
                lived.probe(months, family -> Probes.cortisolResponse(family, false)),
                lived.probe(months, family -> Probes.cortisolResponse(family, true)));
    }

    @Test
    void presence_buffers_cortisol_at_six_months() {
        BUFFERED.holds();
    }

    @Test
    void not_without_buffering() {
        BUFFERED.isGoneWithout("buffering");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> presence_buffers_cortisol_at_six_months_around_the_defaults() {
        return BUFFERED.holdsAround(0, 6, 7, 8, 9);
    }
}
