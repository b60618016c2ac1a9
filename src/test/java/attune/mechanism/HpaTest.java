package attune.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.parameter.Settings;
import org.junit.jupiter.api.Test;

/** The parts of the axis; the axis as a whole is tested where it lives, on an infant's hormones. */
class HpaTest {
    private static final HpaParameters P = Settings.defaults(HpaParameters.class);
    private static final double DIGITS = 1e-10;

    @Test
    void aHalfLifeLeavesHalf() {
        assertThat(Hpa.left(25, 25)).isCloseTo(0.5, within(DIGITS));
        assertThat(Hpa.left(25, 0)).isEqualTo(1);
        assertThat(Hpa.left(7, 3) * Hpa.left(7, 4)).isCloseTo(Hpa.left(7, 7), within(DIGITS));
    }

    @Test
    void feedbackIsKarinsAndGrowsWithCortisol() {
        assertThat(Hpa.feedback(0)).isEqualTo(1);
        assertThat(Hpa.feedback(1)).isEqualTo(2);
        assertThat(Hpa.feedback(2)).isEqualTo(9);
    }

    @Test
    void anAxisCalibratedToDeprivationHasLessBasalDriveAndAFlatterWave() {
        assertThat(Hpa.basalDrive(0, P)).isEqualTo(1);
        assertThat(Hpa.basalDrive(1, P)).isEqualTo(1 - P.deprivedDrive());
        assertThat(Hpa.amplitude(0, 1, P)).isEqualTo(P.amplitude());
        assertThat(Hpa.amplitude(0.5, 1, P)).isLessThan(Hpa.amplitude(0, 1, P));
        assertThat(Hpa.amplitude(0, 0.5, P)).isLessThan(Hpa.amplitude(0, 1, P));
    }

    @Test
    void theAxisIsCalibratedToDeprivationAsFastAsPlasticityAllows() {
        double day = 1 / (P.calibration() * Plasticity.DAYS_PER_MONTH);
        assertThat(Hpa.calibrated(0, 0.4, 1, P)).isCloseTo(0.4 * (1 - StrictMath.exp(-day)), within(DIGITS));
        assertThat(Hpa.calibrated(0.4, 0, 0.25, P)).isCloseTo(0.4 * StrictMath.exp(-0.25 * day), within(DIGITS));
        assertThat(Hpa.calibrated(0.3, 0, 0, P)).isEqualTo(0.3);
        assertThat(Hpa.calibrated(0.3, 0.3, 1, P)).isEqualTo(0.3);
    }

    @Test
    void glandsGrowWhenDrivenAboveOneAndStandStillAtOne() {
        assertThat(Hpa.gland(1.3, 1, 0.05)).isEqualTo(1.3);
        assertThat(Hpa.gland(1.3, 1.2, 0.05)).isCloseTo(1.3 * StrictMath.exp(0.05 * 0.2), within(DIGITS));
        assertThat(Hpa.gland(1.3, 0.8, 0.05)).isCloseTo(1.3 * StrictMath.exp(-0.05 * 0.2), within(DIGITS));
        assertThat(Hpa.gland(Hpa.gland(1, 1.5, 0.025), 1.5, 0.025)).isCloseTo(Hpa.gland(1, 1.5, 0.05), within(DIGITS));
    }

    @Test
    void aGlandAtMostDoublesOrHalvesInADay() {
        assertThat(Hpa.gland(1.3, 1e3, 1)).isCloseTo(2.6, within(DIGITS));
        assertThat(Hpa.gland(1.3, 0, 1)).isCloseTo(0.65, within(DIGITS));
    }

    @Test
    void theRhythmMaturesAndTheCouplingFallsWithAge() {
        assertThat(Hpa.rhythm(56, 8, P)).isEqualTo(0.5);
        for (int month = 0; month < 36; month++) {
            assertThat(Hpa.rhythm(30.0 * month + 30, 8, P)).isGreaterThan(Hpa.rhythm(30.0 * month, 8, P));
            assertThat(Hpa.coupling(month + 1, P)).isLessThan(Hpa.coupling(month, P));
        }
        assertThat(Hpa.coupling(0, P)).isCloseTo(P.couplingAtBirth(), within(DIGITS));
        assertThat(Hpa.coupling(1e4, P)).isCloseTo(P.coupling(), within(DIGITS));
    }

    @Test
    void arousalBeyondTheCeilingDrivesTheAxisByAShareOnly() {
        assertThat(Hpa.driving(2, 0, P)).isEqualTo(2);
        assertThat(Hpa.driving(2, 1, P)).isCloseTo(1 + P.beyond(), within(DIGITS));
        assertThat(Hpa.driving(3, 2, P)).isGreaterThan(Hpa.driving(2, 1, P));
        assertThat(Hpa.driving(1, 3, P)).isCloseTo(P.beyond(), within(DIGITS));
    }

    @Test
    void longDriveLowersTheResponseSlowlyAndRestRestoresIt() {
        double response = 1;
        for (int day = 0; day < 2_000; day++) {
            double next = Hpa.response(response, 0.5, P);
            assertThat(next).isLessThanOrEqualTo(response);
            response = next;
        }
        double floor = 1 - P.downRange() * 0.5 / (0.5 + P.downHalf());
        double left = StrictMath.exp(-2_000 / (P.downRegulation() * Plasticity.DAYS_PER_MONTH));
        assertThat(response).isCloseTo(floor + (1 - floor) * left, within(1e-9)); // 2,000 roundings
        assertThat(Hpa.response(response, 0, P)).isGreaterThan(response);
        assertThat(Hpa.response(1, 0, P)).isEqualTo(1);
    }

    @Test
    void theBasalDriveLosesAShareOfWhatTheResponseToStressLoses() {
        assertThat(Hpa.basalResponse(1, P)).isEqualTo(1);
        assertThat(Hpa.basalResponse(0, P)).isEqualTo(1 - P.downBasal());
        assertThat(Hpa.basalResponse(0.4, P)).isCloseTo(1 - 0.6 * P.downBasal(), within(DIGITS));
    }
}
