package wronghouse.intervention;

import wronghouse.laboratory.LaboratoryAsksUp;

/** Lives in intervention and asks laboratory, which it may not. */
public final class InterventionAsksUp {
    private InterventionAsksUp() {}

    static Class<?> asks() {
        return LaboratoryAsksUp.class;
    }
}
