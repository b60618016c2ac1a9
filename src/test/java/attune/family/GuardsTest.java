package attune.family;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;
import attune.mechanism.Growth;
import attune.mechanism.Hpa;
import attune.mechanism.Relief;
import attune.mechanism.Sensitization;
import attune.mechanism.Threat;
import attune.parameter.Settings;
import org.junit.jupiter.api.Test;

/**
 * What keeps numbers within what is legal counts how often it had to, and at default parameters that is never: no figure of
 * this model comes from a guard. Bounds that are reached at defaults are laws and stand in docs/odd.md.
 */
class GuardsTest {
    private static final int THREE_YEARS = 3 * 365;
    private static final Model MODEL = Model.defaults();
    private static final Stressor NOISE = Homes.stressor("noise", StressorKind.THREAT, 2, 1);
    private static final Stressor TROUBLE = Homes.stressor("trouble", StressorKind.STRAIN, 2, 1);

    private static int hits(Family family) {
        int hits = 0;
        for (Infant infant : family.infants) {
            hits += infant.guarded();
        }
        for (Caregiver caregiver : family.caregivers) {
            hits += caregiver.guarded();
        }
        return hits;
    }

    @Test
    void noGuardActsInThreeYearsOfFamiliesAtDefaultParameters() {
        for (int f = 0; f < 12; f++) {
            Family family = Homes.declared(5, f, 1 + f % 3, 1 + f % 2, MODEL, NOISE, TROUBLE);
            double least = Double.POSITIVE_INFINITY;
            for (int day = 0; day < THREE_YEARS; day++) {
                family.liveDay(5);
                for (Infant infant : family.infants) {
                    least = Math.min(least, infant.hormones.cortisol);
                }
            }
            assertThat(hits(family)).as("guards in family %d", f).isZero();
            assertThat(least).isGreaterThan(Hpa.LEAST);
        }
    }

    @Test
    void aGuardThatActsIsCounted() {
        CaregiverTraits harsh = Settings.with(Settings.defaults(CaregiverTraits.class), "harshness", 1);
        Family family = Homes.lived(Homes.with(5, 0, MODEL, harsh), 3, 5);
        assertThat(family.caregivers[0].guarded()).isGreaterThanOrEqualTo(3);

        Model late = MODEL.with("routine.earliest_bed", 20);
        Family early = Homes.lived(Homes.with(5, 0, late, Settings.defaults(CaregiverTraits.class)), 20, 5);
        assertThat(early.infants[0].guarded()).isPositive();
    }

    /** The guards within equations, at the greatest that can come to them at defaults. */
    @Test
    void noShareOfAWayIsTheWholeWayAtDefaultParameters() {
        assertThat(Threat.frightened(0, MODEL.care().frighteningSeverity(), 1, MODEL.fear()))
                .isLessThan(1);
        assertThat(Sensitization.raised(0, 1e9, 1, MODEL.overload()))
                .isLessThan(MODEL.overload().gainMax());
        assertThat(Relief.weight(1, 1, MODEL.expectation())).isLessThan(1);
        // Deprived of everything, and under a load beyond any that is lived here: cortisol for months at 2.7 times its
        // own level.
        assertThat(Growth.hold(1, 1, MODEL.growth())).isLessThan(1);
        assertThat(Growth.size(0, 1, 1, 1 - MODEL.birth().growth(), MODEL.growth()))
                .isPositive();
    }
}
