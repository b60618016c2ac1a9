package attune.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DecayTest {
    /** The bound that the Javadoc promises; it lies far below what any outcome can show. */
    private static final double RELATIVE = 3e-12;

    @Test
    void theFactorIsTheExponential() {
        // 200,000 points, dense near 0 where the series is used most, and out to where doubles end.
        for (int i = 0; i <= 100_000; i++) {
            check(i * 1e-4);
            check(i * 7e-3);
        }
    }

    private static void check(double x) {
        double expected = StrictMath.exp(-x);
        if (!(Math.abs(Decay.factor(x) - expected) <= RELATIVE * expected)) {
            assertThat(Decay.factor(x)).as("exp(-%s)", x).isCloseTo(expected, within(RELATIVE * expected));
        }
    }

    @Test
    void nothingDecaysInNoTimeAndNothingIsLeftAfterLong() {
        assertThat(Decay.factor(0)).isEqualTo(1);
        assertThat(Decay.factor(701)).isZero();
        assertThat(Decay.factor(1e300)).isZero();
        assertThat(Decay.factor(Double.POSITIVE_INFINITY)).isZero();
    }

    @Test
    void theExponentialGoesBothWays() {
        for (double x = -50; x <= 50; x += 0.37) {
            double expected = StrictMath.exp(x);
            assertThat(Decay.exp(x)).isCloseTo(expected, within(RELATIVE * expected));
        }
    }

    @Test
    void theLogisticIsSymmetricAndTheLogitItsInverse() {
        assertThat(Decay.logistic(0)).isEqualTo(0.5);
        for (double x = -20; x <= 20; x += 0.41) {
            assertThat(Decay.logistic(x) + Decay.logistic(-x)).isCloseTo(1, within(1e-11)); // two factors' errors
            // The logit magnifies an error by 1/(p(1-p)), up to exp(20).
            assertThat(Decay.logit(Decay.logistic(x))).isCloseTo(x, within(1e-11 * StrictMath.exp(Math.abs(x))));
        }
        assertThat(Decay.logistic(-800)).isZero();
        assertThat(Decay.logistic(800)).isEqualTo(1);
    }
}
