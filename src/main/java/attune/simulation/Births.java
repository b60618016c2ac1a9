package attune.simulation;

import attune.family.HouseholdTraits;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;

/**
 * What is known of every infant of a community at birth, without living through anything: drawn as {@link Community}
 * draws it, from the scenario and the replicate's seed alone.
 *
 * @param reactivity the infant's reactivity at birth, infants in the order of families
 * @param risk the family's risk score, in the same order
 */
public record Births(double[] reactivity, double[] risk) {

    /** The births of a community. */
    public static Births of(Scenario scenario, long seed) {
        int siblings = scenario.size().infants();
        int all = scenario.size().families() * siblings;
        Births births = new Births(new double[all], new double[all]);
        for (int i = 0; i < all; i++) {
            int family = i / siblings;
            Temperament temperament = Community.draw(scenario.temperament(), seed, family, i % siblings);
            births.reactivity[i] = temperament.reactivity();
            births.risk[i] = i % siblings > 0 ? births.risk[i - 1] : risk(scenario, seed, family);
        }
        return births;
    }

    private static double risk(Scenario scenario, long seed, int family) {
        CaregiverTraits primary = Community.draw(scenario.caregivers().get(0), seed, family, Community.CAREGIVERS);
        HouseholdTraits household = Community.draw(scenario.household(), seed, family, Community.HOUSEHOLD);
        return RiskScore.of(primary, household);
    }
}
