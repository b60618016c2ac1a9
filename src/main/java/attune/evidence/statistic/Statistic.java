package attune.evidence.statistic;

import java.util.List;

/** A number made from the readings of one or more groups of infants, as a published study made its own. */
@FunctionalInterface
public interface Statistic {
    /**
     * The number; NaN when it cannot be made.
     *
     * @param groups for each group its columns, {@code [reading][infant]}; NaN where a reading is missing
     */
    double of(List<double[][]> groups);
}
