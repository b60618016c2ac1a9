package attune.family;

import attune.parameter.Declaration;

/**
 * A trait over families: normal, cut to its legal range, or one value when the standard deviation is zero.
 *
 * @param mean mean before cutting, in the trait's unit
 * @param sd standard deviation before cutting; 0 for one value
 */
public record Spread(double mean, double sd) {
    /** Refuses NaN and a negative standard deviation. */
    public Spread {
        if (Double.isNaN(mean) || !(sd >= 0) || Double.isInfinite(sd)) {
            throw new IllegalArgumentException("a spread needs a finite mean and a standard deviation of 0 or more");
        }
    }

    /** One value for every family. */
    public static Spread fixed(double value) {
        return new Spread(value, 0);
    }

    /** The population that a declaration describes. */
    public static Spread of(Declaration declaration) {
        return new Spread(declaration.value(), declaration.spread());
    }
}
