package attune.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attune.family.stressor.StressorKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Families who live their days abreast live as they do alone, to the same bits. */
class AbreastTest {
    private static final int DAYS = 120;

    private static Family family(int number, Model model) {
        return Homes.declared(
                5, number, 1 + number % 2, 2, model, Homes.stressor("alarms", StressorKind.THREAT, 1, 0.6));
    }

    private static void alike(Model model, double tick) {
        List<Family> abreast = List.of(family(0, model), family(1, model), family(2, model));
        Abreast days = new Abreast(abreast);
        for (int day = 0; day < DAYS; day++) {
            days.liveDay(tick);
        }
        for (Family each : abreast) {
            Family alone = Homes.lived(family(each.number, model), DAYS, tick);
            assertThat(State.of(each)).isEqualTo(State.of(alone));
        }
    }

    @Test
    void allMechanismsOn() {
        alike(Model.defaults(), 5);
    }

    @Test
    void atAnotherTick() {
        alike(Model.defaults(), 10);
    }

    @Test
    void withoutAnAxis() {
        alike(Model.defaults().without("hpa_axis"), 5);
    }

    @Test
    void familiesOfDifferentModelsDoNot() {
        Family other = family(1, Model.defaults().without("dread"));
        assertThatThrownBy(() -> new Abreast(List.of(family(0, Model.defaults()), other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2");
    }

    /** What one tick after another makes of the hormones, one passage over the day makes too. */
    @Test
    void axesThatFollowEachTickByItselfComeToTheSame() {
        Family whole = family(1, Model.defaults());
        Family ticks = family(1, Model.defaults());
        for (int day = 0; day < DAYS; day++) {
            whole.liveDay(5);
            ticks.beginDay();
            for (int i = 0; i < 288; i++) {
                ticks.live(5, 5);
            }
            ticks.endDay();
            for (int k = 0; k < whole.infants.length; k++) {
                assertThat(state(ticks.infants[k])).containsExactly(state(whole.infants[k]));
            }
        }
    }

    private static double[] state(Infant x) {
        Hormones h = x.hormones;
        Diary d = x.diary;
        return new double[] {
            h.crh,
            h.acth,
            h.cortisol,
            h.pituitary,
            h.adrenal,
            h.response,
            h.load,
            d.cortisolWaking,
            d.cortisolBedtime,
            d.cortisolMean,
            x.arousal,
            x.gain
        };
    }

    /** A sample may be due before those that come first have been taken. */
    @Test
    void whereNoMinutesAreLeftNothingIsLived() {
        Family family = Homes.lived(family(0, Model.defaults()), 3, 5);
        family.beginDay();
        double[] before = state(family.infants[0]);
        family.live(-30, 5);
        assertThat(state(family.infants[0])).containsExactly(before);
        assertThat(family.time()).isEqualTo(3 * 1440);
    }

    @Test
    void cortisolIsSampledInTheMorningAndInTheEvening() {
        Family family = Homes.lived(family(1, Model.defaults()), DAYS, 5);
        family.beginDay();
        Infant x = family.infants[1];
        double morning = x.wakeTime + family.model.record().morningSample();
        double waking = passUntil(family, x, 0, morning);
        assertThat(x.diary.cortisolWaking).isEqualTo(waking);
        assertThat(x.diary.cortisolBedtime).isNaN();
        double evening = passUntil(family, x, family.minuteOfDay() + 5, x.bedtime - 5);
        assertThat(x.diary.cortisolBedtime).isEqualTo(evening);
        family.live(1435 - family.minuteOfDay(), 5);
        assertThat(x.diary.cortisolWaking).isEqualTo(waking);
        assertThat(x.diary.cortisolBedtime).isEqualTo(evening);
    }

    /** Cortisol after the first tick that does not begin before a sample is due; lives until then. */
    private static double passUntil(Family family, Infant x, double minute, double due) {
        int ticks = 1;
        while (minute + (ticks - 1) * 5 < due) {
            ticks++;
        }
        family.live(ticks * 5, 5);
        return x.hormones.cortisol;
    }
}
