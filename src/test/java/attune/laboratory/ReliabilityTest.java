package attune.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two looks at the same families on the same day, each with errors of its own, printed and held to what is declared. */
@Tag("cohort")
class ReliabilityTest {
    private static final int FAMILIES = 160;
    private static final int DAYS = 270;
    private static final List<Visits.Lived> LIVED = new ArrayList<>();

    @BeforeAll
    static void live() {
        for (int i = 0; i < FAMILIES; i++) {
            LIVED.add(Visits.declared(i, DAYS));
        }
    }

    private static double reliability(Instrument instrument, Outcome outcome) {
        SimpleRegression both = new SimpleRegression();
        for (Visits.Lived lived : LIVED) {
            double first = lived.read(instrument, 1).of(outcome);
            double second = lived.read(instrument, 2).of(outcome);
            if (!Double.isNaN(first + second)) {
                both.addData(first, second);
            }
        }
        double r = both.getR();
        System.out.printf(Locale.ROOT, "%s: two looks correlate %.2f%n", outcome, r);
        return r;
    }

    @Test
    void twoRatersOfTheSameVisitsAgreeAsWellAsPublishedOnes() {
        assertThat(reliability(new HomeObservation(), HomeObservation.SENSITIVITY))
                .isBetween(0.75, 0.93);
    }

    @Test
    void twoCodersOfTheSamePlayAgree() {
        assertThat(reliability(new PlayObservation(), PlayObservation.ENTROPY_RATE))
                .isGreaterThan(0.9);
    }

    @Test
    void salivaOfTwoDaysIsFarFromExact() {
        assertThat(reliability(new SalivaDay(), SalivaDay.SLOPE)).isLessThan(0.8);
    }

    @Test
    void twoScansAgree() {
        assertThat(reliability(new BrainScan(), BrainScan.VOLUME)).isGreaterThan(0.85);
    }

    @Test
    void twoTestsOfLearningAgree() {
        assertThat(reliability(new ExplorationTask(), ExplorationTask.SCORE)).isGreaterThan(0.6);
    }
}
