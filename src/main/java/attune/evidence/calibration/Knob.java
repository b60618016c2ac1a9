package attune.evidence.calibration;

import attune.experiment.design.Vocabulary;
import attune.parameter.Declaration;
import java.util.List;

/**
 * A parameter to be fitted.
 *
 * @param path its path in a scenario
 * @param unit unit of the value; empty when dimensionless
 * @param low least value tried
 * @param high greatest value tried
 * @param start the declared value, at which a search begins
 */
public record Knob(String path, String unit, double low, double high, double start) {
    /** The most parameters that may be fitted. */
    public static final int MOST = 12;

    public Knob {
        if (!(low < high && low <= start && start <= high)) {
            throw new IllegalArgumentException(path + ": a fitted parameter needs a range with its value in it");
        }
    }

    /**
     * Every declared parameter whose source begins with CALIBRATED, over the range that evidence covers. A trait that is spread over
     * families is none: it describes a population, and one value for all would be another one.
     */
    public static List<Knob> declared() {
        List<Knob> knobs = Vocabulary.parameters().stream()
                .filter(d -> d.source().startsWith("CALIBRATED"))
                .peek(Knob::refuseTraits)
                .map(d -> new Knob(d.path(), d.unit(), d.low(), d.high(), d.value()))
                .toList();
        if (knobs.size() > MOST) {
            throw new IllegalStateException(
                    knobs.size() + " parameters are marked CALIBRATED; at most " + MOST + " may be fitted");
        }
        return knobs;
    }

    private static void refuseTraits(Declaration d) {
        if (d.spread() > 0) {
            throw new IllegalStateException(d.path() + " is spread over families and cannot be fitted");
        }
    }

    /** The value at a share of the range, rounded as tables and files write it. */
    double at(double share) {
        return Double.parseDouble(Declaration.number(low + Math.max(0, Math.min(1, share)) * (high - low)));
    }

    /** Where a value lies in the range, 0 to 1. */
    double share(double value) {
        return (value - low) / (high - low);
    }
}
