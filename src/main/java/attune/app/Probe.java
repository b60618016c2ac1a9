package attune.app;

import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.Problems;
import attune.experiment.run.Seeds;
import attune.experiment.run.Simulation;
import attune.parameter.Settings;
import attune.simulation.Scenario;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** Times a small part of an experiment. */
final class Probe {
    private static final double SECONDS = 3;
    private static final double PATIENCE = 10;
    private static final int MOST = 40;
    private static final int FAMILIES = 2;
    private static final double MONTHS = 6;

    private Probe() {}

    /**
     * Seconds of one processor for a month of one infant's life: the best of a few short communities. They are small, so
     * that Java has the model compiled before the time is up; the first ones run at a fraction of the speed. Counted is the
     * processor's time, so that what else the machine does at the moment does not matter.
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
        double used = 0;
        for (int i = 0; i < MOST && used < SECONDS && (System.nanoTime() - begin) / 1e9 < PATIENCE; i++) {
            double start = processorSeconds();
            Simulation.COMMUNITY.live(small, Seeds.replicate(experiment.seed(), i));
            double took = processorSeconds() - start;
            used += took;
            best = Math.min(best, took / months);
        }
        return best;
    }

    private static double processorSeconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long nanos = threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : -1;
        return (nanos < 0 ? System.nanoTime() : nanos) / 1e9;
    }
}
