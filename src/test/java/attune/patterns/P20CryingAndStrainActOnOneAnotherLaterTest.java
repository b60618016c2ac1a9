package attune.patterns;

import attune.laboratory.Trace;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P20: the dyad is one system: a pulse of crying raises later strain, a pulse of strain raises later crying. */
@Tag("cohort")
class P20CryingAndStrainActOnOneAnotherLaterTest {
    private static final Claim TO_STRAIN = Claim.rises(
            "P20 strain in the weeks after a month of threat began",
            P20CryingAndStrainActOnOneAnotherLaterTest::toStrain);
    private static final Claim TO_CRYING = Claim.rises(
            "P20 crying in the weeks after a month of trouble began",
            P20CryingAndStrainActOnOneAnotherLaterTest::toCrying);

    private static Contrast toStrain(Cohort families) {
        Cohort followed = families.assessed(7);
        return followed.under(Stress.unending(5, 6)).against(followed, Trace.STRAIN, 5.3, 6.3);
    }

    private static Contrast toCrying(Cohort families) {
        Cohort followed = families.sized(120).assessed(7);
        return followed.under(Stress.trouble(5, 6)).against(followed, Trace.CRYING_MIN_PER_DAY, 5.3, 6.3);
    }

    @Test
    void more_crying_raises_later_strain() {
        TO_STRAIN.holds();
    }

    /** The month of threat breaks nights too; without crying alone, +0.41 [+0.33, +0.50] is left. */
    @Test
    void not_when_crying_and_broken_nights_do_not_strain() {
        TO_STRAIN.isGoneWhereNothing("load.crying", "load.awake");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> more_crying_raises_later_strain_around_the_defaults() {
        return TO_STRAIN.holdsAround();
    }

    @Test
    void more_strain_raises_later_crying() {
        TO_CRYING.holds();
    }

    @Test
    void not_when_care_does_not_answer_strain() {
        TO_CRYING.isGoneWithout("strained_care");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> more_strain_raises_later_crying_around_the_defaults() {
        return TO_CRYING.holdsAround(1, 2, 5, 6, 8);
    }
}
