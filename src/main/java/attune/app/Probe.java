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
import java.util.ArrayList;
import java.util.List;

/** Times a small part of an experiment. */
final class Probe {
    private static final double SECONDS = 3;
    private static final double PATIENCE = 10;
    private static final int MOST = 40;
    private static final int STRIDE = 7919;
    private static final int FAMILIES = 2;
    private static final double MONTHS = 6;

    private Probe() {}

    /**
     * Seconds of one processor for a month of one infant's life: the mean over a few short communities in the arms and at
     * the points of the experiment, of which the first half does not count. They are small, so that Java has the model compiled
     * by then; the first ones run at a fraction of the speed. Counted is the processor's time, so that what else the machine
     * does at the moment does not matter.
     */
    static double secondsPerMonth(Experiment experiment) {
        List<Double> each = new ArrayList<>();
        int cells = experiment.points() * experiment.arms().size();
        long begin = System.nanoTime();
        double used = 0;
        while (each.isEmpty() || each.size() < MOST && used < SECONDS && (System.nanoTime() - begin) / 1e9 < PATIENCE) {
            // neighbours are alike: a stride through all of them, the last arm first
            int cell = cells - 1 - (int) ((long) each.size() * STRIDE % cells);
            Scenario small = small(
                    experiment,
                    cell / experiment.arms().size(),
                    cell % experiment.arms().size());
            double start = processorSeconds();
            Simulation.COMMUNITY.live(small, Seeds.replicate(experiment.seed(), each.size()));
            double took = processorSeconds() - start;
            used += took;
            Scenario.Size size = small.size();
            each.add(took / (size.families() * size.infants() * size.span()));
        }
        return each.stream()
                .skip(each.size() / 2)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    /** A few families and months of a scenario. */
    private static Scenario small(Experiment experiment, int point, int arm) {
        Scenario whole = ScenarioReader.read(ScenarioTree.at(experiment, point, arm), new Problems())
                .orElseThrow();
        double span = Math.min(whole.size().span(), MONTHS);
        int families = Math.min(whole.size().families(), FAMILIES);
        return new Scenario(
                Settings.with(Settings.with(whole.size(), "families", families), "span", span),
                List.of(span),
                whole.temperament(),
                whole.caregivers(),
                whole.household(),
                whole.stressors(),
                whole.programmes(),
                whole.model());
    }

    private static double processorSeconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long nanos = threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : -1;
        return (nanos < 0 ? System.nanoTime() : nanos) / 1e9;
    }
}
