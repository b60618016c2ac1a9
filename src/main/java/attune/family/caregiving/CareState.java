package attune.family.caregiving;

/** What a caregiver is to the infant at a moment. */
public enum CareState {
    ATTUNED(true),
    DISTRACTED(true),
    INTRUSIVE(true),
    REBUFFING(true),
    FRIGHTENING(true),
    ABSENT(false);

    /** Number of states that are lapses: all but the first. */
    public static final int LAPSES = 5;

    private final boolean inReach;

    CareState(boolean inReach) {
        this.inReach = inReach;
    }

    /** Whether the infant can see and reach a caregiver in this state. */
    public boolean inReach() {
        return inReach;
    }

    /** Whether a caregiver in this state has to do with the infant, kindly or not. */
    public boolean engages() {
        return this != DISTRACTED && this != ABSENT;
    }

    /** Number of a lapse, from 0. */
    public int lapse() {
        return ordinal() - 1;
    }
}
