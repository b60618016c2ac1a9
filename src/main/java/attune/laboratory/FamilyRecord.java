package attune.laboratory;

import attune.family.Caregiver;
import attune.family.Family;
import java.util.List;

/**
 * What is known of a family without looking at the infant: its adversities, and the depressive episodes of the primary caregiver.
 * These are inputs of the model coming back out; they check that what was put in arrives.
 */
final class FamilyRecord implements Instrument {
    private static final Columns COLUMNS = new Columns("family-record");

    static final Outcome DEPRESSED = COLUMNS.binary(
            "depressed",
            "Whether the primary caregiver is in a depressive episode.",
            Better.LOWER,
            "it weighs on the caregiver");

    static final Outcome DEPRESSED_YEAR = COLUMNS.binary(
            "depressed_year",
            "Whether the primary caregiver has been in a depressive episode in the infant's first year.",
            Better.LOWER,
            "it weighed on the caregiver");

    static final Outcome ADVERSITIES = COLUMNS.tailed(
            "adversities", "[count]", "Adversities of the household.", Better.LOWER, "each weighs on the caregivers");

    @Override
    public String word() {
        return "family-record";
    }

    @Override
    public String meaning() {
        return "What is on record about a family: adversities, and depressive episodes of the primary caregiver (ASSUMED; inputs"
                + " that come back out).";
    }

    @Override
    public double from() {
        return 0.1;
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(DEPRESSED, DEPRESSED_YEAR, ADVERSITIES);
    }

    @Override
    public void look(Visit visit, Readings found) {
        Family family = visit.home();
        Caregiver primary = family.caregivers[family.primary];
        found.put(DEPRESSED, primary.depressed ? 1 : 0);
        found.put(DEPRESSED_YEAR, primary.everDepressed ? 1 : 0);
        found.put(ADVERSITIES, family.household.adversities());
    }
}
