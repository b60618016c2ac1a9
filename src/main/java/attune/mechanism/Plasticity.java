package attune.mechanism;

/** How much an experience changes an infant: one falling curve for all learning. */
public final class Plasticity {
    /** Days in a month. */
    public static final double DAYS_PER_MONTH = 30.4375;

    private Plasticity() {}

    /** {@code w(age) = exp(-(age / tau_w)^n_w)}, from 1 at birth. */
    public static double at(double ageMonths, PlasticityParameters p) {
        return ageMonths <= 0 ? 1 : Decay.factor(Decay.exp(p.shape() * Logarithm.of(ageMonths / p.scale())));
    }
}
