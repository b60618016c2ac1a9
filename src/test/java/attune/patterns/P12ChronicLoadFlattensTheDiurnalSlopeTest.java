package attune.patterns;

import static attune.patterns.ContrastAssert.assertThat;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * P12: the diurnal slope of cortisol is flatter under chronic load, by a d between 0.1 and 0.6. The load is the maltreating care of P8.
 */
@Tag("cohort")
class P12ChronicLoadFlattensTheDiurnalSlopeTest {
    /** The pattern itself names the smallest effect: d of 0.1. */
    private static final Claim SLOPE = new Claim("P12 slope", P12ChronicLoadFlattensTheDiurnalSlopeTest::loaded, 0.1);

    private static Contrast loaded(Cohort families) {
        Cohort followed = families.sized(120).assessed(18);
        Cohort loaded = followed.care("responsiveness", 0.4)
                .care("harshness", 0.2)
                .care("frightening", 0.05)
                .household("adversities", 4);
        return loaded.against(followed, Outcome.CORTISOL_SLOPE, 18);
    }

    @Test
    void maltreating_care_flattens_the_slope() {
        SLOPE.holds();
    }

    @Test
    void not_in_infants_whom_neither_overload_nor_deprivation_moves() {
        SLOPE.isGoneWithout("overload", "deprivation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> maltreating_care_flattens_the_slope_around_the_defaults() {
        return SLOPE.holdsAround();
    }

    /** A d of more than 0.6 is not found outside institutions. */
    @Test
    void it_is_not_flatter_than_in_maltreated_samples() {
        assertThat(loaded(Cohort.families())).as("P12 slope, at most").isBelow(0.6);
    }
}
