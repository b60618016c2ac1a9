package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P2: infants recover more slowly who live under unannounced stress than under the same stress announced. */
@Tag("cohort")
class P02UnannouncedStressIsWorseTest {
    private static final Claim UNANNOUNCED =
            Claim.rises("P2 recovery, announced to unannounced", P02UnannouncedStressIsWorseTest::unannounced);

    private static Contrast unannounced(Cohort families) {
        Cohort cared = families.sized(120).assessed(18).care("responsiveness", 0.75);
        return cared.under(Stress.middling(0.05)).against(cared.under(Stress.middling(0.95)), Outcome.RECOVERY_MIN, 18);
    }

    @Test
    void unannounced_stress_slows_recovery() {
        UNANNOUNCED.holds();
    }

    @Test
    void not_in_infants_who_do_not_dread() {
        ContrastAssert.assertThat(unannounced(Cohort.families().without("dread")))
                .as(UNANNOUNCED.name() + " without dread")
                .isNegligible();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> unannounced_stress_slows_recovery_around_the_defaults() {
        return UNANNOUNCED.holdsAround(0, 1, 5, 9);
    }
}
