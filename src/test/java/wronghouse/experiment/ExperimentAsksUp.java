package wronghouse.experiment;

import wronghouse.evidence.EvidenceAsksUp;

/** Lives in experiment and asks evidence, which it may not. */
public final class ExperimentAsksUp {
    private ExperimentAsksUp() {}

    static Class<?> asks() {
        return EvidenceAsksUp.class;
    }
}
