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

    /** The level to which arousal tends: {@code a_0 + I / r}, with {@code time = 1 / r}. */
    public static double limit(double setPoint, double input, double time) {
        return setPoint + input * time;
    }

    /** Arousal when the share {@code left} of its departure from its limit is left. */
    public static double after(double arousal, double limit, double left) {
        return limit + (arousal - limit) * left;
    }

    /** Integral of arousal over {@code minutes} in which it went from {@code from} to {@code to}; {@code time = 1 / r}. */
    public static double integral(double from, double to, double limit, double time, double minutes) {
        return limit * minutes + (from - to) * time;
    }

    /** Minutes until arousal reaches {@code level}, which lies between it and its limit; {@code time = 1 / r}. */
    public static double timeTo(double level, double arousal, double limit, double time) {
        return -Logarithm.of((level - limit) / (arousal - limit)) * time;
    }
}
