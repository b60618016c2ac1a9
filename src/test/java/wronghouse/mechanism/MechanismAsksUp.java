package wronghouse.mechanism;

import wronghouse.family.FamilyAsksUp;

/** Lives in mechanism and asks family, which it may not. */
public final class MechanismAsksUp {
    private MechanismAsksUp() {}

    static Class<?> asks() {
        return FamilyAsksUp.class;
    }
}
