package attune.patterns;

import attune.laboratory.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P9: reactive infants regulating themselves better, and learning more, than others in good care. It does not come out yet. */
@Tag("cohort")
class P09ReactiveInfantsDoBestInGoodCareMissingTest {
    private static final Claim REGULATE = Claim.rises(
            "P9 self-regulation in good care, reactivity .7 to 1.4",
            families -> inGoodCare(families, Outcome.SELF_REGULATION));
    private static final Claim LEARN = Claim.rises(
            "P9 learning in good care, reactivity .7 to 1.4", families -> inGoodCare(families, Outcome.LEARNING));
    /** The change of an outcome from little to very reactive infants, in good care. */
    static Contrast inGoodCare(Cohort families, Outcome outcome) {
        Cohort cared = families.assessed(18).care("responsiveness", 0.9);
        return cared.infants("reactivity", 1.4).against(cared.infants("reactivity", 0.7), outcome, 18);
    }

    @Test
    void in_good_care_reactive_infants_do_not_regulate_themselves_better() {
        REGULATE.isMissing();
    }

    @Test
    void in_good_care_reactive_infants_do_not_learn_more() {
        LEARN.isMissing();
    }
}
