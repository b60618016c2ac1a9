package attune.evidence.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A published finding that the model is held against.
 *
 * @param id its name
 * @param use what it is for
 * @param kind what kind of finding it is
 * @param topic what it is about, in a few words
 * @param n how many infants the study had; 0 when that is not known
 * @param seen whether the figure was read in the source itself
 * @param source the study
 * @param clauses what it asks for: its own figure first, then what else has to hold
 */
public record Target(
        String id, Use use, Kind kind, String topic, int n, boolean seen, String source, List<Clause> clauses) {
    public Target {
        clauses = List.copyOf(clauses);
    }

    /** Its own figure. */
    public Clause figure() {
        return clauses.get(0);
    }

    Target and(Clause more) {
        List<Clause> all = new ArrayList<>(clauses);
        all.add(more);
        return new Target(id, use, kind, topic, n, seen, source, all);
    }
}
