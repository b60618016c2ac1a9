package attune.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
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
    private static final String BOTH = "wider of BCa and jackknife t";

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

    /** Members are correlated by 0.1. Without the factor for few units it would cover 86 to 92 %. */
    @ParameterizedTest
    @CsvSource({"5, 0.3", "5, 0.1", "10, 0.3", "10, 0.1"})
    void wilsonCoversAShareAmongFewUnitsOfTwenty(int count, double share) {
        Units units = families(count, 20);
        assertThat(covered(luck -> {
                    double[] in = new double[units.values()];
                    BetaDistribution home = new BetaDistribution(luck, 9 * share, 9 * (1 - share));
                    double own = share;
                    for (int i = 0; i < in.length; i++) {
                        own = i % 20 > 0 ? own : home.sample();
                        in[i] = luck.nextDouble() < own ? 1 : 0;
                    }
                    return Share.of(in, units).interval().holds(share);
                }))
                .isBetween(0.93, 0.98);
    }

    /**
     * With few who change it covers more than 97 %, where Student's t would cover 79, 84 and 90 %: by chance nobody does then,
     * and the interval still holds what that may hide.
     */
    @ParameterizedTest
    @CsvSource({
        "30, 0.05, 0, 0.97, 1",
        "60, 0.03, 0.01, 0.97, 1",
        "120, 0.02, 0, 0.97, 1",
        "30, 0.1, 0.1, 0.93, 0.97",
        "30, 0.4, 0.1, 0.93, 0.97",
        "60, 0.1, 0.02, 0.93, 0.97",
        "120, 0.03, 0.03, 0.93, 0.97"
    })
    void tangosIntervalCoversTheDifferenceOfPairedShares(
            int infants, double came, double went, double least, double most) {
        Units units = families(infants, 1);
        assertThat(covered(luck -> changed(infants, came, went, luck, units).holds(came - went)))
                .isBetween(least, most);
    }

    private static Interval changed(int infants, double came, double went, RandomGenerator luck, Units units) {
        double[] arm = new double[infants];
        double[] reference = new double[infants];
        for (int i = 0; i < infants; i++) {
            double u = luck.nextDouble();
            arm[i] = u < came || u > 0.7 ? 1 : 0;
            reference[i] = u >= came && u < came + went || u > 0.7 ? 1 : 0;
        }
        return PairedShares.interval(new Pairs(arm, reference, units));
    }

    /** Siblings always change together; taken for independent ones the interval would cover 81 %. */
    @Test
    void tangosIntervalWithTheDesignEffectCoversTheDifferenceAmongSiblings() {
        Units units = families(60, 2);
        assertThat(covered(luck -> {
                    double[] arm = new double[120];
                    double[] reference = new double[120];
                    for (int i = 0; i < 120; i += 2) {
                        double u = luck.nextDouble();
                        Arrays.fill(arm, i, i + 2, u < 0.2 ? 1 : 0);
                        Arrays.fill(reference, i, i + 2, u > 0.9 ? 1 : 0);
                    }
                    return PairedShares.interval(new Pairs(arm, reference, units))
                            .holds(0.1);
                }))
                .isBetween(0.93, 0.97);
    }

    @ParameterizedTest
    @CsvSource({"30, 0.1, 0.3", "60, 0.05, 0.15"})
    void newcombesIntervalCoversTheDifferenceOfSharesInTwoGroups(int infants, double share, double other) {
        Units units = families(infants, 1);
        assertThat(covered(luck -> {
                    double[] arm = new double[infants];
                    double[] reference = new double[infants];
                    Arrays.setAll(arm, i -> luck.nextDouble() < share ? 1 : 0);
                    Arrays.setAll(reference, i -> luck.nextDouble() < other ? 1 : 0);
                    return UnpairedShares.interval(Share.of(arm, units), Share.of(reference, units))
                            .holds(share - other);
                }))
                .isBetween(0.93, 0.97);
    }

    /**
     * Twins correlated by 0.9, as they are in the model, with a small and a large effect. The interval of the difference
     * over the standard deviation would cover 58 % of the large one.
     */
    @ParameterizedTest
    @CsvSource({
        "12, 1.5, jackknife t",
        "30, 0.3, " + BOTH,
        "30, 1.5, " + BOTH,
        "60, 1.5, " + BOTH,
        "600, 1.5, jackknife t"
    })
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

    /** A family's part and each twin's own, all gamma; together of shape 2, skewness 1.4, and so of variance 2. */
    private static boolean holdsDWithATail(int families, double correlation, double d, RandomGenerator luck) {
        double[] arm = new double[families];
        double[] reference = new double[families];
        GammaDistribution shared = new GammaDistribution(luck, 2 * correlation, 1);
        GammaDistribution own = new GammaDistribution(luck, 2 * (1 - correlation), 1);
        for (int i = 0; i < families; i++) {
            double both = shared.sample();
            arm[i] = d * Math.sqrt(2) + both + own.sample();
            reference[i] = both + own.sample();
        }
        return PairedEffect.of(new Pairs(arm, reference, families(families, 1)))
                .interval()
                .holds(d);
    }

    @ParameterizedTest
    @CsvSource({"30, 0.5, 0", "30, 0.5, 0.5", "30, 0.9, 0", "60, 0.9, 0.5", "120, 0.5, 1.5"})
    void theIntervalOfDCoversItWhereOutcomesHaveATail(int families, double correlation, double d) {
        assertThat(covered(luck -> holdsDWithATail(families, correlation, d, luck)))
                .isBetween(0.93, 0.98);
    }

    /** Most of the doubt is about the standard deviation then, which few values of a tail tell badly. */
    @ParameterizedTest
    @CsvSource({"30, 0.9", "60, 0.9"})
    void aLargeDOfAlikeTwinsWithATailIsCoveredByNinetyToNinetyFourPercent(int families, double correlation) {
        assertThat(covered(luck -> holdsDWithATail(families, correlation, 1.5, luck)))
                .isBetween(0.90, 0.94);
    }

    /** Some infants jump by so many standard deviations; all others move by 0.05 of one, to either side. */
    private static boolean holdsDOfJumps(int families, double jumping, double jump, RandomGenerator luck) {
        double[] arm = new double[families];
        double[] reference = new double[families];
        for (int i = 0; i < families; i++) {
            reference[i] = luck.nextGaussian();
            arm[i] = reference[i] + 0.05 * luck.nextGaussian() + (luck.nextDouble() < jumping ? jump : 0);
        }
        double variance = 1 + (0.05 * 0.05 + jump * jump * jumping * (1 - jumping)) / 2;
        return PairedEffect.of(new Pairs(arm, reference, families(families, 1)))
                .interval()
                .holds(jumping * jump / Math.sqrt(variance));
    }

    /** The jackknife's t alone would cover 90 to 95 % of them. It may cover more than 97 %, being the wider of two. */
    @ParameterizedTest
    @CsvSource({"30, 0.1, 1", "30, 0.1, 2", "30, 0.15, 2", "60, 0.05, 1", "60, 0.05, 2", "120, 0.05, 1", "120, 0.15, 1"
    })
    void theIntervalOfDCoversItWhereThreeInfantsOrMoreAreExpectedToJump(int families, double jumping, double jump) {
        assertThat(covered(luck -> holdsDOfJumps(families, jumping, jump, luck)))
                .isBetween(0.93, 0.995);
    }

    /** BCa alone would cover 93 and 94 % of the first two, Student's t alone 89 and 90 %. */
    @ParameterizedTest
    @CsvSource({"60, 0.05, 1", "60, 0.05, 2", "30, 0.15, 2", "120, 0.05, 1"})
    void theIntervalOfTheDifferenceCoversItWhereThreeInfantsOrMoreAreExpectedToJump(
            int families, double jumping, double jump) {
        Units units = families(families, 1);
        assertThat(covered(luck -> {
                    double[] differences = new double[families];
                    Arrays.setAll(
                            differences, i -> 0.05 * luck.nextGaussian() + (luck.nextDouble() < jumping ? jump : 0));
                    Interval interval =
                            Summary.of(differences, units, Method.WIDER).interval();
                    assertThat(interval.method()).isEqualTo("wider of BCa and t");
                    return interval.holds(jumping * jump);
                }))
                .isBetween(0.93, 0.995);
    }

    @Test
    void theIntervalOfTheDifferenceIsNotMuchTooWideWhereAllInfantsMove() {
        Units units = families(30, 1);
        assertThat(covered(luck -> {
                    double[] differences = new double[30];
                    Arrays.setAll(differences, i -> luck.nextGaussian());
                    return Summary.of(differences, units, Method.WIDER)
                            .interval()
                            .holds(0);
                }))
                .isBetween(0.93, 0.97);
    }

    /** In 0.95^30 = 21 % of the studies nobody jumps, and nothing in the sample tells that anybody might. */
    @Test
    void whereOneOrTwoInThirtyJumpTheIntervalOfDCoversFourInFive() {
        assertThat(covered(luck -> holdsDOfJumps(30, 0.05, 1, luck))).isBetween(0.77, 0.82);
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
