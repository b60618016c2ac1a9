package attune.family;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.stressor.StressorKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A copy of a family lives on exactly as its original, and neither knows of the other. */
class ReplicaTest {
    private static Family family() {
        return Homes.lived(
                Homes.declared(
                        5,
                        2,
                        2,
                        2,
                        Model.defaults(),
                        Homes.stressor("a", StressorKind.THREAT, 3, 1),
                        Homes.stressor("b", StressorKind.DEPRIVATION, 2, 1),
                        Homes.stressor("c", StressorKind.STRAIN, 2, 1)),
                40,
                5);
    }

    @Test
    void aCopyLivesOnExactlyAsItsOriginal() {
        Family original = family();
        Family copy = original.copy();
        assertThat(State.of(copy)).isEqualTo(State.of(original));
        Homes.lived(copy, 10, 5);
        Homes.lived(original, 10, 5);
        assertThat(State.of(copy)).isEqualTo(State.of(original));
    }

    @Test
    void aCopyTakenInTheMiddleOfADayToo() {
        Family original = family();
        original.beginDay();
        original.live(615, 5);
        Family copy = original.copy();
        for (Family each : List.of(copy, original)) {
            each.live(825, 5);
            each.endDay();
        }
        assertThat(State.of(copy)).isEqualTo(State.of(original));
    }

    @Test
    void whatACopyLivesDoesNotTouchItsOriginal() {
        Family original = family();
        List<String> before = State.of(original);
        Family copy = original.copy();
        copy.surroundings.unfamiliar = 1;
        copy.surroundings.away[0] = true;
        copy.dutyShare[0] = 0.1;
        copy.caregivers[0].uplift.responsiveness = 2;
        Homes.lived(copy, 10, 5);
        copy.clearForVisit();
        assertThat(State.of(original)).isEqualTo(before);
        assertThat(State.of(copy)).isNotEqualTo(before);
    }
}
