package attune.family;

import static org.assertj.core.api.Assertions.assertThat;

import attune.parameter.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Crying as parents note it. */
class DiaryTest {
    @ParameterizedTest(name = "bins of {0} minutes")
    @ValueSource(doubles = {5, 7, 11.3, 15})
    void whoCriesAllDayCriesADay(double bin) {
        RecordParameters p = Settings.with(Settings.defaults(RecordParameters.class), "bin", bin);
        Diary diary = new Diary(p);
        for (int minute = 0; minute < 1440; minute += 5) {
            diary.cried(minute, 5);
        }
        // The last bin may be too short to be shaded.
        assertThat(diary.notedCrying()).isBetween(1440 - bin, 1440.0);
        assertThat(diary.notedBouts()).isEqualTo(1);
    }
}
