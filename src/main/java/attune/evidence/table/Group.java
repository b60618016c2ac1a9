package attune.evidence.table;

import java.util.List;

/**
 * A group of infants: one arm of a population, or several together.
 *
 * @param population name of the experiment file
 * @param arms names of the arms; empty for the only one
 */
public record Group(String population, List<String> arms) {
    public Group {
        arms = List.copyOf(arms);
    }

    /** Reads {@code population}, {@code population:arm} or {@code population:arm+arm}. */
    static Group of(String written) {
        String[] parts = written.split(":", 2);
        return new Group(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split("\\+", -1)));
    }

    /** As it is written in the table. */
    @Override
    public String toString() {
        return arms.isEmpty() ? population : population + ":" + String.join("+", arms);
    }
}
