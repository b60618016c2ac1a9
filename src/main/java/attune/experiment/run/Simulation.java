package attune.experiment.run;

import attune.simulation.Community;
import attune.simulation.Life;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.util.Optional;

/** Lets a community live. */
@FunctionalInterface
public interface Simulation {
    /** The model itself. */
    Simulation COMMUNITY = new Simulation() {
        @Override
        public Lives live(Scenario scenario, long seed) {
            return new Community(scenario, seed).live();
        }

        @Override
        public Optional<Life> begin(Scenario scenario, long seed) {
            return Optional.of(new Community(scenario, seed));
        }
    };

    /** The lives that follow from a scenario and a replicate's seed. */
    Lives live(Scenario scenario, long seed);

    /** The same lives at birth, to be lived in parts and branched; empty when this simulation does not branch. */
    default Optional<Life> begin(Scenario scenario, long seed) {
        return Optional.empty();
    }
}
