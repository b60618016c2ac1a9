package wronghouse.simulation;

import wronghouse.experiment.ExperimentAsksUp;

/** Lives in simulation and asks experiment, which it may not. */
public final class SimulationAsksUp {
    private SimulationAsksUp() {}

    static Class<?> asks() {
        return ExperimentAsksUp.class;
    }
}
