package attune.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.parameter.Settings;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UncertaintyTest {
    private static final int STATES = 5;
    private static final VigilanceParameters P = Settings.defaults(VigilanceParameters.class);

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
    void onlyTheRowOfWhatWentBeforeIsRead() {
        double[] counts = counts(9, 1, 1, 1, 1);
        double before = Uncertainty.entropy(counts, 2, STATES);
        counts[0] = 100;
        assertThat(Uncertainty.entropy(counts, 2, STATES)).isEqualTo(before);
        assertThat(Uncertainty.entropy(counts, 1, STATES)).isGreaterThan(before);
    }

    @Test
    void countsFadeTowardsThePriorInTheRowThatIsCountedIn() {
        VigilanceParameters p = Settings.with(Settings.with(P, "memory", 10), "prior", 0.5);
        double[] counts = counts(8.5, 0.5, 0.5, 0.5, 0.5);
        Uncertainty.count(counts, 2, 1, STATES, p);
        assertThat(counts[2 * STATES]).isCloseTo(0.5 + 8 * 0.9, within(1e-12)); // rounding
        assertThat(counts[2 * STATES + 1]).isEqualTo(1.5);
        assertThat(counts[2 * STATES + 2]).isEqualTo(0.5);
        assertThat(counts[0]).isEqualTo(1);
    }

    @Test
    void uncertaintyFollowsWhatEachChangeLeavesOpen() {
        VigilanceParameters p = Settings.with(P, "memory", 10);
        assertThat(Uncertainty.followed(1, 0.5, p)).isCloseTo(0.95, within(1e-12)); // rounding
        assertThat(Uncertainty.followed(0.5, 0.5, p)).isEqualTo(0.5);
    }

    @Test
    void vigilanceRaisesReactivityWithUncertaintyAndNeverBelowNothing() {
        assertThat(Uncertainty.vigilance(1, P)).isGreaterThan(Uncertainty.vigilance(0, P));
        assertThat(Uncertainty.vigilance(0.3, Settings.with(P, "gain", 0))).isEqualTo(1);
        assertThat(Uncertainty.vigilance(0, Settings.with(P, "gain", 2))).isNotNegative();
    }
}
