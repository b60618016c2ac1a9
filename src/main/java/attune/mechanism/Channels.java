package attune.mechanism;

/**
 * Stays in combinations of three channels. The eight combinations come equally often, so that the share of time with
 * something on is set by how long silence lasts.
 */
public final class Channels {
    /** Combinations of three channels that are on or off. */
    public static final int COMBINATIONS = 8;

    private static final double LEAST = 0.02;

    private Channels() {}

    /**
     * Mean stay in silence, in the unit of {@code stay}, with which something is on for a share of the time.
     *
     * @param share share of the time, 0 to 1; held between 0.02 and 0.98
     * @param stay mean stay in each other combination
     */
    public static double silence(double share, double stay) {
        double on = Math.min(1 - LEAST, Math.max(LEAST, share));
        return (COMBINATIONS - 1) * stay * (1 - on) / on;
    }
}
