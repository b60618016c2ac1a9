package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.design.Precision;
import attune.experiment.run.RunStore;
import attune.experiment.statistics.Interval;
import attune.experiment.statistics.PairedEffect;
import attune.experiment.statistics.PairedShares;
import attune.experiment.statistics.Pairs;
import attune.experiment.statistics.Share;
import attune.experiment.statistics.Summary;
import attune.laboratory.Outcome;
import java.io.IOException;

/**
 * How far the runs that are there reach the precision that an experiment wants. It looks at whole replicates only, and at
 * the same intervals as the tables give, so that it depends neither on threads nor on how often a study was stopped.
 *
 * <p>Looking after every replicate makes the last interval a little too sure of itself: a study stops sooner when its
 * spread happens to be small. From sixty families on, the coverage lost is below a hundredth ({@code CoverageTest}).
 *
 * @param widest the widest half-width over all points and arms; infinite where there is no interval
 * @param enough whether it is narrow enough, or no more replicates may be added
 * @param reached whether it is narrow enough
 */
public record Reach(double widest, boolean enough, boolean reached) {

    /**
     * Looks at the first replicates of an experiment, as many as it has now.
     *
     * @throws IllegalArgumentException when the experiment wants no precision
     */
    public static Reach of(Experiment experiment, RunStore store) throws IOException {
        Precision precision = experiment
                .precision()
                .orElseThrow(() -> new IllegalArgumentException("the experiment wants no precision"));
        double widest = 0;
        for (int point = 0; point < experiment.points(); point++) {
            Cell.Values reference = values(experiment, precision, store, point, experiment.reference());
            for (int arm = 0; arm < experiment.arms().size(); arm++) {
                boolean same = arm == experiment.reference();
                if (precision.of() == Precision.Of.MEAN) {
                    widest = Math.max(
                            widest,
                            width(mean(
                                    same ? reference : values(experiment, precision, store, point, arm), precision)));
                } else if (!same) {
                    widest = Math.max(
                            widest,
                            width(effect(values(experiment, precision, store, point, arm), reference, precision)));
                }
            }
        }
        boolean reached = widest <= precision.halfWidth();
        return new Reach(widest, reached || experiment.replicates() >= precision.atMost(), reached);
    }

    private static Cell.Values values(Experiment experiment, Precision precision, RunStore store, int point, int arm)
            throws IOException {
        return Cell.load(experiment, store, point, arm)
                .values(outcome(precision).ordinal(), precision.age());
    }

    private static Outcome outcome(Precision precision) {
        return Outcome.of(precision.outcome()).orElseThrow();
    }

    private static Interval mean(Cell.Values values, Precision precision) {
        if (values.n() > 0 && EffectsTable.isShare(outcome(precision))) {
            return Share.of(values.values(), values.units()).interval();
        }
        return values.n() == 0
                ? Interval.NONE
                : Summary.of(values.values(), values.units(), EffectsTable.method(outcome(precision)))
                        .interval();
    }

    /** That of d; of a share that of the difference, which has no d. */
    private static Interval effect(Cell.Values values, Cell.Values reference, Precision precision) {
        Pairs pairs = values.with(reference);
        if (pairs.n() == 0) {
            return Interval.NONE;
        }
        return EffectsTable.isShare(outcome(precision))
                ? PairedShares.interval(pairs)
                : PairedEffect.of(pairs).interval();
    }

    private static double width(Interval interval) {
        return Double.isNaN(interval.half()) ? Double.POSITIVE_INFINITY : interval.half();
    }
}
