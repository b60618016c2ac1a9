package attune.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Caregivers whose rating is known beforehand. */
class HomeObservationTest {
    private static final int DAYS = 60;
    private static final HomeObservation LOOK = new HomeObservation();

    @Test
    void aCaregiverWhoIsAlwaysAttunedIsRatedHighAndAnswersWithinMinutes() {
        Visits.Lived home = Visits.with(
                Visits.caregiver("responsiveness", 0.98, "drift", 0, "harshness", 0, "frightening", 0), DAYS);
        Readings found = home.read(LOOK, 1);
        assertThat(found.of(HomeObservation.SENSITIVITY)).isGreaterThan(7);
        double quality = 0;
        double responses = 0;
        for (int day = 0; day < 40; day++) {
            double n = found.of(HomeObservation.DAY_RESPONSES);
            responses += n;
            quality += n > 0 ? n * found.of(HomeObservation.DAY_QUALITY) : 0;
            home = new Visits.Lived(home.family, 1);
            found = home.read(LOOK, 1);
        }
        assertThat(responses).isGreaterThan(5);
        assertThat(quality / responses).isGreaterThan(0.6);
    }

    @Test
    void aCaregiverWhoIsNeverThereAnswersNothing() {
        Visits.Lived home = Visits.with(
                Visits.caregiver("responsiveness", 0.01, "availability", 0, "harshness", 0, "frightening", 0), 0);
        home.family.dutyShare[0] = 0;
        Visits.Lived deserted = new Visits.Lived(home.family, 20);
        Readings found = deserted.read(LOOK, 1);
        assertThat(found.of(HomeObservation.SIGNALS)).isPositive();
        assertThat(found.of(HomeObservation.ANSWERED)).isZero();
        assertThat(found.of(HomeObservation.LATENCY)).isNaN();
        assertThat(found.of(HomeObservation.DAY_QUALITY)).isZero();
        assertThat(found.of(HomeObservation.SENSITIVITY)).isLessThan(4);
    }
}
