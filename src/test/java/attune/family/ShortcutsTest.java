package attune.family;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.StressorKind;
import attune.parameter.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lull that is lived in one go leaves the bits that its ticks would have left one by one, and so does a second thought. */
@Tag("cohort")
class ShortcutsTest {
    private static Family typical() {
        return Homes.declared(
                3,
                0,
                Model.defaults(),
                Homes.stressor("alarms", StressorKind.THREAT, 1, 0.6),
                Homes.stressor("hours-alone", StressorKind.DEPRIVATION, 0.5, 1));
    }

    private static void alike(Family inOneGo, Family tickByTick, int days, double tick) {
        tickByTick.shortcuts = false;
        Homes.lived(inOneGo, days, tick);
        Homes.lived(tickByTick, days, tick);
        assertThat(State.of(inOneGo)).isEqualTo(State.of(tickByTick));
    }

    @ParameterizedTest(name = "ticks of {0} minutes")
    @ValueSource(doubles = {5, 2.5, 1.0 / 6, 10})
    void aTypicalInfantLivesTheSame(double tick) {
        alike(typical(), typical(), tick < 1 ? 10 : 300, tick);
    }

    @ParameterizedTest(name = "set {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void soDoesAnOnlyChildWhereEvidenceReaches(int set) {
        alike(LegalSpaceProperties.family(set, true, true), LegalSpaceProperties.family(set, true, true), 90, 5);
    }

    @ParameterizedTest(name = "set {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void andWhereverIsLegal(int set) {
        alike(LegalSpaceProperties.family(set, false, true), LegalSpaceProperties.family(set, false, true), 40, 5);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void soDoesOneWhoIsOftenFrightened(int seed) {
        alike(frightened(seed), frightened(seed), 200, 5);
    }

    private static Family frightened(long seed) {
        CaregiverTraits care = Settings.with(Settings.defaults(CaregiverTraits.class), "frightening", 0.1);
        return Homes.with(seed, 0, Model.defaults(), care, Homes.stressor("alarms", StressorKind.THREAT, 2, 0.8));
    }

    @Test
    void mostOfADayIsLulls() {
        Family family = Homes.lived(typical(), 30, 5);
        assertThat(family.lull.ticks() / (30 * 288.0)).isBetween(0.5, 0.95);
    }
}
