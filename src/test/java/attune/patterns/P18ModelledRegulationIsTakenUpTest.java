package attune.patterns;

import static attune.patterns.ContrastAssert.assertThat;

import attune.laboratory.Trace;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P18: infants take up the regulation that their caregivers show, from about half a year on and not before. */
@Tag("cohort")
class P18ModelledRegulationIsTakenUpTest {
    private static final Claim TAKEN_UP = Claim.rises(
            "P18 own regulation at 17-18 months, modelled regulation .3 to 1", families -> modelled(families, 17, 18));

    private static Contrast modelled(Cohort families, double from, double until) {
        return shown(families, 1).against(shown(families, 0.3), Trace.SELF_REGULATION_RATE, from, until);
    }

    static Cohort shown(Cohort families, double regulation) {
        return families.sized(240).assessed(5, 18).care("regulation", regulation);
    }

    @Test
    void modelled_regulation_raises_own_regulation_in_the_second_year() {
        TAKEN_UP.holds();
    }

    @Test
    void not_without_imitation() {
        TAKEN_UP.isGoneWithout("imitation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> modelled_regulation_raises_own_regulation_in_the_second_year_around_the_defaults() {
        return TAKEN_UP.holdsAround(5, 8);
    }

    @Test
    void it_does_not_before_half_a_year() {
        assertThat(modelled(Cohort.families(), 4, 5))
                .as("P18 own regulation at 4-5 months, modelled regulation .3 to 1")
                .isNegligible();
    }
}
