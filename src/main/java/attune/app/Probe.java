package attune.app;

import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.Problems;
import attune.experiment.run.Seeds;
import attune.experiment.run.Simulation;
import attune.parameter.Settings;
import attune.simulation.Scenario;
import java.util.List;

/** Times a small part of an experiment. */
final class Probe {
    private static final double SECONDS = 4;
    private static final int MOST = 40;
    private static final int FAMILIES = 2;
    private static final double MONTHS = 3;

    private Probe() {}

    /**
     * Seconds of one processor for a month of one infant's life: the best of a few short communities. They are small, so
     * that Java has the model compiled before the time is up; the first ones run at a fraction of the speed.
     */
    static double secondsPerMonth(Experiment experiment) {
        int arm = experiment.arms().size() - 1;
        Scenario whole = ScenarioReader.read(ScenarioTree.at(experiment, 0, arm), new Problems())
                .orElseThrow();
        double span = Math.min(whole.size().span(), MONTHS);
        int families = Math.min(whole.size().families(), FAMILIES);
        Scenario.Size size = Settings.with(Settings.with(whole.size(), "families", families), "span", span);
        Scenario small = new Scenario(
                size,
                List.of(span),
                whole.temperament(),
                whole.caregivers(),
                whole.household(),
                whole.stressors(),
                whole.programmes(),
                whole.model());
        double months = (double) families * size.infants() * span;
        double best = Double.POSITIVE_INFINITY;
        long begin = System.nanoTime();
        for (int i = 0; i < MOST && (System.nanoTime() - begin) / 1e9 < SECONDS; i++) {
            long start = System.nanoTime();
            Simulation.COMMUNITY.live(small, Seeds.replicate(experiment.seed(), i));
            best = Math.min(best, (System.nanoTime() - start) / 1e9 / months);
        }
        return best;
    }
}
