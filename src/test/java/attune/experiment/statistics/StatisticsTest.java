package attune.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against values worked out by hand. */
class StatisticsTest {
    /** Hand-worked figures are given to seven digits. */
    private static final Offset<Double> DIGITS = within(1e-6);

    private static Units alone(int n) {
        long[] numbers = new long[n];
        Arrays.setAll(numbers, i -> i);
        return Units.of(numbers);
    }

    private static Summary summary(double... values) {
        return Summary.of(values, alone(values.length), Method.T);
    }

    @Test
    void aSampleIsSummarised() {
        // 1 2 3 4 10: mean 4, squares 9+4+1+0+36 = 50, sd = sqrt(12.5), se = sqrt(2.5), t(4) = 2.776445
        Summary summary = summary(10, 1, 3, 2, 4);
        assertThat(summary.n()).isEqualTo(5);
        assertThat(summary.mean()).isEqualTo(4);
        assertThat(summary.sd()).isCloseTo(3.5355339, DIGITS);
        assertThat(summary.error()).isCloseTo(1.5811388, DIGITS);
        assertThat(summary.interval().low()).isCloseTo(4 - 2.7764451 * 1.5811388, DIGITS);
        assertThat(summary.interval().high()).isCloseTo(4 + 2.7764451 * 1.5811388, DIGITS);
        assertThat(summary.interval().method()).isEqualTo("t");
    }

    @Test
    void quantilesAreOfTypeSeven() {
        // h = (n - 1) p + 1 = 1.15, 1.75, 2.5, 3.25, 3.85 of 1 2 3 4
        double[] quantiles = Summary.quantiles(new double[] {4, 2, 3, 1});
        assertThat(quantiles).containsExactly(new double[] {1.15, 1.75, 2.5, 3.25, 3.85}, within(1e-12));
    }

    @Test
    void siblingsCountAsOneUnit() {
        // two families of two: the families' summed departures are -3 and 3, se = sqrt(18 * 2/1) / 4 = 1.5
        Units families = Units.of(new long[] {8, 8, 9, 9});
        Summary summary = Summary.of(new double[] {1, 2, 4, 5}, families, Method.T);
        assertThat(families.count()).isEqualTo(2);
        assertThat(summary.error()).isCloseTo(1.5, DIGITS);
        // t(1) = 12.7062047
        assertThat(summary.interval().high()).isCloseTo(3 + 12.7062047 * 1.5, DIGITS);
    }

    @Test
    void oneFamilyHasNoInterval() {
        Summary summary = summary(2);
        assertThat(summary.mean()).isEqualTo(2);
        assertThat(summary.sd()).isNaN();
        assertThat(summary.interval()).isEqualTo(Interval.NONE);
    }

    @Test
    void anEffectIsThePairedDifferenceOverThePooledSpread() {
        // arm 2 4 6, reference 1 2 3: differences 1 2 3, mean 2; pooled variance (4 + 1) / 2 = 2.5, s = 1.5811388
        PairedEffect effect = PairedEffect.of(new Pairs(new double[] {2, 4, 6}, new double[] {1, 2, 3}, alone(3)));
        assertThat(effect.d()).isCloseTo(2 / Math.sqrt(2.5), DIGITS);
        // influence: x -2 0 2, y -1 0 1; x - y = -1 0 1; (x^2 + y^2) / 2 - 2.5 = 0, -2.5, 0; d / (2 s) = 0.4
        // over s: -0.6324555, 0.6324555, 0.6324555; squares 1.2 x 3/2 = 1.8; se = sqrt(1.8) / 3; t(2) = 4.3026527
        double reach = 4.3026527 * Math.sqrt(1.8) / 3;
        assertThat(effect.interval().low()).isCloseTo(effect.d() - reach, DIGITS);
        assertThat(effect.interval().high()).isCloseTo(effect.d() + reach, DIGITS);
        assertThat(effect.interval().method()).isEqualTo("t by the delta method");
    }

    @Test
    void armsThatDoNotVaryHaveNoStandardisedEffect() {
        double[] same = {1, 1, 1};
        assertThat(PairedEffect.of(new Pairs(same, same, alone(3)))).isEqualTo(PairedEffect.NONE);
    }

    @Test
    void aShareHasAWilsonInterval() {
        // 8 of 10: Wilson 0.4901625 to 0.9433178
        Share share = Share.of(new double[] {1, 1, 1, 1, 0, 1, 1, 1, 0, 1}, alone(10));
        assertThat(share.share()).isEqualTo(0.8);
        assertThat(share.interval().low()).isCloseTo(0.4901625, DIGITS);
        assertThat(share.interval().high()).isCloseTo(0.9433178, DIGITS);
        assertThat(Share.of(new double[10], alone(10)).interval().low()).isZero();
    }

