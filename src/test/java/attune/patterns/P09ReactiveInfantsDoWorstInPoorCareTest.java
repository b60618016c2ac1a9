package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P9: reactive infants do worst in poor care, and a mismatch of tempo costs. */
@Tag("cohort")
class P09ReactiveInfantsDoWorstInPoorCareTest {
    private static final Claim WORST = Claim.falls("P9 self-regulation in poor care, reactivity .7 to 1.4", families -> reactive(families, 0.4, Outcome.SELF_REGULATION));
    private static final Claim TEMPO = Claim.falls("P9 trust at equal and at unequal tempo", P09ReactiveInfantsDoWorstInPoorCareTest::mismatch);

    private static Contrast reactive(Cohort families, double responsiveness, Outcome outcome) {
        Cohort cared = families.assessed(18).care("responsiveness", responsiveness);
        return cared.infants("reactivity", 1.4).against(cared.infants("reactivity", 0.7), outcome, 18);
    }

    private static Contrast mismatch(Cohort families) {
        Cohort quick = families.infants("tempo", 0.2);
        return quick.care("tempo", 0.8).against(quick.care("tempo", 0.2), 12, f -> f.infants[0].models[0].trust);
    }

    @Test
    void in_poor_care_reactive_infants_regulate_themselves_worse() {
        WORST.holds();
    }

    @Test
    void not_without_overload() {
        WORST.isGoneWithout("overload");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> in_poor_care_reactive_infants_regulate_themselves_worse_around_the_defaults() {
        return WORST.holdsAround();
    }

    @Test
    void a_mismatch_of_tempo_costs_trust() {
        TEMPO.holds();
    }

    @Test
    void not_without_a_working_model() {
        TEMPO.isGoneWithout("working_model");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> a_mismatch_of_tempo_costs_trust_around_the_defaults() {
        return TEMPO.holdsAround();
    }
}
