package attune.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.family.caregiving.CaregiverTraits;
import attune.parameter.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is on duty when: by day in shares, by night in turns. */
class DutyTest {
    private static final double NOON = 12 * 60;
    private static final double MIDNIGHT = 0;
    private static final double LATE = 23 * 60;

    private static CaregiverTraits carer(double duty, double nights) {
        return Settings.with(Settings.with(Settings.defaults(CaregiverTraits.class), "duty", duty), "nights", nights);
    }

    private static Family family(long seed, CaregiverTraits... carers) {
        return new Family(
                seed,
                0,
                Model.defaults(),
                Settings.defaults(HouseholdTraits.class),
                List.of(Settings.defaults(Temperament.class)),
                List.of(carers),
                List.of());
    }

    private static boolean onDuty(Family family, int caregiver, double minute) {
        return family.caregivers[caregiver].onDuty(minute);
    }

    @Test
    void anOnlyCaregiverIsAlwaysOnDuty() {
        Family alone = family(1, carer(1, 0));
        for (int day = 0; day < 10; day++) {
            alone.beginDay();
            for (double minute = 0; minute < 1440; minute++) {
                assertThat(onDuty(alone, 0, minute)).isTrue();
            }
            alone.live(1440, 5);
            alone.endDay();
        }
    }

    @Test
    void aSecondOneIsThereBeforeBedtimeForItsShareOfTheWakingDay() {
        Family two = family(1, carer(1, 0), carer(0.25, 0));
        two.beginDay();
        double bedtime = 19.5 * 60;
        double comes = bedtime - 0.25 * 13 * 60;
        assertThat(onDuty(two, 1, comes - 1)).isFalse();
        assertThat(onDuty(two, 1, comes)).isTrue();
        assertThat(onDuty(two, 1, bedtime - 1)).isTrue();
        assertThat(onDuty(two, 1, bedtime)).isFalse();
        assertThat(onDuty(two, 0, 18 * 60)).isTrue();
    }

    @Test
    void whoWorksIsOffFromTheMorningOnWhileTheSecondIsThere() {
        Family two = family(1, carer(0.5, 0), carer(0.5, 0));
        two.beginDay();
        assertThat(onDuty(two, 0, NOON)).isFalse();
        assertThat(onDuty(two, 1, NOON)).isTrue();
        assertThat(onDuty(two, 0, 9 * 60 + 0.5 * 13 * 60)).isTrue();
        assertThat(onDuty(two, 1, 9 * 60 + 0.5 * 13 * 60)).isFalse();
        assertThat(onDuty(two, 0, MIDNIGHT)).isTrue();
        assertThat(onDuty(two, 0, LATE)).isTrue();
    }

    @Test
    void nightsAreTakenInTurnsFromTheEveningToTheMorning() {
        Family two = family(3, carer(1, 0), carer(0.3, 0.25));
        int nights = 0;
        int days = 1000;
        boolean lastNight = false;
        for (int day = 0; day < days; day++) {
            two.beginDay();
            boolean second = onDuty(two, 1, LATE);
            assertThat(onDuty(two, 0, LATE)).isNotEqualTo(second);
            if (day > 0) {
                assertThat(onDuty(two, 1, MIDNIGHT)).isEqualTo(lastNight);
                assertThat(onDuty(two, 0, MIDNIGHT)).isNotEqualTo(lastNight);
            }
            assertThat(onDuty(two, 0, NOON)).isTrue();
            lastNight = second;
            nights += second ? 1 : 0;
        }
        assertThat((double) nights / days).isCloseTo(0.25, within(4 * Math.sqrt(0.25 * 0.75 / days)));
    }

    @Test
    void whoIsNotThereAtAllTakesNoNight() {
        Family two = family(3, carer(1, 0), carer(0, 1));
        two.beginDay();
        assertThat(onDuty(two, 0, LATE)).isTrue();
        assertThat(onDuty(two, 1, LATE)).isFalse();
    }

    @Test
    void brokenNightsStrainWhoeverHadThem() {
        Model nothingElse = Settings.with(Model.defaults(), "load.crying", 0);
        double[][] strain = new double[2][];
        for (int nights = 0; nights < 2; nights++) {
            Family two = new Family(
                    5,
                    0,
                    nothingElse,
                    Settings.with(Settings.defaults(HouseholdTraits.class), "adversities", 0),
                    List.of(Settings.defaults(Temperament.class)),
                    List.of(carer(1, 0), carer(0.3, nights)),
                    List.of());
            Homes.lived(two, 60, 5);
            strain[nights] = new double[] {two.caregivers[0].strain, two.caregivers[1].strain};
        }
        assertThat(strain[0][0]).isGreaterThan(strain[0][1]);
        assertThat(strain[1][1]).isGreaterThan(strain[1][0]);
    }
}
