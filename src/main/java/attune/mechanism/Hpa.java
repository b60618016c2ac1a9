package attune.mechanism;

/**
 * The HPA axis after Karin et al. (2020, Molecular Systems Biology): CRH {@code x1}, ACTH {@code x2} and cortisol
 * {@code x3} over minutes; corticotroph mass {@code P} and adrenal mass {@code A} over weeks.
 *
 * <p>{@code dx1/dt = g1 (u / (MR GR) - x1)}, {@code dx2/dt = g2 (P x1 / GR - x2)}, {@code dx3/dt = g3 (A x2 - x3)},
 * {@code MR(x) = x}, {@code GR(x) = 1 + (x/K)^3}; {@code dP/dt = gP P (x1 - 1)}, {@code dA/dt = gA A (x2 - 1)}.
 */
public final class Hpa {
    private static final double LN2 = 0.6931471805599453;

    /** Least cortisol that the high-affinity receptors see. */
    public static final double LEAST = 1e-3;

    private Hpa() {}

    /** Share of a hormone that is left after {@code minutes}. */
    public static double left(double halfLife, double minutes) {
        return Decay.factor(LN2 * minutes / halfLife);
    }

    /**
     * Low-affinity (glucocorticoid) receptor feedback.
     *
     * @param share cortisol relative to that which half binds them, {@code x / K}
     */
    public static double feedback(double share) {
        return 1 + share * share * share;
    }

    /**
     * What the axis is calibrated to a day later: it follows deprivation as fast as plasticity allows, so that what early care has
     * set stays long after care has changed.
     *
     * @param calibration deprivation that the axis has been set to, 0 to 1
     */
    public static double calibrated(double calibration, double deprivation, double plasticity, HpaParameters p) {
        double left = Decay.factor(plasticity / (p.calibration() * Plasticity.DAYS_PER_MONTH));
        return deprivation + (calibration - deprivation) * left;
    }

    /** Basal drive on the mean of the day: an axis calibrated to deprivation has less of it. */
    public static double basalDrive(double calibration, HpaParameters p) {
        return 1 - p.deprivedDrive() * calibration;
    }

    /** Relative amplitude of the day's wave of the basal drive: an axis calibrated to deprivation has a flatter one. */
    public static double amplitude(double calibration, double maturity, HpaParameters p) {
        return p.amplitude() * maturity * (1 - p.deprivedRhythm() * calibration);
    }

    /**
     * Gland mass a day later, given the day's mean of its driving hormone. A mass at most doubles or halves in a day: within
     * the range covered by evidence it never comes near that.
     */
    public static double gland(double mass, double meanHormone, double turnover) {
        return mass * Decay.exp(Math.max(-LN2, Math.min(LN2, turnover * (meanHormone - 1))));
    }

    /** Whether a gland would more than double or halve in a day. */
    public static boolean bolts(double meanHormone, double turnover) {
        return Math.abs(turnover * (meanHormone - 1)) > LN2;
    }

    /** Maturity of the circadian rhythm, 0 to 1, for an infant whose own onset is {@code onsetWeeks}. */
    public static double rhythm(double ageDays, double onsetWeeks, HpaParameters p) {
        return Decay.logistic((ageDays / 7 - onsetWeeks) / p.onsetWidth());
    }

    /** Coupling of arousal to the drive at an age: falls over the first months to its lasting level. */
    public static double coupling(double ageMonths, HpaParameters p) {
        return p.coupling() + (p.couplingAtBirth() - p.coupling()) * Decay.factor(ageMonths / p.couplingFall());
    }

    /**
     * Arousal that drives the axis: all of what lies above the calm band up to the ceiling of own effort, and a share of what lies
     * beyond it, since severe stress asks for more than the glands can give.
     *
     * @param excess arousal above the calm band, times minutes
     * @param beyond the part of it above the ceiling; no more than all of it counts, where the ceiling lies within the band
     */
    public static double driving(double excess, double beyond, HpaParameters p) {
        return excess - (1 - p.beyond()) * Math.min(beyond, excess);
    }

    /** Factor of the basal drive under a response lowered by long load: it loses a share of what stress loses. */
    public static double basalResponse(double response, HpaParameters p) {
        return 1 - p.downBasal() * (1 - response);
    }

    /**
     * Receptor response a day later: it follows, slowly, a level that falls with the mean extra drive.
     *
     * @param extra the day's mean drive beyond the basal one
     */
    public static double response(double response, double extra, HpaParameters p) {
        double target = 1 - p.downRange() * extra / (extra + p.downHalf());
        return target + (response - target) * Decay.factor(1 / (p.downRegulation() * Plasticity.DAYS_PER_MONTH));
    }
}
