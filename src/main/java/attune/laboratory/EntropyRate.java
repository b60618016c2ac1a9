package attune.laboratory;

/**
 * The entropy rate of a sequence of states, as in studies of unpredictable sensory signals (Davis et al. 2017): over the
 * list of contiguous segments, in which no state follows itself, {@code H = - sum_i pi_i sum_j P_ij log2 P_ij} with the
 * empirical frequencies {@code pi} of the list and its transition shares {@code P}. A short list makes it too low.
 */
public final class EntropyRate {
    private EntropyRate() {}

    /**
     * The entropy rate, bits per change.
     *
     * @param sequence the state at each moment, from 0
     * @param states number of states
     * @return NaN when no state ever follows another
     */
    public static double of(int[] sequence, int states) {
        int[] segments = segments(sequence);
        if (segments.length < 2) {
            return Double.NaN;
        }
        double[] visits = new double[states];
        double[] left = new double[states];
        double[][] transitions = new double[states][states];
        for (int k = 0; k < segments.length; k++) {
            visits[segments[k]]++;
            if (k + 1 < segments.length) {
                transitions[segments[k]][segments[k + 1]]++;
                left[segments[k]]++;
            }
        }
        double rate = 0;
        for (int i = 0; i < states; i++) {
            double row = 0;
            for (int j = 0; j < states; j++) {
                if (transitions[i][j] > 0) {
                    double p = transitions[i][j] / left[i];
                    row -= p * StrictMath.log(p);
                }
            }
            rate += visits[i] / segments.length * row;
        }
        return rate / StrictMath.log(2);
    }

    /** The states of contiguous segments, in order. */
    static int[] segments(int[] sequence) {
        int[] segments = new int[sequence.length];
        int n = 0;
        for (int k = 0; k < sequence.length; k++) {
            if (k == 0 || sequence[k] != sequence[k - 1]) {
                segments[n++] = sequence[k];
            }
        }
        return java.util.Arrays.copyOf(segments, n);
    }
}
