package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P26: a heavy biological start leaves infants more reactive, less regular and smaller. */
@Tag("cohort")
class P26BiologicalStartShiftsTest {
    private static final Claim REACTIVE = Claim.rises(
            "P26 reactivity at 1 month, biological start 0 to .8",
            families -> heavy(families).against(light(families), Outcome.REACTIVITY, 1));
    private static final Claim IRREGULAR = Claim.rises(
            "P26 spread of bedtimes at 6 months, biological start 0 to .8",
            families -> heavy(families).against(light(families), 6, Probes::irregularity));
    private static final Claim SMALL = Claim.falls(
            "P26 size at 6 months, biological start 0 to .8",
            families -> heavy(families).against(light(families), Outcome.GROWTH, 6));

    private static Cohort light(Cohort families) {
        return families.sized(80).assessed(1, 6).infants("birth_risk", 0);
    }

    private static Cohort heavy(Cohort families) {
        return families.sized(80).assessed(1, 6).infants("birth_risk", 0.8);
    }

    @Test
    void a_heavy_start_raises_reactivity() {
        REACTIVE.holds();
    }

    @Test
    void not_where_the_start_does_not_act_on_reactivity() {
        REACTIVE.isGoneWhere("birth.reactivity", 0);
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> a_heavy_start_raises_reactivity_around_the_defaults() {
        return REACTIVE.holdsAround();
    }

    @Test
    void a_heavy_start_makes_nights_irregular() {
        IRREGULAR.holds();
    }

    @Test
    void not_where_the_start_does_not_act_on_rhythmicity() {
        IRREGULAR.isGoneWhere("birth.rhythmicity", 0);
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> a_heavy_start_makes_nights_irregular_around_the_defaults() {
        return IRREGULAR.holdsAround();
    }

    @Test
    void a_heavy_start_leaves_infants_smaller() {
        SMALL.holds();
    }

    @Test
    void not_where_the_start_does_not_act_on_growth() {
        SMALL.isGoneWhere("birth.growth", 0);
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> a_heavy_start_leaves_infants_smaller_around_the_defaults() {
        return SMALL.holdsAround();
    }
}
