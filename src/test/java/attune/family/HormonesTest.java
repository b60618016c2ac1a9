package attune.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.mechanism.Hpa;
import attune.mechanism.HpaParameters;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The HPA axis in an infant, at daily-life ticks, against its differential equations solved second by second. */
class HormonesTest {
    private static final Model MODEL = Model.defaults();
    private static final HpaParameters P = MODEL.hpa();
    private static final double TICK = 5;
    private static final int DAY = 1440;

    /** Drive at a minute: the circadian wave, and half an hour of strong stress at eleven. */
    private static double drive(double minute, double pulse) {
        double wave = StrictMath.cos(2 * StrictMath.PI * (minute / 60 - P.peakHour()) / 24);
        return 1 + 0.5 * P.amplitude() * wave + (minute >= 660 && minute < 690 ? pulse : 0);
    }

    private static double[] coarse(double pulse) {
        Hormones hormones = new Hormones(P);
        TickConstants step = new TickConstants(TICK, MODEL);
        double[] cortisol = new double[DAY / (int) TICK];
        for (int i = 0; i < cortisol.length; i++) {
            live(hormones, 1, drive(i * TICK, pulse), 0, step);
            cortisol[i] = hormones.cortisol;
        }
        return cortisol;
    }

    /** Lets ticks pass under a drive that stays, and one that stress adds. */
    private static void live(Hormones hormones, int ticks, double drive, double stress, TickConstants step) {
        hormones.begin(ticks);
        hormones.prepare(drive, 0, step);
        for (int i = 0; i < ticks; i++) {
            hormones.note(i, stress, TICK);
            hormones.step(i, 0, step);
        }
    }

    private static double[] seconds(double pulse) {
        Hormones start = new Hormones(P);
        double x1 = start.crh;
        double x2 = start.acth;
        double x3 = start.cortisol;
        double g1 = StrictMath.log(2) / P.crhHalfLife();
        double g2 = StrictMath.log(2) / P.acthHalfLife();
        double g3 = StrictMath.log(2) / P.cortisolHalfLife();
        double dt = 1.0 / 60;
        int each = 60 * (int) TICK;
        double[] cortisol = new double[DAY / (int) TICK];
        for (int i = 0; i < DAY * 60; i++) {
            double gr = 1 + StrictMath.pow(x3 / P.receptorHalf(), 3);
            double d1 = g1 * (drive(i * dt, pulse) / (x3 * gr) - x1);
            double d2 = g2 * (start.pituitary * x1 / gr - x2);
            double d3 = g3 * (start.adrenal * x2 - x3);
            x1 += dt * d1;
            x2 += dt * d2;
            x3 += dt * d3;
            if ((i + 1) % each == 0) {
                cortisol[(i + 1) / each - 1] = x3;
            }
        }
        return cortisol;
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    @Test
    void fiveMinuteStepsFollowTheEquationsThroughAStressfulDay() {
        double[] coarse = coarse(2);
        double[] fine = seconds(2);
        double mean = 0;
        for (int i = 0; i < fine.length; i++) {
            mean += (coarse[i] - fine[i]) / fine[i] / fine.length;
            // The contract: 1 % or better at 5 minutes; a 1-second Euler step is itself good to about 0.05 %.
            assertThat(coarse[i]).as("minute %d", (i + 1) * 5).isCloseTo(fine[i], within(0.01 * fine[i]));
        }
        assertThat(mean).as("mean error, for which half of that is allowed").isBetween(-0.005, 0.005);
        assertThat(max(coarse) - max(coarse(0)))
                .as("the pulse shows: the day is stressful")
                .isGreaterThan(0.2);
    }

    @Test
    void theFixedPointHoldsHormonesAndGlandsStill() {
        Hormones hormones = new Hormones(P);
        double cortisol = hormones.cortisol;
        double pituitary = hormones.pituitary;
        double adrenal = hormones.adrenal;
        TickConstants step = new TickConstants(TICK, MODEL);
        for (int day = 0; day < 200; day++) {
            live(hormones, 288, 1, 0, step);
            hormones.endDay(MODEL);
        }
        // What is left are the roundings of 57,600 steps.
        assertThat(hormones.cortisol).isCloseTo(cortisol, within(1e-9));
        assertThat(hormones.pituitary).isCloseTo(pituitary, within(1e-9));
        assertThat(hormones.adrenal).isCloseTo(adrenal, within(1e-9));
        assertThat(hormones.load).isCloseTo(0, within(1e-9));
        double x = Hormones.fixedPoint(P.receptorHalf());
        assertThat(x * Hpa.feedback(x / P.receptorHalf())).isCloseTo(1, within(1e-12)); // rounding
    }

    @Test
    void glandsGrowAndLoadGathersUnderLongDrive() {
        Hormones hormones = new Hormones(P);
        double adrenal = hormones.adrenal;
        TickConstants step = new TickConstants(TICK, MODEL);
        for (int day = 0; day < 60; day++) {
            live(hormones, 288, 1.5, 0, step);
            hormones.endDay(MODEL);
        }
        assertThat(hormones.adrenal).isGreaterThan(adrenal);
        assertThat(hormones.load).isGreaterThan(0);
    }

    @Test
    void aLoweredResponseTakesMoreFromStressThanFromTheDay() {
        double fresh = rise(1);
        double worn = rise(0.4);
        assertThat(worn).isBetween(0.3 * fresh, 0.5 * fresh);
        Hormones calm = new Hormones(P);
        calm.response = 0.4;
        double before = calm.cortisol;
        live(calm, 60, 1, 0, new TickConstants(TICK, MODEL));
        assertThat(calm.cortisol / before).isBetween(1 - P.downBasal(), 1.0);
    }

    /** By how much half an hour of stress raises cortisol over the same half hour without it. */
    private static double rise(double response) {
        TickConstants step = new TickConstants(TICK, MODEL);
        Hormones stressed = new Hormones(P);
        stressed.response = response;
        Hormones calm = stressed.copy();
        live(stressed, 6, 1, 0.2, step);
        live(calm, 6, 1, 0, step);
        return stressed.cortisol - calm.cortisol;
    }
}
