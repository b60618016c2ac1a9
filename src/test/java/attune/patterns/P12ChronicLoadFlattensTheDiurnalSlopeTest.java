package attune.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P12: the diurnal slope of cortisol is flatter under chronic load, by a d of at least 0.1. */
@Tag("cohort")
class P12ChronicLoadFlattensTheDiurnalSlopeTest {
    /** The pattern itself names the smallest effect: d of 0.1. */
    private static final Claim SLOPE = new Claim("P12 slope", P12ChronicLoadFlattensTheDiurnalSlopeTest::loaded, 0.1);

    private static Contrast loaded(Cohort families) {
        Cohort followed = families.assessed(18);
        Cohort loaded =
                followed.care("responsiveness", 0.4).care("harshness", 0.15).care("frightening", 0.02);
        return loaded.against(followed, Outcome.CORTISOL_SLOPE, 18);
    }

    @Test
    void unresponsive_harsh_and_frightening_care_flattens_the_slope() {
        SLOPE.holds();
    }

    @Test
    void not_in_infants_whom_overload_does_not_sensitize() {
        SLOPE.isGoneWithout("overload");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> unresponsive_harsh_and_frightening_care_flattens_the_slope_around_the_defaults() {
        return SLOPE.holdsAround();
    }

    /** Missing yet: the d of maltreated samples lies between 0.1 and 0.6. This fails on the day it does here, too. */
    @Test
    void it_is_flatter_by_more_than_in_maltreated_samples() {
        Contrast slope = loaded(Cohort.families());
        System.out.println("P12 slope (missing) " + slope + "; d of more than 0.6");
        assertThat(slope.d()).isGreaterThan(0.6);
    }
}
