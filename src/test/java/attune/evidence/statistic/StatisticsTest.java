package attune.evidence.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every statistic of the evidence table against numbers worked out by hand. */
class StatisticsTest {
    private static final double NONE = Double.NaN;
    private static final Offset<Double> SMALL = within(1e-9);

    private static double of(String words, double[][]... groups) {
        return Statistics.of(words).of(List.of(groups));
    }

    private static double[][] one(double... column) {
        return new double[][] {column};
    }

    @Test
    void aMeanOfSeveralReadingsIsOverInfantsWhoHaveThemAll() {
        assertThat(of("mean", new double[][] {{1, 3, 5}, {3, 5, NONE}})).isCloseTo(3, SMALL);
    }

    @Test
    void theSpreadIsThatOfTheMeansOfInfantsWithNMinusOneBelow() {
        assertThat(of("sd", one(2, 4, 6))).isCloseTo(2, SMALL);
        assertThat(of("sd", new double[][] {{1, 3, 5}, {3, 5, 7}})).isCloseTo(2, SMALL);
    }

    @Test
    void theLeastMeanIsThatOfTheLeastReading() {
        assertThat(of("least-mean", new double[][] {{4, 6}, {1, 2, NONE}})).isCloseTo(1.5, SMALL);
    }

    @Test
    void growthIsInPercentOfTheFirstMean() {
        assertThat(of("growth", new double[][] {{1, 1.5}, {2, 3}})).isCloseTo(100, SMALL);
        assertThat(of("growth", one(1.5, 1.7))).isCloseTo(60, SMALL);
    }

    @Test
    void aDifferenceInPercentIsOfTheSecondGroup() {
        assertThat(of("difference-percent", one(9), one(10))).isCloseTo(-10, SMALL);
    }

    @Test
    void sharesAreOfInfantsWhoWereClassed() {
        double[][] classes = one(0, 1, 1, 3, NONE);
        assertThat(of("share B", classes)).isCloseTo(50, SMALL);
        assertThat(of("share D", classes)).isCloseTo(25, SMALL);
        assertThat(of("share C", classes)).isZero();
        assertThat(of("gap D", one(3, 1, 1, 1), one(3, 3, 1, 1))).isCloseTo(-25, SMALL);
    }

    @Test
    void aShareAboveCountsTheBoundItself() {
        assertThat(of("share-above 1", one(0, 1, 2, NONE))).isCloseTo(200.0 / 3, SMALL);
    }

    @Test
    void oddsBecomeDByRootThreeOverPi() {
        // 3 of 4 against 1 of 4, half a case in each cell: ln(3.5 / 1.5) - ln(1.5 / 3.5) = 2 ln(7 / 3)
        double expected = 2 * Math.log(7.0 / 3) * Math.sqrt(3) / Math.PI;
        assertThat(of("odds-d D", one(3, 3, 3, 1), one(3, 1, 1, 1))).isCloseTo(expected, SMALL);
    }

    @Test
    void aDifferenceOfSharesHasTheZThatAStudyWouldSee() {
        // 0.75 against 0.25 in 50 and 50: 0.5 / sqrt(0.25 x 4 / 100) = 5
        assertThat(of("shares-z D 100", one(3, 3, 3, 1), one(3, 1, 1, 1))).isCloseTo(5, SMALL);
    }

    @Test
    void pearsonIsOneOnALineAndLeavesOutWhatIsMissing() {
        assertThat(of("pearson", new double[][] {{1, 2, 3, 9}, {2, 4, 6, NONE}}))
                .isCloseTo(1, SMALL);
        // deviations (-1, 0, 1) and (-1/3, -1/3, 2/3): 1 / sqrt(2 x 2/3)
        assertThat(of("pearson", new double[][] {{1, 2, 3}, {0, 0, 1}})).isCloseTo(Math.sqrt(3) / 2, SMALL);
        assertThat(of("pearson", new double[][] {{1, 2, 3}, {5, 5, 5}})).isNaN();
    }

    @Test
    void aPartialCorrelationTakesOutWhatIsShared() {
        // x = z + e, y = z - e with e orthogonal to z: held at z, what is left is e against -e
        double[] z = {-1, -1, 1, 1};
        double[] e = {-1, 1, -1, 1};
        double[] x = new double[4];
        double[] y = new double[4];
        for (int i = 0; i < 4; i++) {
            x[i] = z[i] + e[i];
            y[i] = z[i] - e[i];
        }
        assertThat(of("pearson", new double[][] {x, y})).isCloseTo(0, SMALL);
        assertThat(of("partial", new double[][] {x, y, z})).isCloseTo(-1, SMALL);
    }

