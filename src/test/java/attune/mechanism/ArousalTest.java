package attune.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.parameter.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArousalTest {
    private static final ArousalParameters P = Settings.defaults(ArousalParameters.class);

    /** {@link Decay} is exact to 3e-12; what is built from it here loses no more than a digit. */
    private static final double DIGITS = 1e-10;

    private static double after(double arousal, double limit, double rate, double minutes) {
        return Arousal.after(arousal, limit, Decay.factor(rate * minutes));
    }

    @ParameterizedTest(name = "from {0} towards {1} at {2} per min for {3} min")
    @CsvSource({"0.2, 0.9, 0.03, 5", "1.4, 0.25, 0.2, 30", "0.5, 0.5, 0.01, 60", "0.1, 4, 1.5, 0.1"})
    void arousalFollowsItsClosedForm(double from, double limit, double rate, double minutes) {
        double closed = limit + (from - limit) * StrictMath.exp(-rate * minutes);
        assertThat(after(from, limit, rate, minutes)).isCloseTo(closed, within(DIGITS));
    }

    @Test
    void arousalFollowsItsDifferentialEquation() {
        double setPoint = 0.25;
        double input = 0.03;
        double rate = 0.05;
        int steps = 200_000;
        double dt = 20.0 / steps;
        double a = 0.9;
        double area = 0;
        for (int i = 0; i < steps; i++) {
            double next = a + dt * (-rate * (a - setPoint) + input);
            area += 0.5 * (a + next) * dt;
            a = next;
        }
        double limit = Arousal.limit(setPoint, input, 1 / rate);
        double exact = after(0.9, limit, rate, 20);
        // Euler's error is at most rate * dt / 2 per unit of time and size: 20 min * 0.05^2 * 1e-4 / 2 < 5e-6.
        assertThat(exact).isCloseTo(a, within(5e-6));
        assertThat(Arousal.integral(0.9, exact, limit, 1 / rate, 20)).isCloseTo(area, within(1e-4));
    }

    @Test
    void twoHalvesMakeAWhole() {
        double whole = after(1.2, 0.3, 0.04, 9);
        double half = after(1.2, 0.3, 0.04, 4.5);
        assertThat(after(half, 0.3, 0.04, 4.5)).isCloseTo(whole, within(DIGITS));
        double parts =
                Arousal.integral(1.2, half, 0.3, 1 / 0.04, 4.5) + Arousal.integral(half, whole, 0.3, 1 / 0.04, 4.5);
        assertThat(parts).isCloseTo(Arousal.integral(1.2, whole, 0.3, 1 / 0.04, 9), within(DIGITS));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.3, 0.9, 0.03", "0.42, 1.1, 0.2, 0.15", "1, 0.999, 3, 0.02"})
    void theTimeToALevelIsWhenItIsReached(double level, double from, double limit, double rate) {
        double time = Arousal.timeTo(level, from, limit, 1 / rate);
        assertThat(after(from, limit, rate, time)).isCloseTo(level, within(DIGITS));
        // Just before, it is still on the side it came from.
        assertThat(Math.signum(after(from, limit, rate, time * 0.999) - level)).isEqualTo(Math.signum(from - level));
    }

    @Test
    void arousalStaysWhereItIsForNoTimeAndEndsAtItsLimit() {
        assertThat(after(0.7, 0.2, 0.03, 0)).isEqualTo(0.7);
        assertThat(after(0.7, 0.2, 0.03, 1e6)).isEqualTo(0.2);
        assertThat(Arousal.limit(0.25, 0, 1 / 0.03)).isEqualTo(0.25);
    }

    @Test
    void moreInputArousesMoreAndFasterRecoveryLess() {
        assertThat(Arousal.limit(0.25, 0.02, 1 / 0.03)).isGreaterThan(Arousal.limit(0.25, 0.01, 1 / 0.03));
        assertThat(Arousal.limit(0.25, 0.02, 1 / 0.06)).isLessThan(Arousal.limit(0.25, 0.02, 1 / 0.03));
    }

    @Test
    void recoveryMaturesFromItsValueAtBirthToItsGrownOne() {
        assertThat(Arousal.recovery(0, P)).isEqualTo(P.recoveryAtBirth());
        double before = 0;
        for (int month = 0; month <= 60; month++) {
            double now = Arousal.recovery(month, P);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
        double grown = P.recoveryAtBirth() + P.recoveryMatured();
        assertThat(Arousal.recovery(1e6, P)).isCloseTo(grown, within(DIGITS));
        double half = P.maturation() * StrictMath.log(2);
        assertThat(Arousal.recovery(half, P)).isCloseTo(grown - P.recoveryMatured() / 2, within(DIGITS));
    }
}
