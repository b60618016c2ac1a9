package attune.laboratory;

import java.util.List;

/**
 * An instrument: a procedure or an observation of the field, carried out on a copy of a family or read from its record.
 * It looks at behaviour, saliva and size; it never disturbs the life it looks at.
 */
public interface Instrument {
    /** Its name in experiment files: small letters and hyphens. */
    String word();

    /** What it is, and whom it follows, in one sentence with the source. */
    String meaning();

    /** Youngest age at which it is meant to be used, months; birth where nothing else is said. */
    default double from() {
        return 0;
    }

    /** Oldest age at which it is meant to be used, months; five years, the end of any life here, where nothing else is said. */
    default double until() {
        return 60;
    }

    /** The outcomes it gives; their columns begin with the instrument's name, {@code _} for {@code -}. */
    List<Outcome> outcomes();

    /** Looks, and tells what it found. */
    void look(Visit visit, Readings found);
}
