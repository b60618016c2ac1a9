package wronghouse.family;

import wronghouse.intervention.InterventionAsksUp;

/** Lives in family and asks intervention, which it may not. */
public final class FamilyAsksUp {
    private FamilyAsksUp() {}

    static Class<?> asks() {
        return InterventionAsksUp.class;
    }
}
