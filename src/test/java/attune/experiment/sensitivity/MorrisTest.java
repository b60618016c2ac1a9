package attune.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against a linear function, whose elementary effects are its coefficients, and one with a known interaction. */
class MorrisTest {
    private static final double EXACT = 1e-9;

    @Test
    void theEffectsOfALinearFunctionAreItsCoefficients() {
        Trajectories design = Trajectories.of(4, 6, 4, 1);
        double[] y = Arrays.stream(design.points())
                .mapToDouble(u -> 5 + 2 * u[0] - 3 * u[1] + 0.25 * u[2])
                .toArray();
        List<Morris> found = Morris.of(design, y, 1);
        double[] coefficients = {2, -3, 0.25, 0};
        for (int f = 0; f < 4; f++) {
            Morris morris = found.get(f);
            assertThat(morris.mu().value()).isCloseTo(coefficients[f], within(EXACT));
            assertThat(morris.muStar().value()).isCloseTo(Math.abs(coefficients[f]), within(EXACT));
            assertThat(morris.sigma().value()).isCloseTo(0, within(EXACT));
            assertThat(morris.muStar().high() - morris.muStar().low()).isCloseTo(0, within(EXACT));
        }
    }

    @Test
    void anInteractionShowsAsSigma() {
        // y = (u0 - 1/2) u1: the effect of u1 is u0 - 1/2, over the levels 0, 1/3, 2/3, 1 as often up as down:
        // mu = 0, mu* = 1/3, variance (1/4 + 1/36) / 2 = 5/36. 400 trajectories: standard error of mu 0.37 / 20 =
        // 0.019.
        Trajectories design = Trajectories.of(2, 400, 4, 3);
        double[] y = Arrays.stream(design.points())
                .mapToDouble(u -> (u[0] - 0.5) * u[1])
                .toArray();
        Morris second = Morris.of(design, y, 1).get(1);
        assertThat(second.mu().value()).isCloseTo(0, within(3 * 0.019));
        assertThat(second.muStar().value()).isCloseTo(1 / 3.0, within(0.03));
        assertThat(second.sigma().value()).isCloseTo(Math.sqrt(5 / 36.0), within(0.03));
        assertThat(second.muStar().low()).isLessThan(1 / 3.0);
        assertThat(second.muStar().high()).isGreaterThan(1 / 3.0);
    }

    @Test
    void eachTrajectoryMovesEveryFactorOnceAndStaysOnTheGrid() {
        Trajectories design = Trajectories.of(5, 20, 6, 2);
        assertThat(design.points()).hasNumberOfRows(20 * 6);
        Set<Double> levels = new HashSet<>();
        for (int t = 0; t < 20; t++) {
            Set<Integer> moved = new HashSet<>();
            for (int step = 0; step < 5; step++) {
                double[] before = design.points()[t * 6 + step];
                double[] after = design.points()[t * 6 + step + 1];
                for (int f = 0; f < 5; f++) {
                    levels.add(after[f]);
                    if (before[f] != after[f]) {
                        moved.add(f);
                        assertThat(f).isEqualTo(design.moved()[t * 5 + step]);
                        assertThat(Math.abs(after[f] - before[f])).isCloseTo(0.6, within(EXACT));
                    }
                }
            }
            assertThat(moved).hasSize(5);
        }
        assertThat(levels).containsExactlyInAnyOrder(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);
    }

    @Test
    void theSameSeedGivesTheSameDesignAndAnotherSeedAnother() {
        assertThat(Trajectories.of(5, 4, 4, 2).points())
                .isDeepEqualTo(Trajectories.of(5, 4, 4, 2).points());
        assertThat(Arrays.deepEquals(
                        Trajectories.of(5, 4, 4, 2).points(),
                        Trajectories.of(5, 4, 4, 3).points()))
                .isFalse();
    }

    @Test
    void aMissingReadingIsRefusedAndNamed() {
        Trajectories design = Trajectories.of(3, 5, 4, 1);
        double[] y = Arrays.stream(design.points()).mapToDouble(u -> u[0]).toArray();
        Arrays.fill(y, 2, 15, Double.NaN);
        assertThatThrownBy(() -> Morris.of(design, y, 1))
                .hasMessage("13 of 20 points without a reading: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 3 more");
    }

    @Test
    void oddNumbersOfLevelsAreRefused() {
        assertThatThrownBy(() -> Trajectories.of(3, 5, 3, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
