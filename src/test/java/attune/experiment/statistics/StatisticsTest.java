package attune.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against values worked out by hand. */
class StatisticsTest {
    /** Hand-worked figures are given to seven digits. */
    private static final Offset<Double> DIGITS = within(1e-6);

    @Test
    void aSampleIsSummarised() {
        // 1 2 3 4 10: mean 4, squares 9+4+1+0+36 = 50, sd = sqrt(12.5), se = sqrt(2.5), t(4) = 2.776445
        Summary summary = Summary.of(new double[] {10, 1, 3, 2, 4}, new long[] {0, 1, 2, 3, 4});
        assertThat(summary.n()).isEqualTo(5);
        assertThat(summary.mean()).isEqualTo(4);
        assertThat(summary.sd()).isCloseTo(3.5355339, DIGITS);
        assertThat(summary.error()).isCloseTo(1.5811388, DIGITS);
        assertThat(summary.low()).isCloseTo(4 - 2.7764451 * 1.5811388, DIGITS);
        assertThat(summary.high()).isCloseTo(4 + 2.7764451 * 1.5811388, DIGITS);
    }

    @Test
    void quantilesAreOfTypeSeven() {
        // h = (n - 1) p + 1 = 1.15, 1.75, 2.5, 3.25, 3.85 of 1 2 3 4
        double[] quantiles = Summary.quantiles(new double[] {4, 2, 3, 1});
        assertThat(quantiles).containsExactly(new double[] {1.15, 1.75, 2.5, 3.25, 3.85}, within(1e-12));
    }

    @Test
    void siblingsCountAsOneCluster() {
        // two families of two: clusters' summed departures -3 and 3, se = sqrt(18 * 2/1) / 4 = 1.5
        Summary summary = Summary.of(new double[] {1, 2, 4, 5}, new long[] {8, 8, 9, 9});
        assertThat(summary.error()).isCloseTo(1.5, DIGITS);
        // t(1) = 12.7062047
        assertThat(summary.high()).isCloseTo(3 + 12.7062047 * 1.5, DIGITS);
    }

    @Test
    void oneFamilyHasNoInterval() {
        Summary summary = Summary.of(new double[] {2}, new long[] {0});
        assertThat(summary.mean()).isEqualTo(2);
        assertThat(summary.sd()).isNaN();
        assertThat(summary.low()).isNaN();
    }

    @Test
    void anEffectIsThePairedDifferenceOverThePooledSpread() {
        // arm 2 4 6, reference 1 2 3: differences 1 2 3, mean 2; pooled variance (4 + 1) / 2; se = 1 / sqrt 3
        long[] families = {0, 1, 2};
        Summary arm = Summary.of(new double[] {2, 4, 6}, families);
        Summary reference = Summary.of(new double[] {1, 2, 3}, families);
        PairedEffect effect = PairedEffect.of(arm, reference, new double[] {1, 2, 3}, families);
        double pooled = Math.sqrt(2.5);
        assertThat(effect.d()).isCloseTo(2 / pooled, DIGITS);
        // t(2) = 4.3026527
        assertThat(effect.low()).isCloseTo((2 - 4.3026527 / Math.sqrt(3)) / pooled, DIGITS);
        assertThat(effect.high()).isCloseTo((2 + 4.3026527 / Math.sqrt(3)) / pooled, DIGITS);
    }

    @Test
    void armsThatDoNotVaryHaveNoStandardisedEffect() {
        long[] families = {0, 1, 2};
        Summary same = Summary.of(new double[] {1, 1, 1}, families);
        assertThat(PairedEffect.of(same, same, new double[] {0, 0, 0}, families))
                .isEqualTo(PairedEffect.NONE);
    }

    @Test
    void aShareHasAWilsonInterval() {
        // 8 of 10: Wilson 0.4901625 to 0.9433178
        Share share = Share.of(8, 10);
        assertThat(share.share()).isEqualTo(0.8);
        assertThat(share.low()).isCloseTo(0.4901625, DIGITS);
        assertThat(share.high()).isCloseTo(0.9433178, DIGITS);
        assertThat(Share.of(0, 10).low()).isZero();
        assertThat(Share.of(10, 10).high()).isEqualTo(1);
    }
}
