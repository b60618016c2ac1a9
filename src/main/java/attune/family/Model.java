package attune.family;

import attune.parameter.Settings;

/**
 * Everything about the mechanisms that an experiment may set.
 *
 * @param switches which mechanisms work
 */
public record Model(Switches switches) {
    /** Every mechanism on, every parameter at its default. */
    public static Model defaults() {
        return Settings.defaults(Model.class);
    }
}
