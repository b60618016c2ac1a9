package attune.mechanism;

/** How overload raises the gain {@code G} from input to arousal, and how it relaxes. */
public final class Sensitization {
    private Sensitization() {}

    /**
     * Gain after an episode: {@code G += eta_G w (G_max - G) x^2 / (1 + x^2)}, {@code x = O / O_h}.
     *
     * @param overload arousal above the ceiling, integrated over minutes
     */
    public static double raised(double gain, double overload, double plasticity, OverloadParameters p) {
        double x = overload / p.halfDose();
        double weight = Math.min(1, p.learning() * plasticity * x * x / (1 + x * x));
        return gain + weight * Math.max(0, p.gainMax() - gain);
    }

    /**
     * The rival: gain after an episode when every dose sensitizes: {@code G += w (G_max - G) (1 - exp(-eta_K X))}.
     *
     * @param excess arousal above the calm band, integrated over minutes
     */
    public static double kindled(double gain, double excess, double plasticity, OverloadParameters p) {
        double weight = plasticity * (1 - Decay.factor(p.kindling() * excess));
        return gain + weight * Math.max(0, p.gainMax() - gain);
    }

    /** Gain a day later: it relaxes to the infant's own level. */
    public static double relaxed(double gain, double level, OverloadParameters p) {
        return level + (gain - level) * Decay.factor(1 / (p.relaxation() * Plasticity.DAYS_PER_MONTH));
    }

    /** The infant's own level a day later: it follows gain, as fast as plasticity allows. */
    public static double consolidated(double level, double gain, double plasticity, OverloadParameters p) {
        return gain + (level - gain) * Decay.factor(plasticity / (p.consolidation() * Plasticity.DAYS_PER_MONTH));
    }
}
