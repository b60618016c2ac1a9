package attune.mechanism;

/**
 * The internal working model's expectation of relief. For each of four spans of waiting after a signal the infant learns the chance to be answered there, given that it waited so long; from these chances
 * follows what a signal is worth.
 */
public final class Relief {
    /** Number of spans of waiting. */
    public static final int SPANS = 4;

    private Relief() {}

    /** The span in which a wait of {@code minutes} falls, from 0. */
    public static int span(double minutes, ExpectationParameters p) {
        return minutes < p.atOnce() ? 0 : minutes < p.soon() ? 1 : minutes < p.late() ? 2 : 3;
    }

    /** How many spans a wait of {@code minutes} that brought nothing has gone through. */
    public static int waited(double minutes, ExpectationParameters p) {
        return minutes >= p.waited() ? SPANS : span(minutes, p);
    }

    /** The middle of a span, minutes. */
    static double middle(int span, ExpectationParameters p) {
        return switch (span) {
            case 0 -> p.atOnce() / 2;
            case 1 -> (p.atOnce() + p.soon()) / 2;
            case 2 -> (p.soon() + p.late()) / 2;
            default -> (p.late() + p.waited()) / 2;
        };
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
            sum += still * chance[i] * worth(middle(i, p), p);
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
