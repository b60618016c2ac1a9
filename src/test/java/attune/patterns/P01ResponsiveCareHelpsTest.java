package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P1, first half: reactivity falls and self-regulation rises with responsiveness to distress, in families whose days bring ordinary stress. In families without any stressor there is less to be answered, and it fell less. */
@Tag("cohort")
class P01ResponsiveCareHelpsTest {
    private static final Claim REACTIVITY = Claim.falls(
            "P1 reactivity, responsiveness .35 to .75",
            families -> responsive(families.sized(120), Outcome.REACTIVITY));

    /** So many families, because the effect lies near the smallest that counts. */
    private static final Claim SELF_REGULATION = Claim.rises(
            "P1 self-regulation, responsiveness .35 to .75",
            families -> responsive(families.sized(640), Outcome.SELF_REGULATION));

    private static Contrast responsive(Cohort families, Outcome outcome) {
        Cohort ordinary = families.under(Stress.ordinary());
        return ordinary.care("responsiveness", 0.75).against(ordinary.care("responsiveness", 0.35), outcome, 12);
    }

    @Test
    void responsive_care_lowers_reactivity() {
        REACTIVITY.holds();
    }

    @Test
    void not_in_infants_whom_overload_does_not_sensitize() {
        REACTIVITY.isGoneWithout("overload");
    }

    @Test
    void responsive_care_raises_self_regulation() {
        SELF_REGULATION.holds();
    }

    @Test
    void not_in_infants_who_have_no_regulation_of_their_own() {
        SELF_REGULATION.isGoneWithout("own_regulation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> responsive_care_raises_self_regulation_around_the_defaults() {
        return SELF_REGULATION.holdsAround(2, 3, 4, 6, 7, 9);
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> responsive_care_lowers_reactivity_around_the_defaults() {
        return REACTIVITY.holdsAround(4);
    }
}
