package attune.family;

/** What an infant does. One layer, at every tick, in daily life and in every procedure alike. */
public enum Action {
    QUIET,
    FUSS,
    CRY,
    LOOK,
    APPROACH,
    CLING,
    TURN_AWAY,
    RESIST,
    FREEZE,
    PLAY,
    SLEEP;

    static final Action[] ALL = values();

    /** Number of actions. */
    public static final int COUNT = ALL.length;

    /** Whether it is heard as distress. */
    public boolean isSignal() {
        return this == FUSS || this == CRY;
    }

    /** Whether it calls for somebody, by voice or by movement. */
    public boolean isBid() {
        return isSignal() || this == APPROACH;
    }
}
