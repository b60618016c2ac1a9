package wronghouse.laboratory;

import wronghouse.intervention.InterventionAsksUp;

/** Lives in laboratory and asks intervention, which it may not. */
public final class LaboratoryAsksUp {
    private LaboratoryAsksUp() {}

    static Class<?> asks() {
        return InterventionAsksUp.class;
    }
}
