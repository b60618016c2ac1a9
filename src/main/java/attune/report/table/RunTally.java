package attune.report.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which runs left rows: a bit for each replicate of a point and arm. */
final class RunTally {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Map<String, BitSet>> made = new HashMap<>();

    void add(String point, String replicate, String arm) {
        int number = numbers.computeIfAbsent(replicate, r -> numbers.size());
        made.computeIfAbsent(point, p -> new HashMap<>())
                .computeIfAbsent(arm, a -> new BitSet())
                .set(number);
    }

    /** Runs that left rows: one point, one replicate, one arm. */
    long runs() {
        return made.values().stream()
                .flatMap(arms -> arms.values().stream())
                .mapToLong(BitSet::cardinality)
                .sum();
    }

    /** Replicates at the point that has fewest, in any arm; 0 without data. */
    int replicates() {
        return made.values().stream()
                .mapToInt(arms -> {
                    BitSet any = new BitSet();
                    arms.values().forEach(any::or);
                    return any.cardinality();
                })
                .min()
                .orElse(0);
    }
}
