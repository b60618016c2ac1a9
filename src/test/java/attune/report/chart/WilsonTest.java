package attune.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonTest {

    @Test
    void theIntervalIsThePublishedOne() {
        // Newcombe (1998), table I: 81 of 263 gives 0.2553 to 0.3662, and 0 of 20 gives 0 to 0.1611.
        assertThat(Wilson.of(81, 263).low()).isCloseTo(0.2553, within(5e-5));
        assertThat(Wilson.of(81, 263).high()).isCloseTo(0.3662, within(5e-5));
        assertThat(Wilson.of(0, 20).low()).isEqualTo(0);
        assertThat(Wilson.of(0, 20).high()).isCloseTo(0.1611, within(5e-5));
    }
}
