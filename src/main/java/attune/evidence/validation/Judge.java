package attune.evidence.validation;

import attune.evidence.table.Band;
import attune.evidence.table.Clause;
import attune.evidence.table.Target;
import attune.experiment.table.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Says whether a row is met. A number is, when the value of all simulated infants lies in the band; a sign or an order, when it
 * shows in 95 % of the resamples of families; and every clause of the row must hold as well.
 */
final class Judge {
    private static final double NEARLY_ALL = 0.95;
    private static final int LARGEST_STUDY = 2000;
    private static final int STUDIES = 40;

    private final Cohorts cohorts;
    private final int resamples;

    Judge(Cohorts cohorts, int resamples) {
        this.cohorts = cohorts;
        this.resamples = resamples;
    }

    /** What is found about a row. */
    Finding of(Target target) {
        if (!Validation.measured(target)) {
            return Finding.notMeasured(target);
        }
        boolean inside = true;
        boolean clearlyOutside = false;
        List<String> missed = new ArrayList<>();
        double simulated = Double.NaN;
        double low = Double.NaN;
        double high = Double.NaN;
        for (Clause clause : target.clauses()) {
            boolean own = clause.name().isEmpty();
            Samples samples = new Samples(clause, cohorts, seed(target, clause));
            double value = samples.value();
            double[] resampled = samples.resampled(resamples);
            double from = Samples.quantile(resampled, 2.5);
            double until = Samples.quantile(resampled, 97.5);
            boolean direction = own && target.kind().isDirection();
            double shown = shown(resampled, clause.band());
            boolean holds = direction ? shown >= NEARLY_ALL : clause.band().holds(value);
            inside &= holds;
            clearlyOutside |= direction ? shown < 1 - NEARLY_ALL : outside(from, until, clause.band());
            if (own) {
                simulated = value;
                low = from;
                high = until;
            } else if (!holds) {
                missed.add(clause.name() + " (" + Digits.of(value) + ")");
            }
        }
        return compared(target, simulated, low, high, inside, clearlyOutside, missed);
    }

    private Finding compared(
            Target target,
            double simulated,
            double low,
            double high,
            boolean inside,
            boolean clearlyOutside,
            List<String> missed) {
        Band band = target.figure().band();
        boolean comparable = target.n() > 0 && (target.kind().isDirection() || !Double.isNaN(band.published()));
        boolean atStudyN = false;
        double power = Double.NaN;
        if (comparable) {
            Samples samples = new Samples(target.figure(), cohorts, seed(target, target.figure()));
            double[] studies = samples.ofSize(Math.min(target.n(), LARGEST_STUDY), STUDIES);
            if (target.kind().isDirection()) {
                power = shown(studies, band);
                atStudyN = power >= 1 - NEARLY_ALL;
            } else {
                atStudyN = band.published() >= Samples.quantile(studies, 2.5)
                        && band.published() <= Samples.quantile(studies, 97.5);
                power = power(band.halfWidth(), studies);
            }
        }
        return new Finding(
                target, simulated, low, high, true, inside, clearlyOutside, comparable, atStudyN, power, missed);
    }

    /** The share of values that show a direction; nothing at all is none. */
    static double shown(double[] values, Band band) {
        return (double) Arrays.stream(values)
                        .filter(x -> x != 0 && band.holds(x))
                        .count()
                / values.length;
    }

    private static boolean outside(double from, double until, Band band) {
        return until < band.from() || from > band.until();
    }

    /** The chance that a departure this wide falls outside the central 95 % of samples that spread as these do. */
    static double power(double departure, double[] samples) {
        double[] made = Arrays.stream(samples).filter(x -> !Double.isNaN(x)).toArray();
        double mean = Arrays.stream(made).average().orElse(Double.NaN);
        double sum = Arrays.stream(made).map(x -> (x - mean) * (x - mean)).sum();
        double sd = Math.sqrt(sum / (made.length - 1));
        if (!(sd > 0) || Double.isInfinite(departure)) {
            return Double.NaN;
        }
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        return normal.cumulativeProbability(departure / sd - 1.96)
                + normal.cumulativeProbability(-departure / sd - 1.96);
    }

    private static long seed(Target target, Clause clause) {
        return (target.id() + clause.name()).hashCode();
    }
}
