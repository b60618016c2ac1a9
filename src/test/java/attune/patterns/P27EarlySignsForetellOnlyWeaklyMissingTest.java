package attune.patterns;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P27: signs at nine months telling surely less well than an area under the curve of .85. It does not come out yet. */
@Tag("cohort")
class P27EarlySignsForetellOnlyWeaklyMissingTest {
    private static final double TOO_WELL = 0.85;

    private static final Claim WEAKLY = new Claim(
            "P27 AUC of signs at 9 months for reactivity at 24 months",
            families -> P27EarlySignsForetellReactivityTest.foretold(families).over(TOO_WELL),
            -Double.MIN_NORMAL);

    @Test
    void that_they_foretell_only_weakly_is_not_shown() {
        WEAKLY.isMissing();
    }
}
