package attune.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The draws are pure functions, so every test here gives the same result for ever: the stated false-alarm rates say how
 * likely a faultless generator was to fail when the seed was first chosen.
 */
class DrawsTest {
    private static final long SEED = 20_260_101;
    private static final int N = 100_000;

    /** Standard errors that a faultless generator exceeds once in a million two-sided tests; some 20 are made here. */
    private static final double SIGMAS = 4.9;

    /** Upper tail of a chi-square statistic that a faultless generator exceeds once in a million; some 40 are made. */
    private static final double TAIL = 1e-6;

    private final Draws draws = new Draws(SEED, 3, 1);

    @Test
    void theFinaliserGivesThePublishedSplitMixSequence() {
        // The first five outputs of SplitMix64 for seed 1234567, test vectors of the reference implementation.
        String[] published = {
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821"
        };
        for (int n = 1; n <= published.length; n++) {
            long out = Draws.mix(1234567 + n * 0x9E3779B97F4A7C15L);
            assertThat(Long.toUnsignedString(out)).isEqualTo(published[n - 1]);
        }
    }

    /** The whole composed key, and what is made of it: written on OpenJDK 17, the same on any other. */
    @Test
    void aKeyGivesTheSameDigitsOnEveryMachineAndJdk() {
        assertThat(draws.bits(Purpose.ANSWER, 17, 4)).isEqualTo(0xAA6204C705C54487L);
        assertThat(draws.bits(Purpose.TRAITS, -1, 0)).isEqualTo(0x65D70E4E36DF473BL);
        assertThat(new Draws(-1, 1999, 100).bits(Purpose.SLEEP, 1095, 1003)).isEqualTo(0x8042953B13B0F9EBL);
        assertThat(draws.uniform(Purpose.ANSWER, 17, 4)).isEqualTo(0x1.54c4098e0b8a8p-1);
        assertThat(draws.exponential(Purpose.BOUT, 3, 1)).isEqualTo(0x1.755f8150e20e8p0);
        assertThat(draws.normal(Purpose.DRIFT, 200, 0)).isEqualTo(-0x1.1d3743cacd63bp-1);
        assertThat(draws.normal(Purpose.DRIFT, 200, 1)).isEqualTo(-0x1.31ab7f34d91b8p0);
        int[] counts = new int[12];
        Arrays.setAll(counts, day -> draws.poisson(Purpose.STRESSOR_COUNT, day, 2.5));
        assertThat(counts).containsExactly(2, 2, 4, 2, 2, 3, 3, 6, 3, 0, 3, 1);
    }

    @Test
    void aDrawHangsOnItsKeyAlone() {
        double first = draws.uniform(Purpose.ANSWER, 17, 4);
        draws.uniform(Purpose.ANSWER, 17, 5);
        draws.normal(Purpose.BOUT, 17, 4);
        assertThat(draws.uniform(Purpose.ANSWER, 17, 4)).isEqualTo(first);
        assertThat(new Draws(SEED, 3, 1).uniform(Purpose.ANSWER, 17, 4)).isEqualTo(first);
    }