    @Test
    void aPointBiserialCorrelationLooksAtTwoClassesOnly() {
        // classes C and D (2, 3) do not count; then (1, 2, 3) with A, A, B as 1, 1, 0
        double[] values = {1, 2, 3, 100, -100};
        double[] classes = {0, 0, 1, 2, 3};
        assertThat(of("point-biserial A B", new double[][] {values, classes})).isCloseTo(-Math.sqrt(3) / 2, SMALL);
    }

    @Test
    void dIsOverThePooledSpread() {
        assertThat(of("d", one(3, 5), one(1, 3))).isCloseTo(Math.sqrt(2), SMALL);
        assertThat(of("d-gap", new double[][] {{3, 5}, {5, 7}}, new double[][] {{1, 3}, {1, 3}}))
                .isCloseTo(Math.sqrt(2), SMALL);
        assertThat(of("d-later", one(5, 7), one(1, 3), one(3, 5))).isCloseTo(Math.sqrt(2), SMALL);
    }

    @Test
    void changesAreOverTheSpreadBefore() {
        double[][] pairs = {{0, 2}, {1, 1}, {0, 4}, {3, 5}};
        double first = 1 / Math.sqrt(2);
        double last = 4 / Math.sqrt(8);
        assertThat(of("mean-change", pairs)).isCloseTo((first + last) / 2, SMALL);
        assertThat(of("largest-change", pairs)).isCloseTo(last - first, SMALL);
    }

    @Test
    void anOrderIsItsLeastStep() {
        assertThat(of("order", one(0, 2), one(1, 3), one(4, 6))).isCloseTo(1 / Math.sqrt(2), SMALL);
        assertThat(of("order", one(1, 3), one(0, 2))).isNegative();
        assertThat(of("order-of-share D", one(1, 1, 1, 3), one(1, 1, 3, 3), one(3, 3, 3, 3)))
                .isCloseTo(25, SMALL);
    }

    @Test
    void aParabolaIsFoundAgain() {
        // y = 1 + 2 (x - 0.4)^2 at 0, 0.5 and 1, twice with a little to either side
        double[][][] groups = new double[3][][];
        for (int g = 0; g < 3; g++) {
            double y = 1 + 2 * (g / 2.0 - 0.4) * (g / 2.0 - 0.4);
            groups[g] = one(y - 0.1, y + 0.1);
        }
        assertThat(of("quadratic 0 0.5 1", groups)).isCloseTo(2, within(1e-6));
        assertThat(of("vertex 0 0.5 1", groups)).isCloseTo(0.4, within(1e-6));
    }

    @Test
    void theSleepCurveIsThePublishedOne() {
        assertThat(Curves.sleep(1)).isCloseTo(13.9, within(0.05));
        assertThat(Curves.sleep(6)).isCloseTo(13.2, within(0.05));
        assertThat(Curves.sleep(24)).isCloseTo(12.0, within(0.05));
        assertThat(of("curve sleep 6 12", new double[][] {{Curves.sleep(6) + 0.2}, {Curves.sleep(12) - 0.5}}))
                .isCloseTo(0.5, SMALL);
    }

    @Test
    void ratiosAreOfEachInfant() {
        double[][] pairs = {{1, 2, 3}, {2, 2, 2}, {1, 1, 1}, {2, 2, 4}};
        assertThat(of("greatest-median-ratio", pairs)).isCloseTo(1, SMALL);
        // below 0.8: one of three, then three of three
        assertThat(of("rise-of-share-below 0.8", pairs)).isCloseTo(200.0 / 3, SMALL);
    }

    @Test
    void theShareWithinIsThatOfTheAnalysisOfVariance() {
        // Two caregivers, episodes (0, 2) and (4, 6): within 2, between mean squares 16, size 2, so between 7
        assertThat(of("within-share", new double[][] {{1, 5}, {2, 2}, {2, 2}})).isCloseTo(100 * 2.0 / 9, SMALL);
        assertThat(of("within-share", new double[][] {{3, 3}, {2, 2}, {4, 4}})).isCloseTo(100, SMALL);
    }

    @Test
    void anUnknownStatisticIsRefusedWithWhatThereIs() {
        assertThatThrownBy(() -> Statistics.of("median"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'median'")
                .hasMessageContaining("pearson");
        assertThatThrownBy(() -> Statistics.of("share E")).hasMessageContaining("A, B, C or D");
    }
}
