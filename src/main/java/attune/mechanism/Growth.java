package attune.mechanism;

/** Body size against expectation, and the volume of three brain regions that mature in order. */
public final class Growth {
    private Growth() {}

    /**
     * Relative volume of a region a day later: {@code dV/dt = r exp(-age / tau) V (1 - phi dep - chi L)}.
     *
     * @param hold share of growth that is lost, 0 to 1
     */
    public static double region(double volume, double ageDays, double rate, double time, double hold) {
        return volume * (1 + rate * Decay.factor(ageDays / time) * (1 - hold));
    }

    /** Appetite under allostatic load, relative: how fast hunger comes; never below 0. */
    public static double appetite(double load, GrowthParameters p) {
        return Math.max(0, 1 - p.appetiteCost() * load);
    }

    /** Share of brain growth lost to deprivation and load. */
    public static double hold(double deprivation, double load, GrowthParameters p) {
        return Math.min(1, p.brainDeprivation() * deprivation + p.brainLoad() * load);
    }

    /**
     * Body size relative to that expected, a day later.
     *
     * @param atBirth what the biological start alone would leave it at
     */
    public static double size(double size, double deprivation, double load, double atBirth, GrowthParameters p) {
        double target = Math.max(0, atBirth - p.deprivationCost() * deprivation - p.loadCost() * load);
        return target + (size - target) * Decay.factor(1 / p.catchUp());
    }
}
