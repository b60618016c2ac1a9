package attune.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.family.Family;
import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Population;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.parameter.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class BirthsTest {
    @Test
    void birthsAreThoseOfTheCommunityThatLives() {
        Scenario scenario = new Scenario(
                new Scenario.Size(5, 1, 5, 2),
                List.of(1.0),
                Population.declared(Temperament.class),
                List.of(Population.declared(CaregiverTraits.class)),
                Population.declared(HouseholdTraits.class),
                List.of(),
                List.of(),
                Settings.defaults(Model.class));
        Births births = Births.of(scenario, 7);
        List<Family> families = new Community(scenario, 7).families();
        for (int i = 0; i < 10; i++) {
            Family family = families.get(i / 2);
            assertThat(births.reactivity()[i]).isEqualTo(family.infants[i % 2].temperament.reactivity());
            assertThat(births.risk()[i]).isEqualTo(RiskScore.of(family.caregivers[0].traits, family.household));
        }
        assertThat(births.reactivity()).doesNotHaveDuplicates();
    }

    @Test
    void riskIsZeroInTheDeclaredFamilyAndRisesWithLessCareAndMoreAdversity() {
        CaregiverTraits declared = Settings.defaults(CaregiverTraits.class);
        HouseholdTraits household = Settings.defaults(HouseholdTraits.class);
        assertThat(RiskScore.of(declared, household)).isZero();
        // one declared standard deviation, 0.2, less responsive: a sixth
        CaregiverTraits less = Settings.with(declared, "responsiveness", 0.4);
        assertThat(RiskScore.of(less, household)).isCloseTo(1 / 6.0, within(1e-12));
        // 0.65 more adversities are one standard deviation too
        HouseholdTraits more = Settings.with(household, "adversities", 1.05);
        assertThat(RiskScore.of(less, more)).isCloseTo(2 / 6.0, within(1e-12));
    }
}
