package attune.simulation;

import attune.family.HouseholdTraits;
import attune.family.caregiving.CaregiverTraits;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.parameter.Settings;

/**
 * How much stands against care in a family at birth: the mean over six traits of how far each lies from the declared
 * default, in declared standard deviations over families, towards less or harder care. 0 is the declared family, 1 one
 * standard deviation in every trait. It weighs all six alike (ASSUMED, as cumulative-risk counts do), describes
 * circumstances and not people, and is for splitting families into strata only: nothing in the model reads it.
 */
final class RiskScore {
    private static final String[] PROTECTING = {"responsiveness", "predictability", "warmth"};

    private RiskScore() {}

    /** The score of a family with this primary caregiver and this household. */
    static double of(CaregiverTraits caregiver, HouseholdTraits household) {
        double sum = 0;
        for (String trait : PROTECTING) {
            sum -= standard(caregiver, trait);
        }
        sum += standard(caregiver, "harshness");
        sum += standard(household, "adversities");
        sum -= standard(household, "support");
        return sum / 6;
    }

    private static double standard(Record traits, String trait) {
        Declaration declaration = Declarations.of(traits.getClass()).stream()
                .filter(d -> d.path().equals(trait))
                .findFirst()
                .orElseThrow();
        return (Settings.get(traits, trait) - declaration.value()) / declaration.spread();
    }
}
