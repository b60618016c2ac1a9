package attune.patterns;

import static attune.patterns.ContrastAssert.assertThat;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P1, first half: reactivity falls and self-regulation rises with responsiveness to distress. It rests on overload. */
@Tag("cohort")
class P01ResponsiveCareLowersReactivityTest {
    private static Contrast responsiveness(Cohort families, Outcome outcome) {
        return families.care("responsiveness", 0.75).against(families.care("responsiveness", 0.35), outcome, 12);
    }

    private static Contrast onReactivity(Cohort families) {
        return responsiveness(families, Outcome.REACTIVITY);
    }

    private static Contrast onSelfRegulation(Cohort families) {
        return responsiveness(families, Outcome.SELF_REGULATION);
    }

    @Test
    void responsive_care_lowers_reactivity() {
        assertThat(onReactivity(Cohort.families())).as("P1 reactivity").isFall();
    }

    @Test
    void responsive_care_raises_self_regulation() {
        assertThat(onSelfRegulation(Cohort.families())).as("P1 self-regulation").isRise();
    }

    @Test
    void neither_is_so_in_infants_whom_overload_does_not_change() {
        Lesion lesion = Lesion.of("overload");
        assertThat(lesion.in(P01ResponsiveCareLowersReactivityTest::onReactivity, Cohort.families()))
                .as("P1 reactivity without overload")
                .isNoFall();
        assertThat(lesion.in(P01ResponsiveCareLowersReactivityTest::onSelfRegulation, Cohort.families()))
                .as("P1 self-regulation without overload")
                .isNoRise();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> reactivity_falls_around_the_defaults() {
        return Neighbourhood.holds(P01ResponsiveCareLowersReactivityTest::onReactivity, Cohort.families(), -0.2);
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> self_regulation_rises_around_the_defaults() {
        return Neighbourhood.holds(P01ResponsiveCareLowersReactivityTest::onSelfRegulation, Cohort.families(), 0.2);
    }
}
