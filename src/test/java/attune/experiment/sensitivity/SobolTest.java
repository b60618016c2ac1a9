package attune.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/**
 * Against functions whose indices are known exactly. The last factor of each sample is a dummy that the function does not
 * read.
 *
 * <p>Tolerances: with 4096 independent rows the standard error of these indices is 0.01 to 0.03 (the estimators' terms have
 * standard deviations of 0.5 to 2 V); a Sobol sequence does several times better. 0.01 lies between: an estimator that
 * divides by the wrong variance, takes the wrong column or forgets a factor of 2 misses it by far.
 */
class SobolTest {
    private static final double CLOSE = 0.01;
    private static final int ROWS = 4096;

    /** Ishigami and Homma (1990) with a = 7, b = 0.1, on (-pi, pi)^3. */
    static double ishigami(double[] u) {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    private static final double[] A = {0, 1, 4.5, 9, 99, 99};

    /** Sobol's G: the product of (|4 u - 2| + a) / (1 + a). */
    private static double g(double[] u) {
        double product = 1;
        for (int i = 0; i < A.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + A[i]) / (1 + A[i]);
        }
        return product;
    }

    static double[] readings(double[][] points, ToDoubleFunction<double[]> function) {
        return Arrays.stream(points).mapToDouble(function).toArray();
    }

    @Test
    void theIndicesOfIshigamiComeOut() {
        SaltelliSample sample = SaltelliSample.of(ROWS, 4, 1);
        List<Sobol> found = Sobol.of(sample, readings(sample.points(), SobolTest::ishigami), 1);
        double p4 = Math.pow(Math.PI, 4);
        double v1 = Math.pow(1 + 0.1 * p4 / 5, 2) / 2;
        double v2 = 49 / 8.0;
        double v13 = 0.01 * p4 * p4 * (1 / 18.0 - 1 / 50.0);
        double v = v1 + v2 + v13;
        double[] first = {v1 / v, v2 / v, 0, 0};
        double[] total = {(v1 + v13) / v, v2 / v, v13 / v, 0};
        for (int f = 0; f < 4; f++) {
            assertThat(found.get(f).first().value()).as("first order of %d", f).isCloseTo(first[f], within(CLOSE));
            assertThat(found.get(f).total().value()).as("total of %d", f).isCloseTo(total[f], within(CLOSE));
        }
    }

    @Test
    void theIndicesOfSobolsFunctionComeOut() {
        SaltelliSample sample = SaltelliSample.of(ROWS, 7, 2);
        List<Sobol> found = Sobol.of(sample, readings(sample.points(), SobolTest::g), 1);
        double all = 1;
        for (double a : A) {
            all *= 1 + 1 / (3 * (1 + a) * (1 + a));
        }
        for (int f = 0; f < A.length; f++) {
            double v = 1 / (3 * (1 + A[f]) * (1 + A[f]));
            assertThat(found.get(f).first().value()).isCloseTo(v / (all - 1), within(CLOSE));
            assertThat(found.get(f).total().value()).isCloseTo(v * all / (1 + v) / (all - 1), within(CLOSE));
        }
    }

    @Test
    void aDummyInAFunctionWithoutLuckIsExactlyNothing() {
        SaltelliSample sample = SaltelliSample.of(64, 4, 3);
        Sobol dummy = Sobol.of(sample, readings(sample.points(), SobolTest::ishigami), 1)
                .get(3);
        assertThat(dummy.first()).isEqualTo(new Index(0, 0, 0));
        assertThat(dummy.total()).isEqualTo(new Index(0, 0, 0));
    }

    @Test
    void intervalsHoldTheTruthAtLeastAsOftenAsTheySay() {
        // 50 samples x 3 factors: with exactly 95 % fewer than 132 of 150 would be a chance of about 1 in 1000.
        double[] total = {0.5576, 0.4424, 0.2437};
        int held = 0;
        double width = 0;
        for (int seed = 0; seed < 50; seed++) {
            SaltelliSample sample = SaltelliSample.of(256, 3, seed);
            List<Sobol> found = Sobol.of(sample, readings(sample.points(), SobolTest::ishigami), seed);
            for (int f = 0; f < 3; f++) {
                Index index = found.get(f).total();
                held += index.low() <= total[f] && total[f] <= index.high() ? 1 : 0;
                width = Math.max(width, index.high() - index.low());
            }
        }
        assertThat(held).isGreaterThanOrEqualTo(132);
        // Standard error of a total at 256 independent rows: at most about 1.5 / 16.
        assertThat(width).as("not by being endless").isLessThan(4 * 1.5 / 16 * 1.5);
    }

    @Test
    void theSameSeedGivesTheSameDigitsAndAnotherSeedOthers() {
        assertThat(SaltelliSample.of(8, 3, 5).points())
                .isDeepEqualTo(SaltelliSample.of(8, 3, 5).points());
        assertThat(SaltelliSample.of(8, 3, 5).points()[0])
                .isNotEqualTo(SaltelliSample.of(8, 3, 6).points()[0]);
        SaltelliSample sample = SaltelliSample.of(64, 4, 3);
        double[] readings = readings(sample.points(), SobolTest::ishigami);
        assertThat(Sobol.of(sample, readings, 7)).isEqualTo(Sobol.of(sample, readings, 7));
        assertThat(Sobol.of(sample, readings, 7)).isNotEqualTo(Sobol.of(sample, readings, 8));
    }

