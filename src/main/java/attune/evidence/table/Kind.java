package attune.evidence.table;

/** What kind of finding a row is. */
public enum Kind {
    /** A number. */
    VALUE,
    /** A sign alone. */
    SIGN,
    /** An order of groups. */
    ORDER,
    /** A curve over age. */
    CURVE;

    /** Whether it is met when it shows in nearly all resamples, rather than when a number lies in a band. */
    public boolean isDirection() {
        return this == SIGN || this == ORDER;
    }
}
