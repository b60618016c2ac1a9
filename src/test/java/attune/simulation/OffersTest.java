package attune.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Population;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.intervention.Programme;
import attune.intervention.ProgrammeKind;
import attune.parameter.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffersTest {
    private static final int FAMILIES = 30;

    @ParameterizedTest
    @CsvSource({
        "caregiver.responsiveness, true, 0.5, 1",
        "household.adversities, false, 0.6, 0.7",
        "infant.reactivity, false, 1, 1",
        "household.adversities, false, 0.2, 0"
    })
    void asManyAreOfferedItAsInTheCommunityThatLives(String of, boolean below, double threshold, double coverage) {
        Programme.Delivery delivery = Settings.with(
                Settings.with(Settings.defaults(Programme.Delivery.class), "start", 0.1), "coverage", coverage);
        Programme programme = new Programme(
                "help",
                ProgrammeKind.SENSITIVITY_COACHING,
                delivery,
                Optional.of(new Programme.Target(of, below, threshold)));
        Scenario scenario = scenario(programme);
        Community community = new Community(scenario, 7);
        community.live();
        long offered = IntStream.range(0, FAMILIES)
                .filter(family -> community.takesPart(family, 0))
                .count();
        assertThat(Offers.count(scenario, 7, programme)).isEqualTo((int) offered);
        if (coverage > 0) {
            assertThat(offered).isBetween(1L, FAMILIES - 1L);
        }
    }

    private static Scenario scenario(Programme programme) {
        return new Scenario(
                new Scenario.Size(FAMILIES, 0.3, 15, 1),
                List.of(0.3),
                Population.declared(Temperament.class),
                List.of(Population.declared(CaregiverTraits.class)),
                Population.declared(HouseholdTraits.class),
                List.of(),
                List.of(programme),
                Settings.defaults(Model.class));
    }
}
