package attune.family;

/** One episode of distress, from leaving the calm band until back in it. Times in minutes since birth. */
public final class Episode extends Replica<Episode> {
    static final double NEVER = Double.POSITIVE_INFINITY;

    /** Whether an episode is open. */
    public boolean open;

    double onset;
    double firstSignal = NEVER;
    boolean answered;
    double ownDecay;
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
        ownDecay = 0;
        allDecay = 0;
        effort = 0;
        overwhelmed = 0;
        overload = 0;
        excess = 0;
    }

    /** Share of the recovery that was the infant's own work. */
    double own() {
        return allDecay <= 0 ? 0 : ownDecay / allDecay;
    }
}
