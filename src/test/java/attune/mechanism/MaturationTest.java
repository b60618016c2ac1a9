package attune.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.parameter.Settings;
import org.junit.jupiter.api.Test;

/** What changes with age alone. */
class MaturationTest {
    private static final PlasticityParameters PLASTICITY = Settings.defaults(PlasticityParameters.class);
    private static final DistressParameters DISTRESS = Settings.defaults(DistressParameters.class);
    private static final BufferingParameters BUFFERING = Settings.defaults(BufferingParameters.class);
    private static final SelectivityParameters SELECTIVITY = Settings.defaults(SelectivityParameters.class);
    private static final SleepParameters SLEEP = Settings.defaults(SleepParameters.class);
    private static final double DIGITS = 1e-10;

    @Test
    void plasticityFallsFromOneByItsClosedForm() {
        assertThat(Plasticity.at(0, PLASTICITY)).isEqualTo(1);
        double before = 1;
        for (int month = 1; month <= 60; month++) {
            double now = Plasticity.at(month, PLASTICITY);
            double closed = StrictMath.exp(-StrictMath.pow(month / PLASTICITY.scale(), PLASTICITY.shape()));
            assertThat(now).isCloseTo(closed, within(DIGITS)).isBetween(0.0, before);
            before = now;
        }
        assertThat(Plasticity.at(PLASTICITY.scale(), PLASTICITY)).isCloseTo(StrictMath.exp(-1), within(DIGITS));
    }

    @Test
    void plasticityHasLostAThirdBySixMonthsAndTwoThirdsByFifteen() {
        // The form was chosen to pass through these; a few hundredths are what "a third" leaves open.
        assertThat(1 - Plasticity.at(6, PLASTICITY)).isCloseTo(1.0 / 3, within(0.03));
        assertThat(1 - Plasticity.at(15, PLASTICITY)).isCloseTo(2.0 / 3, within(0.03));
    }

    @Test
    void sleepWantedIsGallandsCurve() {
        // Galland et al. 2012: hours of sleep = 14.44 - 5.56 sqrt(age / 10 y), age in years, to ten years.
        double[] months = {0, 1, 3, 6, 12, 24, 36};
        for (double month : months) {
            double galland = 14.44 - 5.56 * StrictMath.sqrt(month / 120);
            // A month has 30.4375 days in both; only the digits of the declared defaults are left.
            assertThat(Sleep.wanted(month * Plasticity.DAYS_PER_MONTH, SLEEP)).isCloseTo(galland, within(1e-6));
        }
    }

    @Test
    void nightSleepLengthensAndWakingsAndNapsBecomeFewer() {
        assertThat(Sleep.night(0, SLEEP)).isEqualTo(SLEEP.nightAtBirth());
        assertThat(Sleep.wakings(0, SLEEP)).isEqualTo(SLEEP.wakings());
        for (int day = 0; day < 1095; day++) {
            assertThat(Sleep.night(day + 1, SLEEP)).isGreaterThan(Sleep.night(day, SLEEP));
            assertThat(Sleep.wakings(day + 1, SLEEP)).isLessThan(Sleep.wakings(day, SLEEP));
            assertThat(Sleep.naps((day + 1) / 30.4375, SLEEP)).isLessThanOrEqualTo(Sleep.naps(day / 30.4375, SLEEP));
        }
        assertThat(Sleep.night(1e6, SLEEP)).isCloseTo(SLEEP.nightMatured(), within(DIGITS));
        assertThat(Sleep.naps(0, SLEEP)).isEqualTo(5);
        assertThat(Sleep.naps(36, SLEEP)).isEqualTo(1);
    }

    @Test
    void boutsOfDistressFadeToAFloorThatScalesWithPropensity() {
        double before = Double.POSITIVE_INFINITY;
        for (int day = 0; day <= 1095; day++) {
            double now = Distress.bouts(day, 1, DISTRESS);
            assertThat(now).isBetween(DISTRESS.lastingBouts(), before);
            assertThat(Distress.bouts(day, 2, DISTRESS)).isCloseTo(2 * now, within(DIGITS));
            before = now;
        }
        assertThat(Distress.bouts(1e6, 1, DISTRESS)).isCloseTo(DISTRESS.lastingBouts(), within(DIGITS));
        assertThat(Distress.bouts(100, 0, DISTRESS)).isZero();
    }

    @Test
    void theGatesOpenHalfwayAtTheirAges() {
        assertThat(Company.bufferingMaturity(7 * BUFFERING.onset(), BUFFERING)).isCloseTo(0.5, within(DIGITS));
        assertThat(Company.selectivity(SELECTIVITY.age(), SELECTIVITY)).isEqualTo(0.5);
        assertThat(Company.bufferingMaturity(365, BUFFERING)).isGreaterThan(0.99);
        assertThat(Company.selectivity(0, SELECTIVITY)).isLessThan(0.01);
        assertThat(Company.selectivity(SELECTIVITY.age() + 5 * SELECTIVITY.width(), SELECTIVITY))
                .as("five widths later")
                .isGreaterThan(0.99);
    }

    @Test
    void understandingThatWhoLeavesComesBackOpensAtItsAge() {
        assertThat(Company.understanding(SELECTIVITY.understanding(), SELECTIVITY))
                .isEqualTo(0.5);
        double later = SELECTIVITY.understanding() + SELECTIVITY.understandingWidth();
        assertThat(Company.understanding(later, SELECTIVITY)).isCloseTo(1 / (1 + StrictMath.exp(-1)), within(DIGITS));
    }

    @Test
    void presenceBuffersByTrustAndSaturates() {
        assertThat(Company.buffer(1, BUFFERING.trustHalf(), BUFFERING))
                .isCloseTo(BUFFERING.strength() / 2, within(DIGITS));
        assertThat(Company.buffer(0.5, 0.6, BUFFERING))
                .isCloseTo(Company.buffer(1, 0.6, BUFFERING) / 2, within(DIGITS));
        assertThat(Company.buffer(1, 0, BUFFERING)).isZero();
        assertThat(Company.buffer(0, 1, BUFFERING)).isZero();
        double before = 0;
        for (double trust = 0.1; trust <= 1; trust += 0.1) {
            double buffer = Company.buffer(1, trust, BUFFERING);
            assertThat(buffer).isGreaterThan(before).isLessThan(BUFFERING.strength());
            before = buffer;
        }
    }

    @Test
    void engagementNeedsAlertnessAndSpareAttention() {
        EngagementParameters p = Settings.defaults(EngagementParameters.class);
        assertThat(Engagement.alertness(p.drowsy(), p)).isZero();
        assertThat(Engagement.alertness(p.alert(), p)).isEqualTo(1);
        assertThat(Engagement.alertness(5, p)).isEqualTo(1);
        assertThat(Engagement.spare(0.5, 0.5, p)).isEqualTo(1);
        assertThat(Engagement.spare(p.spare(), 0.5, p)).isZero();
        assertThat(Engagement.spare(5, 0.5, p)).isZero();
        double middle = (p.drowsy() + p.alert()) / 2;
        assertThat(Engagement.alertness(middle, p)).isCloseTo(0.5, within(DIGITS));
    }
}
