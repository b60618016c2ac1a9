package attune.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.mechanism.Growth;
import attune.mechanism.GrowthParameters;
import org.junit.jupiter.api.Test;

/** Brain volume against the published curve (Holland et al. 2014; Knickmeyer et al. 2008), growth unhindered. */
class BrainTest {
    private static final GrowthParameters P = Model.defaults().growth();

    private static double[] regions(int day, double hold) {
        double[] v = Homes.declared(1, 0, Model.defaults()).infants[0].brain.clone();
        for (int d = 0; d < day; d++) {
            v[0] = Growth.region(v[0], d, P.brainstemRate(), P.brainstemTime(), hold);
            v[1] = Growth.region(v[1], d, P.limbicRate(), P.limbicTime(), hold);
            v[2] = Growth.region(v[2], d, P.cortexRate(), P.cortexTime(), hold);
        }
        return v;
    }

    private static double volume(int day) {
        double[] v = regions(day, 0);
        return v[0] + v[1] + v[2];
    }

    @Test
    void theRegionsAreTheWholeAtBirth() {
        assertThat(volume(0)).isCloseTo(1, within(1e-12)); // rounding
    }

    @Test
    void volumeFollowsThePublishedCurve() {
        // Bands of the evidence table: +64 % over the first 90 days (54 to 74), +101 % from three weeks to a year (90
        // to
        // 112), +15 % in the second year (11 to 20).
        assertThat(100 * (volume(90) - 1)).isBetween(54.0, 74.0);
        assertThat(100 * (volume(365) / volume(21) - 1)).isBetween(90.0, 112.0);
        assertThat(100 * (volume(730) / volume(365) - 1)).isBetween(11.0, 20.0);
    }

    @Test
    void regionsMatureInOrder() {
        int[] halfway = new int[3];
        double[] start = regions(0, 0);
        double[] end = regions(1095, 0);
        for (int r = 0; r < 3; r++) {
            int day = 0;
            while (regions(day, 0)[r] < (start[r] + end[r]) / 2) {
                day++;
            }
            halfway[r] = day;
        }
        assertThat(halfway[0]).as("brainstem before limbic").isLessThan(halfway[1]);
        assertThat(halfway[1]).as("limbic before cortex").isLessThan(halfway[2]);
    }

    @Test
    void loadTakesFromAppetiteButNeverMoreThanAll() {
        assertThat(Growth.appetite(0, P)).isEqualTo(1);
        assertThat(Growth.appetite(0.4, P)).isEqualTo(1 - 0.4 * P.appetiteCost());
        assertThat(Growth.appetite(1e6, P)).isZero();
    }

    @Test
    void deprivationAndLoadSlowGrowthAndNeverReverseIt() {
        assertThat(Growth.hold(0, 0, P)).isZero();
        assertThat(Growth.hold(0.5, 0, P)).isGreaterThan(0);
        assertThat(Growth.hold(0, 0.5, P)).isGreaterThan(0);
        assertThat(Growth.hold(1, 100, P)).isEqualTo(1);
        double[] held = regions(90, 1);
        assertThat(held).containsExactly(regions(0, 0));
        double[] slowed = regions(90, 0.2);
        for (int r = 0; r < 3; r++) {
            assertThat(slowed[r]).isStrictlyBetween(held[r], regions(90, 0)[r]);
        }
    }

    @Test
    void bodySizeTendsToWhatDeprivationAndLoadLeave() {
        double target = 1 - P.deprivationCost() * 0.4 - P.loadCost() * 0.2;
        double size = 1;
        for (int day = 0; day < 100; day++) {
            size = Growth.size(size, 0.4, 0.2, 1, P);
        }
        double closed = target + (1 - target) * StrictMath.exp(-100 / P.catchUp());
        assertThat(size).isCloseTo(closed, within(1e-10)); // a hundred factors, each exact to 3e-12
        assertThat(Growth.size(1, 0, 0, 1, P)).isEqualTo(1);
        assertThat(Growth.size(0.1, 1, 1000, 1, P)).isNotNegative();
    }
}
