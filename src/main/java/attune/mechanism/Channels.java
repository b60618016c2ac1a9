package attune.mechanism;

/**
 * Stays in combinations of three channels. The eight combinations come equally often, so that the share of time with
 * something on is set by how long silence lasts.
 */
public final class Channels {
    /** Combinations of three channels that are on or off. */
    public static final int COMBINATIONS = 8;

    private Channels() {}

    /**
     * Mean stay in silence, in the unit of {@code stay}, with which something is on for a share of the time.
     *
     * @param share share of the time, 0 to 1; held between {@code least} and {@code 1 - least}
     * @param stay mean stay in each other combination
     * @param least least share of the time with something on, and with nothing
     */
    public static double silence(double share, double stay, double least) {
        double on = Math.min(1 - least, Math.max(least, share));
        return (COMBINATIONS - 1) * stay * (1 - on) / on;
    }
}
