package attune.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.parameter.Settings;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time shares of care, and the loads that caregivers carry. */
class CareTest {
    private static final LoadParameters LOAD = Settings.defaults(LoadParameters.class);
    private static final double DIGITS = 1e-10;

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.5, 0.98})
    void theDwellOfAttunementMakesItsShareOfTime(double share) {
        double dwell = Care.attunedDwell(share, 24);
        assertThat(dwell / (dwell + 24)).isCloseTo(share, within(DIGITS));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.8, 1, 1.3, 2, 10})
    void theMeanOfAWeibullLawIsAGammaFunction(double shape) {
        assertThat(Care.weibullMean(shape)).isCloseTo(Gamma.gamma(1 + 1 / shape), within(1e-8)); // of 9.26 at most
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.4, 0.6, 0.9})
    void driftKeepsTheMeanShare(double share) {
        for (double sd : new double[] {0, 0.4, 1}) {
            double logit = Care.shifted(share, sd);
            double sum = 0;
            double weight = 0;
            for (double z = -8; z <= 8; z += 0.001) {
                double density = StrictMath.exp(-z * z / 2);
                sum += density * Decay.logistic(logit + sd * z);
                weight += density;
            }
            // The probit approximation's own error: below 0.004 for drifts up to 1.
            assertThat(sum / weight).isCloseTo(share, within(0.004));
        }
    }

    /** Of eight combinations that come equally often, seven have something on. */
    @Test
    void silenceLastsSoLongThatSomethingIsOnForItsShareOfTheTime() {
        for (double share : new double[] {0.1, 0.35, 0.8}) {
            double silence = Channels.silence(share, 3, 0.01);
            double on = 7 * 3.0;
            assertThat(on / (on + silence)).isCloseTo(share, within(1e-12));
        }
        assertThat(Channels.silence(0, 3, 0.01)).isEqualTo(Channels.silence(0.01, 3, 0.01));
        assertThat(Channels.silence(1, 3, 0.01)).isEqualTo(Channels.silence(0.99, 3, 0.01));
    }

    @Test
    void strainFollowsItsDifferentialEquation() {
        double gain = 0.2;
        double support = 0.4;
        double fade = LOAD.recovery() + LOAD.supported() * support;
        double s = 0.1;
        int steps = 100_000;
        for (int i = 0; i < steps; i++) {
            s += ((1 - s) * gain - fade * s) / steps;
        }
        // Euler's error over one day at rates below 1: at most 1 / (2 * steps).
        assertThat(Load.strain(0.1, gain, support, LOAD)).isCloseTo(s, within(5e-6));
    }

    @Test
    void strainStaysAShareAndMovesTheRightWay() {
        assertThat(Load.strain(1, 1e6, 0, LOAD)).isBetween(0.999, 1.0);
        assertThat(Load.strain(0, 0, 1, LOAD)).isZero();
        assertThat(Load.strain(0.3, 0.2, 0.5, LOAD)).isGreaterThan(Load.strain(0.3, 0.1, 0.5, LOAD));
        assertThat(Load.strain(0.3, 0.2, 0.8, LOAD)).isLessThan(Load.strain(0.3, 0.2, 0.5, LOAD));
        assertThat(Load.strain(0.3, 0, 0, LOAD)).isLessThan(0.3);
    }

    @Test
    void strainIsANumberWhenNothingAddsAndNothingFades() {
        LoadParameters still = Settings.with(LOAD, "recovery", 0);
        assertThat(Load.strain(0.3, 0, 0, still)).isEqualTo(0.3);
    }

    @Test
    void sleepDebtIsWhatBrokenNightsLeaveOfWhatWasOwed() {
        double owed = 0;
        for (int night = 0; night < 200; night++) {
            owed = Load.sleepDebt(owed, 2, LOAD);
        }
        double left = StrictMath.exp(-1 / LOAD.repay());
        assertThat(owed).isCloseTo(2 * LOAD.awake() / (1 - left), within(DIGITS));
        assertThat(Load.sleepDebt(owed, 0, LOAD)).isCloseTo(owed * left, within(DIGITS));
        assertThat(Load.sleepDebt(owed, 3, LOAD)).isGreaterThan(owed);
        assertThat(Load.sleepDebt(0, 0, LOAD)).isZero();
    }

    @Test
    void depressionBeginsMoreOftenUnderStrainAndInTheFirstYear() {
        assertThat(Load.onset(30, 0.5, LOAD)).isGreaterThan(Load.onset(30, 0, LOAD));
        assertThat(Load.onset(30, 0, LOAD)).isGreaterThan(Load.onset(500, 0, LOAD));
        double closed = 1 - StrictMath.exp(-LOAD.depressionOnset() * (1 + LOAD.depressionStrain() * 0.5));
        assertThat(Load.onset(30, 0.5, LOAD)).isCloseTo(closed, within(DIGITS));
        assertThat(Load.onset(30, 0, Settings.with(LOAD, "depression_onset", 0)))
                .isZero();
    }

    @Test
    void treatmentEndsDepressionSooner() {
        double untreated = Load.end(0, LOAD);
        // Geometric waiting with this daily chance has the declared mean, but for half a day of discreteness.
        assertThat(1 / untreated).isCloseTo(LOAD.depressionLength() * 30.4375, within(0.51));
        assertThat(1 / Load.end(1, LOAD)).isCloseTo(LOAD.depressionLength() * 30.4375 / 2, within(0.51));
    }
}
