package attune.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import attune.parameter.Settings;
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
        return reliability(instrument, outcome, Settings.defaults(LaboratoryParameters.class));
    }

    private static double reliability(Instrument instrument, Outcome outcome, LaboratoryParameters p) {
        SimpleRegression both = new SimpleRegression();
        for (Visits.Lived lived : LIVED) {
            double first = Visits.Lived.read(instrument, lived.visit(1, p)).of(outcome);
            double second = Visits.Lived.read(instrument, lived.visit(2, p)).of(outcome);
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
        // From below: chance among 160 families, 2.6 standard errors.
        assertThat(reliability(new SalivaDay(), SalivaDay.SLOPE)).isBetween(-0.21, 0.8);
    }

    @Test
    void salivaIsFarFromExactByItsErrorsAlone() {
        LaboratoryParameters exact = Settings.with(Settings.defaults(LaboratoryParameters.class), "saliva.error", 0);
        assertThat(reliability(new SalivaDay(), SalivaDay.SLOPE, exact)).isGreaterThan(0.99);
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
