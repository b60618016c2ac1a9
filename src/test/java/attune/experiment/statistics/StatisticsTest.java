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
        // without each pair in turn: 2.5 / sqrt(1.25), 2 / sqrt(5), 1.5 / sqrt(1.25); about their mean 1.4907120 the
        // squares
        // sum to 14/15; se = sqrt(2/3 x 14/15); t(2) = 4.3026527
        double reach = 4.3026527 * Math.sqrt(28 / 45.0);
        assertThat(effect.interval().low()).isCloseTo(effect.d() - reach, DIGITS);
        assertThat(effect.interval().high()).isCloseTo(effect.d() + reach, DIGITS);
        assertThat(effect.interval().method()).isEqualTo("jackknife t");
    }

    @Test
    void whereOneInfantAloneVariesTheIntervalOfDIsByTheDeltaMethod() {
        // arm 0 0 3, reference 0 0 0: variance 3 and 0, s = sqrt(1.5), d = 1 / s; x and D - mean D are -1 -1 2
        PairedEffect effect = PairedEffect.of(new Pairs(new double[] {0, 0, 3}, new double[3], alone(3)));
        // d / (2 s) = 1 / (2 x 1.5) = 1/3; x^2 / 2 - 1.5 = -1, -1, 0.5; x less a third of it: -2/3, -2/3, 11/6,
        // all over s: squares (4/9 + 4/9 + 121/36) / 1.5 = 17/6; se = sqrt(17/6 x 3/2) / 3 = sqrt(17) / 6
        double error = Math.sqrt(17) / 6;
        assertThat(effect.interval().half()).isCloseTo(4.3026527 * error, DIGITS);
        assertThat(effect.interval().method()).isEqualTo("t by the delta method");
    }

    @Test
    void theIntervalOfDHoldsBothTheBootstrapsAndTheJackknifes() {
        // two of thirty infants rise by 3: d by t lies even about the estimate, the bootstrap's reaches farther up
        double[] reference = new double[30];
        double[] arm = new double[30];
        Arrays.setAll(reference, i -> i % 7);
        Arrays.setAll(arm, i -> reference[i] + (i % 15 == 0 ? 3 : 0));
        PairedEffect effect = PairedEffect.of(new Pairs(arm, reference, alone(30)));
        assertThat(effect.interval().method()).isEqualTo("wider of BCa and jackknife t");
        assertThat(effect.interval().low()).isNegative();
        assertThat(effect.interval().high() - effect.d())
                .isGreaterThan(effect.d() - effect.interval().low());
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
        // ten families of two alike members, eight in: nearly the interval of 8 of 10
        double[] in = new double[20];
        long[] families = new long[20];
        for (int i = 0; i < 20; i++) {
            families[i] = i / 2;
            in[i] = i < 16 ? 1 : 0;
        }
        Share share = Share.of(in, Units.of(families));
        // variance over families 0.8 x 0.2 / 9, over 0.8 x 0.2 / 20: design effect 20/9, so n = 9; as ten families
        // tell little about it, times (t(19) / t(9))^2 = (2.0930241 / 2.2621572)^2: Wilson of 0.8 with n = 7.7045167
        double n = 7.7045167;
        double z2 = 3.8414588 / n;
        double reach = 1.9599640 / (1 + z2) * Math.sqrt(0.16 / n + z2 / (4 * n));
        assertThat(share.interval().low()).isCloseTo((0.8 + z2 / 2) / (1 + z2) - reach, DIGITS);
        // nobody is in: ten families, not twenty infants; the upper end is z^2 / (n + z^2)
        assertThat(Share.of(new double[20], Units.of(families)).interval().high())
                .isCloseTo(3.8414588 / 13.8414588, DIGITS);
    }

    /** Complete response before and after consolidation (Cavo et al. 2012), as in Fagerland, Lydersen and Laake (2014). */
    @Test
    void theDifferenceOfPairedSharesHasTangosInterval() {
        // of 161 patients 6 responded before alone and 16 after alone; published to four digits: -0.1240 to -0.0054
        double[] before = new double[161];
        double[] after = new double[161];
        Arrays.fill(before, 0, 6, 1);
        Arrays.fill(after, 6, 22, 1);
        Interval interval = PairedShares.interval(new Pairs(before, after, alone(161)));
        assertThat(interval.low()).isCloseTo(-0.1240, within(5e-5));
        assertThat(interval.high()).isCloseTo(-0.0054, within(5e-5));
        assertThat(interval.method()).isEqualTo("Tango score");
    }

    @Test
    void whereNobodyChangesTheDifferenceOfSharesIsNotKnownToBeNothing() {
        // z^2 / (30 + z^2), as of Wilson's interval of none in thirty
        Interval interval = PairedShares.interval(0, 0, 30);
        assertThat(interval.low()).isCloseTo(-0.1135134, DIGITS);
        assertThat(interval.high()).isCloseTo(0.1135134, DIGITS);
        // ten families of three siblings each are worth ten
        assertThat(PairedShares.interval(new Pairs(new double[30], new double[30], Units.of(thirds())))
                        .high())
                .isCloseTo(3.8414588 / 13.8414588, DIGITS);
    }

    private static long[] thirds() {
        long[] numbers = new long[30];
        Arrays.setAll(numbers, i -> i / 3);
        return numbers;
    }

    @Test
    void whereEverybodyChangesTheDifferenceOfSharesEndsAtOne() {
        // under a difference x the likeliest share that goes out is (1 - x) / 2, and 20 (1 - x) = z^2 (1 + x) at the
        // low end
        assertThat(PairedShares.interval(20, 0, 20).high()).isEqualTo(1);
        assertThat(PairedShares.interval(20, 0, 20).low()).isCloseTo((20 - 3.8414588) / (20 + 3.8414588), DIGITS);
        assertThat(PairedShares.interval(0, 20, 20).low()).isEqualTo(-1);
    }

    /** The example of Newcombe (1998): 56 of 70 against 48 of 80, method 10. */
    @Test
    void theDifferenceOfUnpairedSharesHasNewcombesInterval() {
        double[] arm = new double[70];
        double[] reference = new double[80];
        Arrays.fill(arm, 0, 56, 1);
        Arrays.fill(reference, 0, 48, 1);
        Interval interval = UnpairedShares.interval(Share.of(arm, alone(70)), Share.of(reference, alone(80)));
        assertThat(interval.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3339, within(5e-5));
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
