package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.Problems;
import attune.simulation.Scenario;

/** The scenario lived through at a point in an arm, built again from the experiment. */
final class Scenarios {
    private Scenarios() {}

    /** The scenario, which was checked before anything was run. */
    static Scenario at(Experiment experiment, int point, int arm) {
        return ScenarioReader.read(ScenarioTree.at(experiment, point, arm), new Problems())
                .orElseThrow(() -> new IllegalStateException("the scenario at point " + point + " cannot be read"));
    }
}
