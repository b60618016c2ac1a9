package attune.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Chains small enough to be reckoned by hand. */
class EntropyRateTest {
    private static final double EXACT = 1e-12;

    @Test
    void aRoundThatNeverVariesHasNone() {
        assertThat(EntropyRate.of(new int[] {0, 1, 2, 0, 1, 2, 0}, 8)).isZero();
    }

    @Test
    void howLongAStateStaysDoesNotMatter() {
        int[] fast = {0, 1, 0, 2, 0, 1};
        int[] slow = {0, 0, 0, 1, 0, 2, 2, 2, 2, 0, 0, 1, 1};
        assertThat(EntropyRate.segments(slow)).containsExactly(fast);
        assertThat(EntropyRate.of(slow, 8)).isEqualTo(EntropyRate.of(fast, 8));
    }

    @Test
    void aForkTakenEitherWayHasOneBitWhereItStands() {
        // 0 1 0 2 0: from 0 once to 1, once to 2 (1 bit); from 1 and 2 always back. 0 is 3 of the 5 segments.
        assertThat(EntropyRate.of(new int[] {0, 1, 0, 2, 0}, 8)).isEqualTo(3 / 5.0, within(EXACT));
    }

    @Test
    void anUnevenForkHasLess() {
        // 0 1 0 1 0 1 0 2: from 0 three times to 1, once to 2; 0 is 4 of the 8 segments; the last segment goes nowhere.
        double fork = -(0.75 * Math.log(0.75) + 0.25 * Math.log(0.25)) / Math.log(2);
        assertThat(EntropyRate.of(new int[] {0, 1, 0, 1, 0, 1, 0, 2}, 8)).isEqualTo(fork / 2, within(EXACT));
    }

    @Test
    void allSevenWaysOnAlikeHaveTheMost() {
        // A walk along every ordered pair of eight states once, and back to its beginning.
        int[] walk = new int[57];
        boolean[][] used = new boolean[8][8];
        assertThat(along(walk, 0, used)).isTrue();
        double log7 = Math.log(7) / Math.log(2);
        assertThat(EntropyRate.of(walk, 8)).isEqualTo(log7, within(EXACT));
    }

    private static boolean along(int[] walk, int at, boolean[][] used) {
        if (at == walk.length - 1) {
            return true;
        }
        for (int next = 0; next < 8; next++) {
            if (next != walk[at] && !used[walk[at]][next]) {
                used[walk[at]][next] = true;
                walk[at + 1] = next;
                if (along(walk, at + 1, used)) {
                    return true;
                }
                used[walk[at]][next] = false;
            }
        }
        return false;
    }

    @Test
    void oneStateAloneHasNoRate() {
        assertThat(EntropyRate.of(new int[] {3, 3, 3}, 8)).isNaN();
        assertThat(EntropyRate.of(new int[0], 8)).isNaN();
    }
}
