package attune.mechanism;

/** How uncertain the next care state is, given the last, to somebody who has counted what followed what. */
public final class Uncertainty {
    /** Where reactivity is what it is without vigilance: halfway between sure and unsure, by the definition of {@code k_v}. */
    private static final double EVEN = 0.5;

    private Uncertainty() {}

    /**
     * Entropy of the next state given the last, as a share of its greatest value.
     *
     * @param counts square table of leaky counts, row after row
     * @param last row to read
     * @param states number of states
     */
    public static double entropy(double[] counts, int last, int states) {
        double sum = 0;
        for (int j = 0; j < states; j++) {
            sum += counts[last * states + j];
        }
        double entropy = 0;
        for (int j = 0; j < states; j++) {
            double chance = counts[last * states + j] / sum;
            entropy -= chance * Logarithm.of(chance);
        }
        return entropy / Logarithm.of(states);
    }

    /** Factor on reactivity: above 1 when the next care state is more uncertain than even, below when less. */
    public static double vigilance(double uncertainty, VigilanceParameters p) {
        return 1 + p.gain() * (uncertainty - EVEN);
    }
}
