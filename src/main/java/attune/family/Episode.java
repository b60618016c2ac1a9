package attune.family;

/** One episode of distress, from leaving the calm band until back in it. Times in minutes since birth. */
public final class Episode extends Replica<Episode> {
    static final double NEVER = Double.POSITIVE_INFINITY;

    /** Whether an episode is open. */
    public boolean open;

    double onset;
    double firstSignal = NEVER;
    boolean answered;
    double helpedDecay;
    double allDecay;
    double effort;
    double overwhelmed;
    double overload;
    double excess;

    void begin(double time) {
        open = true;
        onset = time;
        firstSignal = NEVER;
        answered = false;
        helpedDecay = 0;
        allDecay = 0;
        effort = 0;
        overwhelmed = 0;
        overload = 0;
        excess = 0;
    }

    /** Share of the recovery that nobody else brought, 0 to 1. */
    double alone() {
        return allDecay <= 0 ? 0 : 1 - helpedDecay / allDecay;
    }
}
