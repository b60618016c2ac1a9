package attune.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final double[] BEFORE = {1, 2, 3, 4};
    private static final double[] AFTER = {2, 4, 4, 6};

    @Test
    void d_is_the_mean_paired_difference_over_the_pooled_standard_deviation() {
        // Differences 1, 2, 1, 2: mean 1.5, sd 0.57735. Variances of the arms 1.66667 and 2.66667: pooled sd 1.47196.
        Contrast contrast = Contrast.between(BEFORE, AFTER);
        assertThat(contrast.d()).isCloseTo(1.019049, within(1e-6));
        assertThat(contrast.error()).isCloseTo(0.288675 / 1.471960, within(1e-6));
    }

    @Test
    void the_interval_is_that_of_a_paired_t_test() {
        Contrast contrast = Contrast.between(BEFORE, AFTER);
        // t with 3 degrees of freedom at 0.975 is 3.182446.
        assertThat(contrast.high() - contrast.d()).isCloseTo(3.182446 * contrast.error(), within(1e-6));
        assertThat(contrast.d() - contrast.low()).isCloseTo(3.182446 * contrast.error(), within(1e-6));
    }

    @Test
    void a_pair_without_a_reading_is_left_out() {
        double[] before = {1, 2, 3, Double.NaN, 4};
        double[] after = {2, 4, 4, 5, 6};
        assertThat(Contrast.between(before, after)).isEqualTo(Contrast.between(BEFORE, AFTER));
    }

    @Test
    void beyond_means_the_whole_interval() {
        Contrast contrast = new Contrast(0.5, 0.1, 0.3, 0.7, 40);
        assertThat(contrast.beyond(0.2)).isTrue();
        assertThat(contrast.beyond(0.4)).isFalse();
        assertThat(contrast.beyond(-0.2)).isFalse();
        assertThatThrownBy(() -> ContrastAssert.assertThat(contrast).isNotBeyond(0.2))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_contrast_as_large_as_the_claim_needs_fails_at_every_second_seed() {
        Contrast contrast = new Contrast(0.4, 0.1, 0.2, 0.6, 40);
        assertThat(contrast.falseAlarm(0.2)).isCloseTo(0.5, within(1e-9));
        assertThat(contrast.byLuck(0.2)).isCloseTo(0.0000317, within(1e-7));
    }

    @Test
    void so_does_one_that_is_to_lie_below_a_bound_or_within_two() {
        assertThat(new Contrast(0.4, 0.1, 0.2, 0.6, 40).falseAlarmBelow(0.6)).isCloseTo(0.5, within(1e-9));
        // Two standard errors to spare on either side.
        assertThat(new Contrast(0, 0.05, -0.1, 0.1, 40).falseAlarmWithin(0.2)).isCloseTo(0.0455, within(1e-4));
        assertThat(new Contrast(-0.1, 0.05, -0.2, 0, 40).falseAlarmWithin(0.2)).isCloseTo(0.5, within(1e-3));
    }
}
