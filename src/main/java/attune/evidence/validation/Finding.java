package attune.evidence.validation;

import attune.evidence.table.Target;
import java.util.List;

/**
 * How a published finding came out.
 *
 * @param target the row of the table
 * @param simulated the statistic of all simulated infants; NaN when it was not measured
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param measured whether every instrument that the row needs is there
 * @param inside whether the row is met: its own figure and every clause
 * @param clearlyOutside whether it is missed by more than chance can explain in as many infants
 * @param comparable whether the study's own size is known
 * @param atStudyN whether the published figure is one that samples of the study's size show
 * @param power chance that the comparison at that size notices a departure as wide as the row's band; of a direction, the share
 *     of samples that show it
 * @param missed the names of the clauses that do not hold, with their values
 */
public record Finding(
        Target target,
        double simulated,
        double low,
        double high,
        boolean measured,
        boolean inside,
        boolean clearlyOutside,
        boolean comparable,
        boolean atStudyN,
        double power,
        List<String> missed) {
    public Finding {
        missed = List.copyOf(missed);
    }

    /** A row whose instrument is not built. */
    static Finding notMeasured(Target target) {
        return new Finding(
                target, Double.NaN, Double.NaN, Double.NaN, false, false, false, false, false, Double.NaN, List.of());
    }
}
