package attune.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Groups small enough to be reckoned by hand. */
class RocCurveTest {
    private static final double EXACT = 1e-12;

    private static RocCurve curve() {
        // With the event: 2, 3, 5. Without: 1, 2, 2, 4.
        return RocCurve.of(
                new double[] {2, 3, 5, 1, 2, 2, 4}, new boolean[] {true, true, true, false, false, false, false});
    }

    @Test
    void theAreaCountsPairsAndHalfOfTies() {
        // 2 beats 1 and ties two: 2. 3 beats 1, 2, 2: 3. 5 beats all: 4. Together 9 of 12.
        assertThat(curve().area()).isEqualTo(9 / 12.0, within(EXACT));
    }

    @Test
    void aThresholdOfThreeFindsTwoOfThreeAndSparesThreeOfFour() {
        assertThat(curve().sensitivity(3)).isEqualTo(2 / 3.0, within(EXACT));
        assertThat(curve().specificity(3)).isEqualTo(3 / 4.0, within(EXACT));
        assertThat(curve().sensitivity(2)).isEqualTo(1);
        assertThat(curve().specificity(2)).isEqualTo(1 / 4.0, within(EXACT));
        assertThat(curve().sensitivity(6)).isZero();
    }

    @Test
    void aPerfectScoreHasAreaOneAndItsOppositeNone() {
        boolean[] events = {true, true, false};
        assertThat(RocCurve.of(new double[] {3, 2, 1}, events).area()).isEqualTo(1);
        assertThat(RocCurve.of(new double[] {1, 2, 3}, events).area()).isZero();
    }

    @Test
    void whoHasNoScoreIsLeftOut() {
        RocCurve curve =
                RocCurve.of(new double[] {2, Double.NaN, 1, Double.NaN}, new boolean[] {true, true, false, false});
        assertThat(curve.area()).isEqualTo(1);
        assertThat(curve.sensitivity(2)).isEqualTo(1);
    }

    @Test
    void withoutEventsThereIsNothingToTell() {
        RocCurve curve = RocCurve.of(new double[] {1, 2}, new boolean[] {false, false});
        assertThat(curve.area()).isNaN();
        assertThat(curve.sensitivity(1)).isNaN();
        assertThat(curve.specificity(1.5)).isEqualTo(0.5);
    }

    @Test
    void everyScoreNeedsItsEvent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of(new double[] {1, 2}, new boolean[] {true}))
                .withMessageContaining("2 scores");
    }
}
