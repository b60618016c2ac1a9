package attune.family;

/** What programmes have given a caregiver, all 0 without any. Set at the day boundary, read by the caregiver. */
public final class Uplift extends Replica<Uplift> {
    /** Added to the logit of responsiveness. */
    public double responsiveness;

    /** Share of harsh and frightening lapses taken away. */
    public double gentleness;

    /** Share of the way to full predictability. */
    public double predictability;

    /** How much faster depressive episodes end, as a multiple. */
    public double treatment;

    /** Support added to the household's. */
    public double support;

    /** Share of the strain by adversities taken away. */
    public double relief;

    /** Share of the routine's jitter taken away. */
    public double routine;

    /** Takes everything away again. */
    public void clear() {
        responsiveness = 0;
        gentleness = 0;
        predictability = 0;
        treatment = 0;
        support = 0;
        relief = 0;
        routine = 0;
    }
}
