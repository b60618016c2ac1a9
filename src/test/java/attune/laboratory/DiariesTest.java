package attune.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiariesTest {
    @Test
    void parentsNoteAboutAsMuchCryingAsThereWas() {
        double noted = 0;
        double cried = 0;
        for (int i = 0; i < 12; i++) {
            Visits.Lived lived = Visits.declared(i, 42);
            noted += lived.read(new CryDiary(), 1).of(CryDiary.MINUTES);
            cried += lived.week.crying();
        }
        assertThat(noted / cried).isBetween(0.7, 1.3);
    }

    @Test
    void boutsAreNotMoreThanBinsAndColicFollowsFromTheDays() {
        Visits.Lived lived = Visits.declared(0, 42);
        Readings found = lived.read(new CryDiary(), 1);
        assertThat(found.of(CryDiary.BOUTS)).isBetween(0.1, found.of(CryDiary.MINUTES) / 5);
        assertThat(found.of(CryDiary.COLIC)).isEqualTo(found.of(CryDiary.DAYS_ABOVE) >= 3 ? 1 : 0);
    }

    @Test
    void parentsNoteNoMoreWakingsThanThereWere() {
        Visits.Lived lived = Visits.declared(0, 90);
        Readings found = lived.read(new SleepDiary(), 1);
        assertThat(found.of(SleepDiary.HOURS)).isEqualTo(lived.week.sleepHours());
        assertThat(found.of(SleepDiary.WAKINGS)).isBetween(0.0, lived.week.wakings());
        assertThat(lived.week.wakings()).isPositive();
    }
}
