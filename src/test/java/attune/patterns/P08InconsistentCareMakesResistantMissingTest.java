package attune.patterns;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P8: more resistance at reunion where care of the same quality is unpredictable. It does not come out yet. */
@Tag("cohort")
class P08InconsistentCareMakesResistantMissingTest {
    private static final Claim RESISTANT = Claim.rises(
            "P8 resistance at reunion, predictability .95 to .05 at responsiveness .5",
            families -> visited(families)
                    .care("predictability", 0.05)
                    .against(visited(families).care("predictability", 0.95), "strange_situation_resistance", 12));

    private static Cohort visited(Cohort families) {
        return families.sized(80).assessed(12).visited("strange-situation", 12).care("responsiveness", 0.5);
    }

    @Test
    void unpredictable_care_does_not_make_infants_resist_more() {
        RESISTANT.isMissing();
    }
}
