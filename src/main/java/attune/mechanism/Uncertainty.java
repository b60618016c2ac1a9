package attune.mechanism;

/** How uncertain the next care state is, given those before, to somebody who has counted what followed what. */
public final class Uncertainty {
    /** Where reactivity is what it is without vigilance: halfway between sure and unsure, by the definition of {@code k_v}. */
    private static final double EVEN = 0.5;

    private Uncertainty() {}

    /**
     * Entropy of the next state given those before, as a share of its greatest value.
     *
     * @param counts table of leaky counts, a row for everything that may have gone before
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

    /** Counts what has followed what; older counts of the same row fade towards the prior. */
    public static void count(double[] counts, int last, int next, int states, VigilanceParameters p) {
        double keep = 1 - 1 / p.memory();
        int row = last * states;
        for (int j = row; j < row + states; j++) {
            counts[j] = p.prior() + (counts[j] - p.prior()) * keep;
        }
        counts[row + next]++;
    }

    /** Uncertainty after a change of care whose successor had an entropy: a running mean over the changes remembered. */
    public static double followed(double uncertainty, double entropy, VigilanceParameters p) {
        return uncertainty + (entropy - uncertainty) / p.memory();
    }

    /** Factor on reactivity: above 1 when the next care state is more uncertain than even, below when less. */
    public static double vigilance(double uncertainty, VigilanceParameters p) {
        return 1 + p.gain() * (uncertainty - EVEN);
    }
}
