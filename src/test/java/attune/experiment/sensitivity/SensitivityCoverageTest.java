package attune.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/**
 * How often the 95 % intervals of sensitivity indices hold the truth at the sizes of the shipped experiments: 20 trajectories,
 * 128 rows. What is found is told in docs/experiments.md; the bounds here are around that.
 */
class SensitivityCoverageTest {
    private static final int STUDIES = 300;

    /** Luck of replicates in a reading, and what it makes of an elementary effect. */
    private static final double LUCK = 0.05;

    private static final double LUCK_OF_EFFECTS = LUCK * Math.sqrt(2) * 1.5;

    /** A bend, an interaction, a factor that matters a little. */
    private static double bent(double[] u) {
        return u[0] + u[1] * u[1] + 2 * u[0] * u[2] + 0.3 * u[3];
    }

    /** What elementary effects are over the whole grid of four levels, and luck: mean of the absolute ones, standard deviation, mean. */
    private static double[] overTheGrid(int factor) {
        double sum = 0;
        double absolute = 0;
        double squares = 0;
        int count = 0;
        for (int point = 0; point < 256; point++) {
            double[] low = {level(point, 0), level(point, 1), level(point, 2), level(point, 3)};
            if (low[factor] < 0.5) {
                double[] high = low.clone();
                high[factor] += 2 / 3.0;
                double effect = (bent(high) - bent(low)) / (2 / 3.0);
                sum += effect;
                absolute += Math.abs(effect);
                squares += effect * effect;
                count++;
            }
        }
        double mean = sum / count;
        return new double[] {
            absolute / count, Math.sqrt(squares / count - mean * mean + LUCK_OF_EFFECTS * LUCK_OF_EFFECTS), mean
        };
    }

    private static double level(int point, int factor) {
        return (point >> (2 * factor) & 3) / 3.0;
    }

    private static int holds(Index index, double truth) {
        return index.low() - 1e-9 <= truth && truth <= index.high() + 1e-9 ? 1 : 0;
    }

    @Test
    void intervalsOfElementaryEffects() {
        int[] held = new int[3];
        for (int study = 0; study < STUDIES; study++) {
            Trajectories design = Trajectories.of(4, 20, 4, study);
            Well19937c luck = new Well19937c(study);
            double[] readings = SobolTest.readings(design.points(), u -> bent(u) + LUCK * luck.nextGaussian());
            List<Morris> found = Morris.of(design, readings, study);
            for (int f : new int[] {0, 1, 2}) {
                double[] truth = overTheGrid(f);
                held[0] += holds(found.get(f).muStar(), truth[0]);
                held[1] += holds(found.get(f).sigma(), truth[1]);
                held[2] += holds(found.get(f).mu(), truth[2]);
            }
        }
        double[] share =
                Arrays.stream(held).mapToDouble(h -> h / (3.0 * STUDIES)).toArray();
        System.out.println("20 trajectories: mu*, sigma, mu " + Arrays.toString(share));
        assertThat(share[0]).isBetween(0.92, 0.98);
        assertThat(share[1]).isBetween(0.91, 0.98);
        assertThat(share[2]).isBetween(0.92, 0.98);
    }

    @Test
    void intervalsOfSharesOfVariance() {
        double p4 = Math.pow(Math.PI, 4);
        double v1 = Math.pow(1 + 0.1 * p4 / 5, 2) / 2;
        double v2 = 49 / 8.0;
        double v13 = 0.01 * p4 * p4 * (1 / 18.0 - 1 / 50.0);
        double v = v1 + v2 + v13;
        double[] first = {v1 / v, v2 / v, 0};
        double[] total = {(v1 + v13) / v, v2 / v, v13 / v};
        int[] held = new int[2];
        int[] noisy = new int[2];
        for (int study = 0; study < STUDIES; study++) {
            SaltelliSample sample = SaltelliSample.of(128, 3, study);
            double[] exact = SobolTest.readings(sample.points(), SobolTest::ishigami);
            List<Sobol> found = Sobol.of(sample, exact, study);
            // luck of replicates, a twentieth of the variance: it belongs to no factor, and to every total
            Well19937c luck = new Well19937c(study);
            double[] readings = Arrays.stream(exact)
                    .map(y -> y + luck.nextGaussian() * Math.sqrt(v / 19))
                    .toArray();
            List<Sobol> withLuck = Sobol.of(sample, readings, study);
            for (int f = 0; f < 3; f++) {
                held[0] += holds(found.get(f).first(), first[f]);
                held[1] += holds(found.get(f).total(), total[f]);
                noisy[0] += holds(withLuck.get(f).first(), 0.95 * first[f]);
                noisy[1] += holds(withLuck.get(f).total(), 0.95 * total[f] + 0.05);
            }
        }
        double[] share = {
            held[0] / (3.0 * STUDIES), held[1] / (3.0 * STUDIES), noisy[0] / (3.0 * STUDIES), noisy[1] / (3.0 * STUDIES)
        };
        System.out.println("128 rows: first, total; with luck: first, total " + Arrays.toString(share));
        for (double each : share) {
            assertThat(each).isBetween(0.95, 1.0);
        }
    }
}
