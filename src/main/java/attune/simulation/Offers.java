package attune.simulation;

import attune.family.HouseholdTraits;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.intervention.Enrolment;
import attune.intervention.Programme;

/** To whom programmes are offered, without living through anything: who is targeted is known at birth. */
public final class Offers {
    private Offers() {}

    /**
     * How many families of a community are offered a programme, where they live until it starts.
     *
     * @param seed the replicate's seed
     */
    public static int count(Scenario scenario, long seed, Programme programme) {
        int offered = 0;
        for (int family = 0; family < scenario.size().families(); family++) {
            CaregiverTraits primary = Community.draw(scenario.caregivers().get(0), seed, family, Community.CAREGIVERS);
            HouseholdTraits household = Community.draw(scenario.household(), seed, family, Community.HOUSEHOLD);
            Temperament first = Community.draw(scenario.temperament(), seed, family, 0);
            offered += Enrolment.isOffered(programme, seed, family, primary, household, first) ? 1 : 0;
        }
        return offered;
    }
}
