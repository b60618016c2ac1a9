package attune.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The exponential factor made of additions and multiplications. */
class DecayTest {
    @Test
    void theFactorAgreesWithTheStrictExponential() {
        for (double x = 1e-12; x < 699; x = x * 1.003 + 1e-9) {
            assertThat(Decay.factor(x) / StrictMath.exp(-x)).isCloseTo(1, within(3e-12));
            assertThat(Decay.exp(x) / StrictMath.exp(x)).isCloseTo(1, within(3e-12));
        }
    }

    @Test
    void theFactorIsOneAtNothingAndNothingFarOut() {
        assertThat(Decay.factor(0)).isEqualTo(1);
        assertThat(Decay.factor(701)).isZero();
        assertThat(Decay.factor(Double.POSITIVE_INFINITY)).isZero();
    }
}
