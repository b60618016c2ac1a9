package attune.mechanism;

/**
 * Arousal {@code a}: {@code da/dt = -r (a - a_0) + I}, with recovery rate {@code r} and input {@code I} constant between
 * events. All times in minutes.
 */
public final class Arousal {
    private Arousal() {}

    /** Passive recovery rate at an age, 1/min: {@code k_0 + k_1 (1 - exp(-age / tau_k))}. */
    public static double recovery(double ageMonths, ArousalParameters p) {
        return p.recoveryAtBirth() + p.recoveryMatured() * (1 - Decay.factor(ageMonths / p.maturation()));
    }

    /** The level to which arousal tends: {@code a_0 + I / r}. */
    public static double limit(double setPoint, double input, double rate) {
        return setPoint + input / rate;
    }

    /** Arousal after {@code minutes}, given its limit. */
    public static double after(double arousal, double limit, double rate, double minutes) {
        return limit + (arousal - limit) * Decay.factor(rate * minutes);
    }

    /** Integral of arousal over {@code minutes} in which it went from {@code from} to {@code to}. */
    public static double integral(double from, double to, double limit, double rate, double minutes) {
        return limit * minutes + (from - to) / rate;
    }

    /**
     * Minutes until arousal reaches {@code level}; infinite when it never does.
     */
    public static double timeTo(double level, double arousal, double limit, double rate) {
        double share = (level - limit) / (arousal - limit);
        return share > 0 && share < 1 ? -Logarithm.of(share) / rate : Double.POSITIVE_INFINITY;
    }
}
