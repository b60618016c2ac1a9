package attune.patterns;

import attune.laboratory.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P9: reactive infants do worst in poor care, which costs them more than others; a mismatch of tempo costs. */
@Tag("cohort")
class P09ReactiveInfantsDoWorstInPoorCareTest {
    private static final Claim COST = Claim.rises(
            "P9 rise of reactivity by poor care, reactivity .7 to 1.4", P09ReactiveInfantsDoWorstInPoorCareTest::cost);
    private static final Claim WORST = Claim.falls(
            "P9 self-regulation in poor care, reactivity .7 to 1.4",
            P09ReactiveInfantsDoWorstInPoorCareTest::inPoorCare);
    private static final Claim TEMPO =
            Claim.falls("P9 trust at equal and at unequal tempo", P09ReactiveInfantsDoWorstInPoorCareTest::mismatch);

    private static Contrast inPoorCare(Cohort families) {
        Cohort cared = families.assessed(18).care("responsiveness", 0.35);
        return cared.infants("reactivity", 1.4).against(cared.infants("reactivity", 0.7), Outcome.SELF_REGULATION, 18);
    }

    private static Contrast mismatch(Cohort families) {
        Cohort quick = families.sized(160).infants("tempo", 0.2);
        return quick.care("tempo", 0.8).against(quick.care("tempo", 0.2), 12, f -> f.infants[0].models[0].trust);
    }

    private static Contrast cost(Cohort families) {
        return Contrast.between(
                reactivity(families, 0.7, 0.9),
                reactivity(families, 0.7, 0.35),
                reactivity(families, 1.4, 0.9),
                reactivity(families, 1.4, 0.35));
    }

    private static double[] reactivity(Cohort families, double reactivity, double responsiveness) {
        return families.assessed(18)
                .infants("reactivity", reactivity)
                .care("responsiveness", responsiveness)
                .lived()
                .outcome(Outcome.REACTIVITY, 18);
    }

    /**
     * A report, for the documents: nothing is claimed of it. Slow infants are asked; quick ones are their mirror image, since tempo acts
     * by its difference alone.
     */
    @Test
    @Tag("full")
    void whether_like_with_like_does_best_is_reported() {
        for (Outcome outcome : List.of(
                Outcome.SECURITY, Outcome.SELF_REGULATION, Outcome.REACTIVITY, Outcome.EXPLORATION, Outcome.LEARNING)) {
            System.out.println("P9 " + outcome.column() + " at 18 months, caregivers of unlike to like tempo: "
                    + Contrast.between(tempo(0.8, outcome), tempo(0.2, outcome)));
        }
    }

    private static double[] tempo(double caregivers, Outcome outcome) {
        return Cohort.families()
                .sized(160)
                .assessed(18)
                .infants("tempo", 0.2)
                .care("tempo", caregivers)
                .lived()
                .outcome(outcome, 18);
    }

    @Test
    void poor_care_raises_the_reactivity_of_reactive_infants_more_than_that_of_others() {
        COST.holds();
    }

    @Test
    void not_without_overload() {
        COST.isGoneWithout("overload");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest>
            poor_care_raises_the_reactivity_of_reactive_infants_more_than_that_of_others_around_the_defaults() {
        return COST.holdsAround(1, 3);
    }

    @Test
    void in_poor_care_reactive_infants_regulate_themselves_worse_than_others() {
        WORST.holds();
    }

    @Test
    void not_in_infants_who_cannot_practise_regulation() {
        WORST.isGoneWithout("own_regulation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> in_poor_care_reactive_infants_regulate_themselves_worse_than_others_around_the_defaults() {
        return WORST.holdsAround();
    }

    @Test
    void a_mismatch_of_tempo_costs_trust() {
        TEMPO.holds();
    }

    @Test
    void tempo_does_not_matter_without_a_working_model() {
        TEMPO.isGoneWithout("working_model");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> a_mismatch_of_tempo_costs_trust_around_the_defaults() {
        return TEMPO.holdsAround(0, 1, 3, 4, 6, 7, 8);
    }
}