    @Test
    void everyPartOfTheKeyMatters() {
        assertThat(new long[] {
                    draws.bits(Purpose.ANSWER, 17, 4),
                    new Draws(SEED + 1, 3, 1).bits(Purpose.ANSWER, 17, 4),
                    new Draws(SEED, 4, 1).bits(Purpose.ANSWER, 17, 4),
                    new Draws(SEED, 3, 2).bits(Purpose.ANSWER, 17, 4),
                    draws.bits(Purpose.ACT, 17, 4),
                    draws.bits(Purpose.ANSWER, 18, 4),
                    draws.bits(Purpose.ANSWER, 17, 5)
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void uniformsAreNeverNothingOrOne() {
        for (int i = 0; i < N; i++) {
            double u = draws.uniform(Purpose.SLEEP, i, 0);
            assertThat(u > 0 && u < 1).isTrue();
            double x = draws.exponential(Purpose.SLEEP, i, 0);
            assertThat(x > 0 && x < Double.POSITIVE_INFINITY).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void uniformsAreUniform(Purpose purpose) {
        double[] cells = new double[64];
        for (int i = 0; i < N; i++) {
            cells[(int) (64 * draws.uniform(purpose, i / 100, i % 100))]++;
        }
        assertThat(statistic(cells)).isLessThan(critical(63));
    }

    @Test
    void neighbouringKeysAreIndependent() {
        Draws[] families = new Draws[101];
        Draws[] agents = new Draws[201];
        Draws[] seeds = new Draws[101];
        for (int i = 0; i <= 100; i++) {
            families[i] = new Draws(SEED, i, 1);
            seeds[i] = new Draws(SEED + i, 3, 1);
        }
        for (int i = 0; i < agents.length; i++) {
            agents[i] = new Draws(SEED, 3, i);
        }
        Purpose p = Purpose.ACT;
        Purpose[] all = Purpose.values();
        pairs("families", (i, next) -> families[i % 100 + next].uniform(p, i / 100, 0));
        pairs("agents", (i, next) -> agents[i % 100 + next].uniform(p, i / 100, 0));
        pairs("infants and caregivers", (i, next) -> agents[i % 100 + 100 * next].uniform(p, i / 100, 0));
        pairs("seeds", (i, next) -> seeds[i % 100 + next].uniform(p, i / 100, 0));
        pairs("times", (i, next) -> draws.uniform(p, i % 1000 + next, i / 1000));
        pairs("uses", (i, next) -> draws.uniform(p, i / 1000, i % 1000 + next));
        pairs("purposes", (i, next) -> draws.uniform(all[(i + next) % all.length], i / 100, i % 100));
    }

    private interface Pair {
        double draw(int i, int next);
    }

    /** Correlation, and a chi-square on the ten by ten squares in which two neighbours fall. */
    private static void pairs(String what, Pair pair) {
        double sum = 0;
        double[] cells = new double[100];
        for (int i = 0; i < N; i++) {
            double u = pair.draw(i, 0);
            double v = pair.draw(i, 1);
            sum += (u - 0.5) * (v - 0.5) * 12;
            cells[((int) (10 * u)) * 10 + (int) (10 * v)]++;
        }
        double most = SIGMAS / Math.sqrt(N);
        assertThat(sum / N).as("correlation of neighbouring %s", what).isBetween(-most, most);
        assertThat(statistic(cells)).as("pairs of neighbouring %s", what).isLessThan(critical(99));
    }

    private static double statistic(double[] cells) {
        double expected = (double) N / cells.length;
        double sum = 0;
        for (double n : cells) {
            sum += (n - expected) * (n - expected) / expected;
        }
        return sum;
    }

    private static double critical(int freedom) {
        return new ChiSquaredDistribution(null, freedom).inverseCumulativeProbability(1 - TAIL);
    }

    @Test
    void normalsHaveTheMomentsOfANormal() {
        double[] m = moments(i -> draws.normal(Purpose.DRIFT, i, 2));
        // Variances of the first four powers of a standard normal: 1, 2, 15, 96.
        near(m[0], 0, 1);
        near(m[1], 1, 2);
        near(m[2], 0, 15);
        near(m[3], 3, 96);
    }

    @Test
    void exponentialsHaveTheMomentsOfAnExponential() {
        double[] m = moments(i -> draws.exponential(Purpose.BOUT, i, 2));
        // The k-th moment is k!, the variance of the k-th power (2k)! - k!^2.
        near(m[0], 1, 1);
        near(m[1], 2, 24 - 4);
        near(m[2], 6, 720 - 36);
    }

    @Test
    void countsArePoisson() {
        for (double mean : new double[] {0.3, 2, 24}) {
            double[] m = moments(i -> draws.poisson(Purpose.STRESSOR_COUNT, i, mean));
            near(m[0], mean, mean);
            // E x^2 = mean + mean^2; the variance of x^2 is mean + 6 mean^2 + 4 mean^3.
            near(m[1], mean + mean * mean, mean + 6 * mean * mean + 4 * mean * mean * mean);
        }
        assertThat(draws.poisson(Purpose.STRESSOR_COUNT, 5, 0)).isZero();
    }

    private static void near(double found, double expected, double variance) {
        assertThat(found).isCloseTo(expected, within(SIGMAS * Math.sqrt(variance / N)));
    }

    private static double[] moments(IntToDoubleFunction draw) {
        double[] m = new double[4];
        for (int i = 0; i < N; i++) {
            double x = draw.applyAsDouble(i);
            m[0] += x / N;
            m[1] += x * x / N;
            m[2] += x * x * x / N;
            m[3] += x * x * x * x / N;
        }
        return m;
    }
}
