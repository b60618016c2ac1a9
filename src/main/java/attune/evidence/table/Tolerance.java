package attune.evidence.table;

import java.util.Locale;

/** How far a simulated value may lie from the published one where the published interval is narrower. */
public enum Tolerance {
    /** A correlation: 0.08 to either side. */
    R,
    /** A standardized difference: 0.15 to either side. */
    D,
    /** A share: 5 percentage points to either side. */
    POINTS,
    /** Anything else: a tenth of the published value to either side. */
    PERCENT,
    /** None: the interval is what is asked for. */
    NONE;

    /** To either side of a published value. */
    public double around(double published) {
        return switch (this) {
            case R -> 0.08;
            case D -> 0.15;
            case POINTS -> 5;
            case PERCENT -> 0.1 * Math.abs(published);
            case NONE -> 0;
        };
    }

    static Tolerance of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
