package attune.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.family.caregiving.CaregiverTraits;
import attune.mechanism.Company;
import attune.mechanism.Relief;
import attune.mechanism.Threat;
import attune.parameter.Settings;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FamiliarityTest {
    private static final Model MODEL = Model.defaults();

    @Test
    void infantsGrowFamiliarWithWhoHasToDoWithThemNotWithWhoIsThere() {
        double often = familiarity(0.9);
        double seldom = familiarity(0.1);
        assertThat(seldom).isPositive().isLessThan(0.5 * often);
    }

    @Test
    void someTimeMakesAStrangerFamiliarByAShareOfWhatIsLeft() {
        double once = Company.familiar(0, 0.5, MODEL.expectation());
        double left = StrictMath.exp(-0.5 / MODEL.expectation().familiarity());
        assertThat(once).isCloseTo(1 - left, within(1e-11));
        assertThat(Company.familiar(once, 0.5, MODEL.expectation())).isCloseTo(1 - left * left, within(1e-11));
        assertThat(Company.familiar(once, 0, MODEL.expectation())).isCloseTo(once, within(1e-15));
    }

    @Test
    void kindCompanyLeavesOfFearWhatTheEquationLeaves() {
        double[] prior = new double[Relief.SPANS];
        Arrays.fill(prior, MODEL.expectation().prior());
        WorkingModel known = WorkingModel.of(prior, MODEL);
        known.fear = 0.5;
        TickConstants step = new TickConstants(5, MODEL);
        known.kind(3, step.fearLeft, MODEL);
        known.kind(9, step.fearLeft, MODEL);
        assertThat(known.fear).isCloseTo(Threat.extinguished(0.5, 60, MODEL.fear()), within(1e-11)); // Decay's error
        assertThat(known.trust)
                .isEqualTo(Relief.trust(known.expected, known.surprise, known.fear, MODEL.expectation()));
    }

    /** With a caregiver who is there all day, after a month. */
    private static double familiarity(double responsiveness) {
        CaregiverTraits traits =
                Settings.with(Settings.defaults(CaregiverTraits.class), "responsiveness", responsiveness);
        Family family = Homes.lived(Homes.with(21, 0, MODEL, traits), 30, 5);
        return family.infants[0].models[0].familiarity;
    }
}
