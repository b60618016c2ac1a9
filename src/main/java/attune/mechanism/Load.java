package attune.mechanism;

/** Strain and depression of caregivers, and what they do to care. */
public final class Load {
    private Load() {}

    /**
     * Strain a day later: {@code dS/dt = (1 - S) gain - (l_S + l_P support) S}, solved over one day; stays in [0, 1].
     *
     * @param gain strain added per day at no strain
     */
    public static double strain(double strain, double gain, double support, LoadParameters p) {
        double fade = p.recovery() + p.supported() * support;
        double rate = gain + fade;
        if (rate == 0) {
            return strain;
        }
        double limit = gain / rate;
        return limit + (strain - limit) * Decay.factor(rate);
    }

    /**
     * Sleep debt a day later, hours: {@code dD/dt = -D / tau_n}, and the sleep lost in the night on top.
     *
     * @param wakings of the infant in a night that the caregiver had
     */
    public static double sleepDebt(double debt, double wakings, LoadParameters p) {
        return debt * Decay.factor(1 / p.repay()) + p.awake() * wakings;
    }

    /** Chance that a depressive episode begins within a day. */
    public static double onset(double ageDays, double strain, LoadParameters p) {
        double early = ageDays < p.early() * Plasticity.DAYS_PER_MONTH ? 1 : p.laterOnset();
        return 1 - Decay.factor(p.depressionOnset() * early * (1 + p.depressionStrain() * strain));
    }

    /** Chance that an episode ends within a day; treatment shortens it. */
    public static double end(double treated, LoadParameters p) {
        return 1 - Decay.factor((1 + treated) / (p.depressionLength() * Plasticity.DAYS_PER_MONTH));
    }
}
