package attune.experiment.design;

import attune.experiment.file.Origin;
import attune.experiment.file.Problems;
import java.util.Arrays;
import java.util.List;

/** The constraints of a design, all of which every point has to meet. */
final class Constraints {
    private final List<Constraint> all;
    private final Origin place;
    private final long[] broken;

    /** @param place where they were written */
    Constraints(List<Constraint> all, Origin place) {
        this.all = List.copyOf(all);
        this.place = place;
        this.broken = new long[all.size()];
    }

    /** Whether there is none. */
    boolean none() {
        return all.isEmpty();
    }

    /** Where they were written. */
    Origin place() {
        return place;
    }

    /** Whether a point meets all of them. */
    boolean allow(List<Level> point) {
        boolean allowed = true;
        for (int i = 0; i < broken.length; i++) {
            if (!all.get(i).allows(point)) {
                broken[i]++;
                allowed = false;
            }
        }
        return allowed;
    }

    /** Forgets the points that were looked at so far, before others are drawn in their place. */
    void startAgain() {
        Arrays.fill(broken, 0);
    }

    /** Notes that too few points are left of {@code tried}, and which constraint leaves out most. */
    void refuse(long tried, String found, Problems problems) {
        int worst = 0;
        for (int i = 1; i < broken.length; i++) {
            worst = broken[i] > broken[worst] ? i : worst;
        }
        problems.add(
                place,
                found + ": '" + all.get(worst).text() + "' leaves out "
                        + (broken[worst] == tried ? "all" : broken[worst] + " of the " + tried) + " that were tried"
                        + "; loosen it, or widen what varies");
    }
}
