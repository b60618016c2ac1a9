package wronghouse.parameter;

import wronghouse.mechanism.MechanismAsksUp;

/** Lives in parameter and asks mechanism, which it may not. */
public final class ParameterAsksUp {
    private ParameterAsksUp() {}

    static Class<?> asks() {
        return MechanismAsksUp.class;
    }
}
