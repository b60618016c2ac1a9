package attune.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The logarithm made of additions and multiplications. */
class LogarithmTest {
    @Test
    void theLogarithmAgreesWithTheStrictOneOverAllMagnitudes() {
        for (double x = 1e-300; x < 1e300; x *= 1.0137) {
            assertThat(Logarithm.of(x)).isCloseTo(StrictMath.log(x), within(1e-12));
        }
    }

    @Test
    void theLogarithmAgreesWithTheStrictOneOverSharesOfOne() {
        for (int i = 1; i < 200_000; i++) {
            double share = i / 200_000.0;
            assertThat(Logarithm.of(share)).isCloseTo(StrictMath.log(share), within(1e-14));
        }
    }

    @Test
    void theLogarithmKeepsItsRelativePrecisionNearOne() {
        assertThat(Logarithm.of(1)).isZero();
        for (double d = 1e-15; d < 0.01; d *= 1.1) {
            assertThat(Logarithm.of(1 + d) / StrictMath.log(1 + d)).isCloseTo(1, within(1e-12));
            assertThat(Logarithm.of(1 - d) / StrictMath.log(1 - d)).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void theLogarithmOfWhatIsNoOrdinaryPositiveNumberIsTheStrictOne() {
        assertThat(Logarithm.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Logarithm.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Logarithm.of(-1)).isNaN();
        assertThat(Logarithm.of(Double.NaN)).isNaN();
        assertThat(Logarithm.of(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
    }
}
