package attune.patterns;

import static attune.patterns.ContrastAssert.assertThat;

import attune.laboratory.Trace;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P7: physical soothing works from birth; presence alone does not yet buffer cortisol at one month; crying falls. */
@Tag("cohort")
class P07HoldingSoothesFromBirthTest {
    private static final Claim SOOTHED = Claim.falls(
            "P7 arousal at half a month after an upset, alone to accompanied", P07HoldingSoothesFromBirthTest::held);
    private static final Claim CRYING =
            Claim.falls("P7 crying, 5-8 weeks to 11-12 months", P07HoldingSoothesFromBirthTest::crying);

    /** In infants whose arousal holding does not lower: what is left is the presence itself. */
    private static Contrast accompanied(Cohort families, double months) {
        Lived lived = families.assessed(0.5, 1, 6).without("soothing").lived();
        return Contrast.between(
                lived.probe(months, family -> Probes.cortisolResponse(family, false)),
                lived.probe(months, family -> Probes.cortisolResponse(family, true)));
    }

    private static Contrast held(Cohort families) {
        Lived lived = families.assessed(0.5, 1, 6).lived();
        return Contrast.between(
                lived.probe(0.5, family -> Probes.arousalAfterUpset(family, false)),
                lived.probe(0.5, family -> Probes.arousalAfterUpset(family, true)));
    }

    private static Contrast crying(Cohort families) {
        Lived lived = families.lived();
        return Contrast.between(
                lived.mean(Trace.CRYING_MIN_PER_DAY, 1.2, 2), lived.mean(Trace.CRYING_MIN_PER_DAY, 11, 12));
    }

    @Test
    void holding_lowers_arousal_from_birth() {
        SOOTHED.holds();
    }

    @Test
    void not_without_soothing() {
        SOOTHED.isGoneWithout("soothing");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> holding_lowers_arousal_from_birth_around_the_defaults() {
        return SOOTHED.holdsAround();
    }

    @Test
    void crying_falls_over_the_first_year() {
        CRYING.holds();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> crying_falls_over_the_first_year_around_the_defaults() {
        return CRYING.holdsAround();
    }

    @Test
    void presence_does_not_yet_buffer_cortisol_at_one_month() {
        assertThat(accompanied(Cohort.families(), 1))
                .as("P7 cortisol response at 1 month, alone to accompanied")
                .isNotBeyond(-0.2);
    }

    @Test
    void crying_has_less_to_fall_from_without_distress_from_within() {
        Contrast with = crying(Cohort.of(120));
        Contrast without = crying(Cohort.of(120).without("endogenous_distress"));
        System.out.println("P7 crying with distress from within " + with + ", without " + without);
        org.assertj.core.api.Assertions.assertThat(without.d()).isGreaterThan(with.high());
    }
}
