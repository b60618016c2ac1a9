package attune.patterns;

import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;

/** The stressors of the pattern tests, by name. */
final class Stress {
    private static final double ALWAYS = 60;

    private Stress() {}

    /** Moderate and manageable: short, announced, and mostly ended by a signal of the infant's own; as in the first experiment. */
    static Stressor manageable() {
        return threat(4, 0.35, 0.9, 0.6, 8, 0, ALWAYS);
    }

    /** What an ordinary day brings: one mild event, announced or not, to be ended or not. */
    static Stressor ordinary() {
        return threat(1, 0.4, 0.5, 0.5, 20, 0, ALWAYS);
    }

    /** As much announced, but three times as hard, longer, and seldom to be ended. */
    static Stressor severe() {
        return threat(3, 1.2, 0.9, 0.3, 20, 0, ALWAYS);
    }

    /** Of middling severity; announced or not. */
    static Stressor middling(double cued) {
        return threat(3, 0.5, cued, 0.3, 20, 0, ALWAYS);
    }

    /** Frequent, hard, long, neither announced nor to be ended: for as long as it lasts there is no rest from it. */
    static Stressor unending() {
        return unending(0, ALWAYS);
    }

    /** The same between two ages in months. */
    static Stressor unending(double from, double until) {
        return threat(4, 1, 0.1, 0.1, 45, from, until);
    }

    /** Middling threat for a spell between two ages in months, so many times a day. */
    static Stressor spell(double rate, double from, double until) {
        return threat(rate, 0.8, 0.1, 0.1, 20, from, until);
    }

    /** Adversity's everyday: hard enough that more of it does nobody good. */
    static Stressor everyday() {
        return everyday(0, ALWAYS);
    }

    /** The same between two ages in months. */
    static Stressor everyday(double from, double until) {
        return threat(2, 0.8, 0.3, 0.3, 30, from, until);
    }

    /** Events that weigh on the caregivers, between two ages in months. */
    static Stressor trouble(double from, double until) {
        return new Stressor("trouble", StressorKind.STRAIN, new Stressor.Law(5, 1, 0, 0, 20, from, until));
    }

    private static Stressor threat(
            double rate, double severity, double cued, double controllable, double minutes, double from, double until) {
        Stressor.Law law = new Stressor.Law(rate, severity, cued, controllable, minutes, from, until);
        return new Stressor("threat", StressorKind.THREAT, law);
    }
}
