package attune.family;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.caregiving.CareState;
import attune.mechanism.VigilanceParameters;
import attune.parameter.Settings;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private static final VigilanceParameters P = Settings.defaults(VigilanceParameters.class);
    private static final int LONG = 3000;

    /** What is left of uncertainty where nothing is uncertain: the prior, against the memory of 120 changes. */
    private static final double NEARLY_SURE = 0.05;

    private static double learned(IntUnaryOperator order) {
        Transitions known = new Transitions(1, P);
        for (int i = 0; i < LONG; i++) {
            known.saw(0, order.applyAsInt(i));
        }
        return known.uncertainty();
    }

    /** Reference draws of lapses, all alike, by keyed luck. */
    private static int drawn(int i) {
        return (int) (CareState.LAPSES * new Draws(1, 2, 3).uniform(Purpose.CARE_NEXT, 0, i));
    }

    @Test
    void whoHasSeenLessThanTwoLapsesExpectsAnything() {
        Transitions known = new Transitions(1, P);
        known.saw(0, 3);
        assertThat(known.uncertainty()).isEqualTo(1);
    }

    @Test
    void aRoundOfLapsesIsLearned() {
        assertThat(learned(i -> i % 3)).isLessThan(NEARLY_SURE);
    }

    @Test
    void soIsAnOrderThatOnlyTheLastTwoLapsesTell() {
        // 0 0 1 0 0 1: what follows a 0 is open, what follows two lapses is not.
        assertThat(learned(i -> i % 3 == 2 ? 1 : 0)).isLessThan(NEARLY_SURE);
    }

    @Test
    void lapsesAtRandomStayUncertain() {
        // Counts of about 120 changes are uneven by chance: a few percent of the entropy.
        assertThat(learned(TransitionsTest::drawn)).isBetween(0.95, 1.0);
    }

    @Test
    void uncertaintyIsThatOfManyLapsesNotOfTheLast() {
        Transitions known = new Transitions(1, P);
        for (int i = 0; i < LONG; i++) {
            known.saw(0, i % 3);
        }
        double before = known.uncertainty();
        known.saw(0, 4);
        known.saw(0, 4);
        assertThat(known.uncertainty()).isBetween(before, before + 2 / P.memory());
    }

    @Test
    void eachCaregiverIsSomewhereElseInTheOrder() {
        Transitions known = new Transitions(2, P);
        for (int i = 0; i < LONG; i++) {
            known.saw(0, i % 3);
            if (i % 2 == 0) {
                known.saw(1, (i / 2 + 1) % 3);
            }
        }
        assertThat(known.uncertainty()).isLessThan(NEARLY_SURE);
    }
}
