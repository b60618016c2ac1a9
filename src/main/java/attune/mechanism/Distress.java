package attune.mechanism;

/** Endogenous distress: how often bouts come from within. */
public final class Distress {
    private Distress() {}

    /**
     * Bouts a day at an age: a plateau that ends with brainstem maturation, a slow fading, and a floor.
     *
     * @param propensity the infant's own, 1 on the median
     */
    public static double bouts(double ageDays, double propensity, DistressParameters p) {
        double early = p.bouts() * Decay.logistic((p.settling() - ageDays / 7) / p.settlingWidth());
        double slow = p.laterBouts() * Decay.factor(ageDays / (p.fading() * Plasticity.DAYS_PER_MONTH));
        return propensity * (early + slow + p.lastingBouts());
    }
}
