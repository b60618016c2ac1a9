package attune.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.parameter.Settings;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UncertaintyTest {
    private static final int STATES = 5;

    private static double[] counts(double... row) {
        double[] counts = new double[STATES * STATES];
        Arrays.fill(counts, 1);
        System.arraycopy(row, 0, counts, 2 * STATES, STATES);
        return counts;
    }

    @Test
    void whatAlwaysFollowsIsCertain() {
        // The model's counts never fall to nothing (their prior), so certainty is a limit: 1e-12 in 1 here.
        assertThat(Uncertainty.entropy(counts(1, 1e-12, 1e-12, 1e-12, 1e-12), 2, STATES))
                .isCloseTo(0, within(1e-9)); // 4e-12 of chance times its logarithm
    }

    @Test
    void whatFollowsEvenlyIsWhollyUncertain() {
        assertThat(Uncertainty.entropy(counts(3, 3, 3, 3, 3), 2, STATES)).isCloseTo(1, within(1e-12)); // rounding
    }

    @Test
    void twoOfFiveAsLikelyGiveOneBit() {
        double one = StrictMath.log(2) / StrictMath.log(STATES);
        assertThat(Uncertainty.entropy(counts(1, 1, 1e-12, 1e-12, 1e-12), 2, STATES))
                .isCloseTo(one, within(1e-9)); // as above
    }

    @Test
    void onlyTheRowOfTheLastStateIsRead() {
        double[] counts = counts(9, 1, 1, 1, 1);
        double before = Uncertainty.entropy(counts, 2, STATES);
        counts[0] = 100;
        assertThat(Uncertainty.entropy(counts, 2, STATES)).isEqualTo(before);
        assertThat(Uncertainty.entropy(counts, 1, STATES)).isGreaterThan(before);
    }

    @Test
    void vigilanceRaisesReactivityWithUncertaintyAndNeverBelowNothing() {
        VigilanceParameters p = Settings.defaults(VigilanceParameters.class);
        assertThat(Uncertainty.vigilance(1, p)).isGreaterThan(Uncertainty.vigilance(0, p));
        assertThat(Uncertainty.vigilance(0.3, Settings.with(p, "gain", 0))).isEqualTo(1);
        assertThat(Uncertainty.vigilance(0, Settings.with(p, "gain", 2))).isNotNegative();
    }
}
