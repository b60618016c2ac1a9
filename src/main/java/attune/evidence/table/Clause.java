package attune.evidence.table;

import attune.evidence.statistic.Statistic;
import java.util.List;

/**
 * One thing that a row asks for: a statistic of groups, and the band it has to lie in.
 *
 * @param name empty for the row's own figure
 * @param groups the groups, in the order of the statistic
 * @param readings what is read in every group, in the order of the statistic
 * @param words the statistic as written
 * @param statistic what is made of them
 * @param band where it has to lie
 * @param how how it is measured, in words
 */
public record Clause(
        String name,
        List<Group> groups,
        List<Reading> readings,
        String words,
        Statistic statistic,
        Band band,
        String how) {
    public Clause {
        groups = List.copyOf(groups);
        readings = List.copyOf(readings);
    }
}
