package attune.experiment.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with an experiment: collected, so that all of it can be said at once. */
public final class Problems {
    /** How many problems are told before the rest is only counted. */
    public static final int TOLD = 20;

    private final Set<Problem> found = new LinkedHashSet<>();

    private record Problem(Origin origin, String message) {}

    /**
     * Notes a problem, once.
     *
     * @param origin where it stands
     * @param message what was found; what to write instead
     */
    public void add(Origin origin, String message) {
        found.add(new Problem(origin, message));
    }

    /** Notes all that was found elsewhere. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** Whether nothing was found so far. */
    public boolean none() {
        return found.isEmpty();
    }

    /** How many were found so far. */
    public int count() {
        return found.size();
    }

    /**
     * Stops when anything was found.
     *
     * @throws InvalidExperiment with every problem, in the order of the lines
     */
    public void refuse() throws InvalidExperiment {
        if (found.isEmpty()) {
            return;
        }
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((Problem p) -> p.origin().line())
                .thenComparingInt(p -> p.origin().column()));
        throw new InvalidExperiment(
                sorted.stream().map(p -> p.origin() + ": " + p.message()).toList());
    }
}