    @Test
    void twinsWhoAlwaysAgreeCountOnceInAShare() {
        // ten families of two alike members, eight in: the same interval as 8 of 10 but for k / (k - 1) = 10/9
        double[] in = new double[20];
        long[] families = new long[20];
        for (int i = 0; i < 20; i++) {
            families[i] = i / 2;
            in[i] = i < 16 ? 1 : 0;
        }
        Share share = Share.of(in, Units.of(families));
        // variance over families 0.8 x 0.2 / 9, over 0.8 x 0.2 / 20: design effect 20/9, so Wilson of 0.8 with n = 9
        double z2 = 1.959963984540054 * 1.959963984540054 / 9;
        double reach = 1.959963984540054 / (1 + z2) * Math.sqrt(0.16 / 9 + z2 / 36);
        assertThat(share.interval().low()).isCloseTo((0.8 + z2 / 2) / (1 + z2) - reach, DIGITS);
        // nobody is in: ten families, not twenty infants; the upper end is z^2 / (n + z^2)
        assertThat(Share.of(new double[20], Units.of(families)).interval().high())
                .isCloseTo(3.8414588 / 13.8414588, DIGITS);
    }

    @Test
    void aTrialSeesTheSameDifferenceLessSurely() {
        // 2 4 6 and 1 2 3: variances 4/3 and 1/3, se = sqrt(5/3); df = (5/3)^2 / (16/18 + 1/18) = 50/17
        Summary arm = summary(2, 4, 6);
        Summary reference = summary(1, 2, 3);
        Welch welch = Welch.of(arm, 3, reference, 3);
        assertThat(welch.difference()).isEqualTo(2);
        assertThat(welch.error()).isCloseTo(Math.sqrt(5 / 3.0), DIGITS);
        // t(50/17) lies between t(3) = 3.1824463 and t(2) = 4.3026527, near the former
        assertThat(welch.interval().half() / welch.error()).isBetween(3.1824463, 3.3);
    }

    @Test
    void anUnpairedEffectCountsTheDoubtAboutTheSpread() {
        // 0 2 4 against 0 0 0 0: variances 4 and 0, s = sqrt(2), d = 2 / sqrt(2); influence of the arm, x = -2 0 2:
        // x / s - d / (4 s^2) (x^2 - 4) = -1.4142136, 0.7071068, 1.4142136; squares 4.5; se = sqrt(4.5 x 3/2) / 3
        UnpairedEffect effect =
                UnpairedEffect.of(new double[] {0, 2, 4}, alone(3), new double[] {0, 0, 0, 0}, alone(4));
        assertThat(effect.d()).isCloseTo(Math.sqrt(2), DIGITS);
        // the reference: -d / (4 s^2) (0 - 0) = 0, so the degrees are those of the arm: t(2) = 4.3026527
        assertThat(effect.interval().half()).isCloseTo(4.3026527 * Math.sqrt(4.5 * 1.5) / 3, DIGITS);
    }

    @Test
    void whoStaysWithinATenthOfASpreadIsUnchanged() {
        // reference 0 10 20 30, spread 12.909944 in both arms (nearly): margin about 1.29
        Pairs pairs = new Pairs(new double[] {1, 9, 23, 30}, new double[] {0, 10, 20, 30}, alone(4));
        Response response = Response.of(pairs);
        assertThat(response.margin()).isCloseTo(0.1 * pairs.pooled(), DIGITS).isBetween(1.25, 1.35);
        assertThat(response.higher().share()).isEqualTo(0.25);
        assertThat(response.lower().share()).isZero();
    }

    @Test
    void aBootstrapIsTheSameWheneverItIsMade() {
        double[] values = new double[40];
        Arrays.setAll(values, i -> i * i % 17);
        Summary once = Summary.of(values, alone(40), Method.BOOTSTRAP);
        assertThat(once.interval().method()).isEqualTo("BCa");
        assertThat(Summary.of(values, alone(40), Method.BOOTSTRAP).interval()).isEqualTo(once.interval());
    }

    @Test
    void aBootstrapLeansTowardsTheTail() {
        double[] values = new double[40];
        Arrays.setAll(values, i -> Math.exp(i / 10.0));
        Summary summary = Summary.of(values, alone(40), Method.BOOTSTRAP);
        assertThat(summary.interval().high() - summary.mean())
                .isGreaterThan(1.2 * (summary.mean() - summary.interval().low()));
    }

    @Test
    void theBootstrapOfAMedianHasEndsFromTheSample() {
        double[] values = new double[41];
        Arrays.setAll(values, i -> i);
        Interval interval = Bca.interval(41, drawn -> {
            int[] sorted = drawn.clone();
            Arrays.sort(sorted);
            return values[sorted[sorted.length / 2]];
        });
        // ranks by the binomial distribution: 14 and 28 of 41 hold the median with 97 %, 15 and 27 with 94 %
        assertThat(interval.low()).isBetween(12.0, 15.0);
        assertThat(interval.high()).isBetween(25.0, 28.0);
    }

    @Test
    void tooFewOrVeryManyUnitsAreNotBootstrapped() {
        assertThat(Summary.of(new double[] {1, 2, 4}, alone(3), Method.BOOTSTRAP)
                        .interval()
                        .method())
                .isEqualTo("t");
        assertThat(Summary.of(new double[501], alone(501), Method.BOOTSTRAP)
                        .interval()
                        .method())
                .isEqualTo("t");
    }
}
