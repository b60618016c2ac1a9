package attune.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What 95 % intervals cover, by simulation. Each share is of {@value #STUDIES} simulated studies, so its own standard error
 * is at most 0.6 % around 93 to 97 %; seeds are fixed. An interval that truly covers 94 % is found below 93 % once in
 * twenty seeds, one that covers 95 % once in a thousand.
 */
class CoverageTest {
    private static final int STUDIES = 2000;

    private static double covered(Predicate<RandomGenerator> holds) {
        int covered = 0;
        for (int study = 0; study < STUDIES; study++) {
            covered += holds.test(new MersenneTwister(1000003L * study + 17)) ? 1 : 0;
        }
        return covered / (double) STUDIES;
    }

    private static Units families(int families, int siblings) {
        long[] numbers = new long[families * siblings];
        Arrays.setAll(numbers, i -> i / siblings);
        return Units.of(numbers);
    }

    @ParameterizedTest
    @CsvSource({"30, 1", "30, 2", "200, 1"})
    void tCoversTheMeanOfEvenlySpreadValuesWithSiblingsAndWithout(int families, int siblings) {
        Units units = families(families, siblings);
        assertThat(covered(luck -> {
                    double[] values = new double[units.values()];
                    for (int i = 0; i < values.length; i++) {
                        double home = i % siblings == 0 ? luck.nextGaussian() : values[i - 1];
                        values[i] = 0.7 * home + 0.7 * luck.nextGaussian();
                    }
                    return Summary.of(values, units, Method.T).interval().holds(0);
                }))
                .isBetween(0.93, 0.97);
    }

    /** A gamma distribution of shape 2, skewness 1.4: as the recovery times and loads of the model are spread. */
    @ParameterizedTest
    @CsvSource({"30", "60"})
    void bcaCoversTheMeanOfAnOutcomeWithATail(int families) {
        Units units = families(families, 1);
        assertThat(covered(luck -> {
                    double[] values = new double[families];
                    Arrays.setAll(values, i -> -Math.log(luck.nextDouble() * luck.nextDouble()));
                    Interval interval =
                            Summary.of(values, units, Method.BOOTSTRAP).interval();
                    assertThat(interval.method()).isEqualTo("BCa");
                    return interval.holds(2);
                }))
                .isBetween(0.93, 0.97);
    }

    /** Counts are whole, so that the coverage of one share swings with it; rare shares are covered by more (Wilson 1927). */
    @ParameterizedTest
    @CsvSource({"30, 0.5", "60, 0.1", "120, 0.05"})
    void wilsonCoversAShare(int infants, double share) {
        Units units = families(infants, 1);
        assertThat(covered(luck -> {
                    double[] in = new double[infants];
                    Arrays.setAll(in, i -> luck.nextDouble() < share ? 1 : 0);
                    return Share.of(in, units).interval().holds(share);
                }))
                .isBetween(0.93, 0.97);
    }

    /** Half of the twins do as their twin does; treated as independent, the interval would cover 89 %. */
    @Test
    void wilsonWithTheDesignEffectCoversAShareAmongTwins() {
        Units units = families(60, 2);
        assertThat(covered(luck -> {
                    double[] in = new double[120];
                    for (int i = 0; i < 120; i++) {
                        boolean alike = i % 2 == 1 && luck.nextDouble() < 0.5;
                        in[i] = alike ? in[i - 1] : luck.nextDouble() < 0.3 ? 1 : 0;
                    }
                    return Share.of(in, units).interval().holds(0.3);
                }))
                .isBetween(0.93, 0.97);
    }

    /**
     * Twins correlated by 0.9, as they are in the model, with a small and a large effect. The interval of the difference
     * over the standard deviation would cover 58 % of the large one.
     */
    @ParameterizedTest
    @CsvSource({"30, 0.3, BCa", "30, 1.5, BCa", "60, 1.5, BCa", "600, 1.5, t by the delta method"})
    void theIntervalOfDCoversIt(int families, double d, String method) {
        Units units = families(families, 1);
        assertThat(covered(luck -> {
                    double[] arm = new double[families];
                    double[] reference = new double[families];
                    for (int i = 0; i < families; i++) {
                        double shared = Math.sqrt(0.9) * luck.nextGaussian();
                        arm[i] = d + shared + Math.sqrt(0.1) * luck.nextGaussian();
                        reference[i] = shared + Math.sqrt(0.1) * luck.nextGaussian();
                    }
                    Interval interval =
                            PairedEffect.of(new Pairs(arm, reference, units)).interval();
                    assertThat(interval.method()).isEqualTo(method);
                    return interval.holds(d);
                }))
                .isBetween(0.93, 0.97);
    }

    @Test
    void theUnpairedIntervalCoversTheDifferenceOfTwoGroupsOfOtherFamilies() {
        Units units = families(30, 1);
        assertThat(covered(luck -> {
                    double[] arm = new double[30];
                    double[] reference = new double[30];
                    Arrays.setAll(arm, i -> 1 + 2 * luck.nextGaussian());
                    Arrays.setAll(reference, i -> luck.nextGaussian());
                    Summary of = Summary.of(arm, units, Method.T);
                    return Welch.of(of, 30, Summary.of(reference, units, Method.T), 30)
                            .interval()
                            .holds(1);
                }))
                .isBetween(0.93, 0.97);
    }

    @ParameterizedTest
    @CsvSource({"30, 0.3", "100, 1.5"})
    void theUnpairedIntervalOfDCoversItInTwoGroupsOfOtherFamilies(int families, double d) {
        Units units = families(families, 1);
        assertThat(covered(luck -> {
                    double[] arm = new double[families];
                    double[] reference = new double[families];
                    Arrays.setAll(arm, i -> d + luck.nextGaussian());
                    Arrays.setAll(reference, i -> luck.nextGaussian());
                    return UnpairedEffect.of(arm, units, reference, units)
                            .interval()
                            .holds(d);
                }))
                .isBetween(0.93, 0.97);
    }

    /**
     * Families are added by twenty, from sixty on, until the half-width is 0.2: the rule of a wanted precision. It stops a
     * little early where the spread happens to be small, and costs less than a hundredth of the coverage.
     */
    @Test
    void addingFamiliesUntilTheIntervalIsNarrowCostsLittleCoverage() {
        assertThat(covered(luck -> {
                    double[] drawn = new double[400];
                    Arrays.setAll(drawn, i -> luck.nextGaussian());
                    Interval interval = Interval.NONE;
                    for (int n = 60; n <= 400 && !(interval.half() <= 0.2); n += 20) {
                        interval = Summary.of(Arrays.copyOf(drawn, n), families(n, 1), Method.T)
                                .interval();
                    }
                    return interval.holds(0);
                }))
                .isBetween(0.93, 0.97);
    }
}
