package attune.experiment.run;

import attune.simulation.Community;
import attune.simulation.Lives;
import attune.simulation.Scenario;

/** Lets a community live. */
@FunctionalInterface
public interface Simulation {
    /** The model itself. */
    Simulation COMMUNITY = (scenario, seed) -> new Community(scenario, seed).live();

    /** The lives that follow from a scenario and a replicate's seed. */
    Lives live(Scenario scenario, long seed);
}
