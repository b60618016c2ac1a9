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

    @Test
    void cortisolIsSampledInTheMorningAndInTheEvening() {
        Family family = Homes.lived(family(0, Model.defaults()), DAYS, 5);
        Family again = Homes.lived(family(0, Model.defaults()), DAYS - 1, 5);
        again.beginDay();
        Infant x = again.infants[0];
        double morning = x.wakeTime + again.model.record().morningSample();
        int tick = 0;
        while (tick * 5 < morning) {
            tick++;
        }
        again.live((tick + 1) * 5, 5);
        assertThat(x.diary.cortisolWaking).isEqualTo(x.hormones.cortisol);
        assertThat(x.diary.cortisolBedtime).isNaN();
        again.live(1440 - (tick + 1) * 5, 5);
        assertThat(x.diary.cortisolWaking).isEqualTo(family.infants[0].diary.cortisolWaking);
        assertThat(x.diary.cortisolBedtime).isEqualTo(family.infants[0].diary.cortisolBedtime);
    }
}
