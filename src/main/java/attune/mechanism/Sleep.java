package attune.mechanism;

/** How much sleep is wanted at an age, and how it is shared between night and naps. */
public final class Sleep {
    private Sleep() {}

    /** Hours wanted in 24, on the mean: {@code z_0 - z_1 sqrt(age / 10 years)} (Galland et al. 2012). */
    public static double wanted(double ageDays, SleepParameters p) {
        return p.total() - p.perRootYear() * StrictMath.sqrt(ageDays / 3652.5);
    }

    /** Hours of that wanted at night. */
    public static double night(double ageDays, SleepParameters p) {
        double settled = 1 - Decay.factor(ageDays / (p.nightSettling() * Plasticity.DAYS_PER_MONTH));
        return p.nightAtBirth() + (p.nightMatured() - p.nightAtBirth()) * settled;
    }

    /** Spontaneous wakings a night. */
    public static double wakings(double ageDays, SleepParameters p) {
        return p.wakings() * Decay.factor(ageDays / (p.wakingsFade() * Plasticity.DAYS_PER_MONTH));
    }

    /** Number of naps a day: one, and one more for each age at which another is given up that has not come yet. */
    public static int naps(double ageMonths, SleepParameters p) {
        return 1
                + (ageMonths < p.oneNap() ? 1 : 0)
                + (ageMonths < p.twoNaps() ? 1 : 0)
                + (ageMonths < p.threeNaps() ? 1 : 0)
                + (ageMonths < p.fourNaps() ? 1 : 0);
    }
}
