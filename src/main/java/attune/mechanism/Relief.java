package attune.mechanism;

/**
 * The internal working model's expectation of relief. For each span of waiting after a signal (0-1, 1-3, 3-10 and more
 * than 10 minutes) the infant learns the chance to be answered there, given that it waited so long; from these chances
 * follows what a signal is worth.
 */
public final class Relief {
    /** Upper ends of the spans of waiting, minutes; the last is open. */
    private static final double[] ENDS = {1, 3, 10};

    /** Number of spans. */
    public static final int SPANS = ENDS.length + 1;

    /** A wait of this many minutes counts as waited to the end. */
    public static final double LONG = 60;

    private static final double[] TYPICAL = {0.5, 2, 6, 25};

    private Relief() {}

    /** The span in which a wait of {@code minutes} falls. */
    public static int span(double minutes) {
        int span = 0;
        while (span < ENDS.length && minutes >= ENDS[span]) {
            span++;
        }
        return span;
    }

    /** Worth of an answer after {@code minutes}: {@code exp(-minutes / tau_y)}. */
    public static double worth(double minutes, ExpectationParameters p) {
        return Decay.factor(minutes / p.relief());
    }

    /**
     * Expected worth of signalling, 0 to 1: the sum over spans of the chance to be answered there times its worth.
     *
     * @param chance learned chance of an answer by span, given that the wait came so far
     */
    public static double expected(double[] chance, ExpectationParameters p) {
        double still = 1;
        double sum = 0;
        for (int i = 0; i < SPANS; i++) {
            sum += still * chance[i] * worth(TYPICAL[i], p);
            still *= 1 - chance[i];
        }
        return sum;
    }

    /** Trust: the expectation, discounted by doubt and by fear; never below 0. */
    public static double trust(double expected, double surprise, double fear, ExpectationParameters p) {
        return Math.max(0, expected - p.doubt() * surprise) * (1 - fear);
    }

    /** Weight of one episode: faster when young, and when the last ones surprised (Pearce-Hall). */
    public static double weight(double plasticity, double surprise, ExpectationParameters p) {
        double open = p.plasticityFloor() + (1 - p.plasticityFloor()) * plasticity;
        return Math.min(1, p.learning() * open * (1 + p.association() * surprise));
    }
}
