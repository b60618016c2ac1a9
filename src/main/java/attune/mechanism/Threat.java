package attune.mechanism;

/** Fear of persons, and dread of what may come with or without a cue. */
public final class Threat {
    private Threat() {}

    /** Fear after one frightening act: {@code F += eta_F w sev (1 - F)}. */
    public static double frightened(double fear, double severity, double plasticity, FearParameters p) {
        double open = p.floor() + (1 - p.floor()) * plasticity;
        return fear + Math.min(1, p.learning() * open * severity) * (1 - fear);
    }

    /** Fear after {@code minutes} in kind company: {@code F exp(-minutes / tau_F)}, so that halves of a spell add up to the whole. */
    public static double extinguished(double fear, double minutes, FearParameters p) {
        return fear * Decay.factor(minutes / (p.extinction() * 1440));
    }

    /** Learned hazard of announced threat (severity per minute of cue) after one that followed its cue by {@code lead}. */
    public static double cued(double hazard, double severity, double lead, FearParameters p) {
        return hazard + p.hazardLearning() * (severity / lead - hazard);
    }

    /** Learned hazard of unannounced threat (severity per minute) after one more: a leaky count over its memory. */
    public static double uncued(double hazard, double severity, FearParameters p) {
        return hazard + severity / (p.hazardMemory() * 1440);
    }

    /** Learned hazard of unannounced threat after a day without any. */
    public static double forgotten(double hazard, FearParameters p) {
        return hazard * Decay.factor(1 / p.hazardMemory());
    }

    /** Dread: rise of resting arousal, {@code D_d (1 - exp(-hazard T_d))}. */
    public static double dread(double hazard, FearParameters p) {
        return p.dread() * (1 - Decay.factor(hazard * p.horizon()));
    }
}