    @Test
    void everyPointOfARowTakesOneColumnOfB() {
        SaltelliSample sample = SaltelliSample.of(4, 3, 1);
        assertThat(sample.points()).hasNumberOfRows(4 * 5);
        for (int point = 0; point < 20; point++) {
            double[] a = sample.points()[sample.row(point) * 5];
            double[] b = sample.points()[sample.row(point) * 5 + 1];
            double[] here = sample.points()[point];
            for (int f = 0; f < 3; f++) {
                boolean isB = point % 5 == 1 || sample.swapped(point) == f;
                assertThat(here[f])
                        .isEqualTo(isB ? b[f] : a[f])
                        .isBetween(0.0, 1.0)
                        .isNotIn(0.0, 1.0);
            }
        }
    }

    @Test
    void aShiftedSequenceKeepsItsBalance() {
        // In each dimension of A exactly one of 64 points lies in each of 64 equal cells.
        SaltelliSample sample = SaltelliSample.of(64, 5, 9);
        for (int f = 0; f < 5; f++) {
            int factor = f;
            long cells = IntStream.range(0, 64)
                    .map(row -> (int) (64 * sample.points()[row * 7][factor]))
                    .distinct()
                    .count();
            assertThat(cells).isEqualTo(64);
        }
    }

    @Test
    void aMissingReadingIsRefusedAndNamed() {
        SaltelliSample sample = SaltelliSample.of(8, 3, 1);
        double[] readings = readings(sample.points(), SobolTest::ishigami);
        readings[7] = Double.NaN;
        readings[30] = Double.POSITIVE_INFINITY;
        assertThatThrownBy(() -> Sobol.of(sample, readings, 1)).hasMessage("2 of 40 points without a reading: 7, 30");
        assertThatThrownBy(() -> Sobol.of(sample, new double[40], 1))
                .hasMessage("the outcome is the same at every point");
    }

    @Test
    void theNoiseOfReplicatesIsTheirShareOfTheVarianceBetweenMeans() {
        // Means of 4 replicates with unit noise over points with variance 3: (1/4) / (1/4 + 3) = 1/13.
        Well19937c random = new Well19937c(1);
        double[][][] own = new double[2000][1][4];
        double[][][] shared = new double[2000][1][4];
        double[] luck = {-1.5, 0.5, -0.5, 1.5};
        for (int i = 0; i < 2000; i++) {
            double point = Math.sqrt(3) * random.nextGaussian();
            for (int r = 0; r < 4; r++) {
                own[i][0][r] = point + random.nextGaussian();
                shared[i][0][r] = point + luck[r] * Math.sqrt(3 / 5.0);
            }
        }
        Index noise = ReplicateNoise.share(own, 1);
        // 2000 points: the variances are known to about 3 %, their ratio to about 4 % of 0.077.
        assertThat(noise.value()).isCloseTo(1 / 13.0, within(0.01));
        assertThat(noise.low()).isLessThan(noise.value()).isGreaterThan(0.05);
        // luck that all points share cancels between them
        assertThat(ReplicateNoise.share(shared, 1).value()).isCloseTo(0, within(1e-12));
    }

    @Test
    void whereReplicatesAloneDifferAllOfTheVarianceIsNoise() {
        // nothing but unit noise: 0.25 between means of 4, and 0.25 expected of noise; each is known to about 3 %
        Well19937c random = new Well19937c(3);
        double[][][] blocks = new double[2000][1][4];
        for (double[][] block : blocks) {
            block[0] = DoubleStream.generate(random::nextGaussian).limit(4).toArray();
        }
        assertThat(ReplicateNoise.share(blocks, 1).value()).isBetween(0.9, 1.0);
    }

    @Test
    void withOneReplicateTheNoiseIsNotKnown() {
        assertThat(ReplicateNoise.share(new double[][][] {{{1}}, {{2}}, {{4}}}, 1)
                        .value())
                .isNaN();
    }

    @Test
    void aDummyThatMovesToOtherLuckShowsTheNoiseOfReplicates() {
        // y = 3 u + luck, luck of variance 0.25, shared by all points but those of the dummy; V = 9/12.
        Well19937c random = new Well19937c(2);
        SaltelliSample sample = SaltelliSample.of(1024, 2, 1);
        double[] readings = readings(sample.points(), u -> 3 * u[0]);
        for (int point = 0; point < readings.length; point++) {
            readings[point] += sample.swapped(point) == 1 ? 0.5 * random.nextGaussian() : 0;
        }
        // Squares of 1024 normal draws: their mean is known to 4 %, here 0.007.
        assertThat(Sobol.of(sample, readings, 1).get(1).total().value()).isCloseTo(0.25 / 2 / 0.75, within(0.02));
    }
}
