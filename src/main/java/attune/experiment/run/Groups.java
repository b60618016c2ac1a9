package attune.experiment.run;

import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.Problems;
import attune.simulation.Past;
import attune.simulation.Scenario;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which points and arms of a replicate may have a past in common: those that have the same luck
 * and differ in nothing but programmes and stressors. A
 * group has at most {@value #MOST} of them, so that what a thread has to hold stays small however large an experiment is.
 * Every replicate has the same groups.
 */
final class Groups {
    static final int MOST = 256;

    /** Cells, numbered point by point and in them arm by arm, group by group. */
    private final int[] cells;

    /** Where each group begins in {@link #cells}; one more at the end. */
    private final int[] begins;

    private Groups(int[] cells, int[] begins) {
        this.cells = cells;
        this.begins = begins;
    }

    /** The groups of an experiment's first points. */
    static Groups of(Experiment experiment, int points) {
        int arms = experiment.arms().size();
        RunKey[] births = new RunKey[points * arms];
        IntStream.range(0, births.length)
                .parallel()
                .forEach(cell -> births[cell] = birth(experiment, new Run(cell / arms, 0, cell % arms)));
        Map<RunKey, Integer> open = new HashMap<>();
        int[] groupOf = new int[births.length];
        List<Integer> sizes = new ArrayList<>();
        for (int cell = 0; cell < births.length; cell++) {
            Integer group = open.get(births[cell]);
            // What cannot be read stands alone.
            if (group == null || births[cell] == null || sizes.get(group) == MOST) {
                group = sizes.size();
                sizes.add(0);
                open.put(births[cell], group);
            }
            groupOf[cell] = group;
            sizes.set(group, sizes.get(group) + 1);
        }
        return sorted(groupOf, sizes);
    }

    /** Every point and arm by itself: nothing is shared. */
    static Groups alone(Experiment experiment) {
        int count = experiment.points() * experiment.arms().size();
        return new Groups(
                IntStream.range(0, count).toArray(),
                IntStream.rangeClosed(0, count).toArray());
    }

    private static Groups sorted(int[] groupOf, List<Integer> sizes) {
        int[] begins = new int[sizes.size() + 1];
        for (int group = 0; group < sizes.size(); group++) {
            begins[group + 1] = begins[group] + sizes.get(group);
        }
        int[] next = begins.clone();
        int[] cells = new int[groupOf.length];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[next[groupOf[cell]]++] = cell;
        }
        return new Groups(cells, begins);
    }

    /** Equal for runs that are born alike, luck and all; null when the scenario cannot be read. */
    private static RunKey birth(Experiment experiment, Run run) {
        return scenario(experiment, run)
                .map(scenario -> Keys.digest(Past.of(scenario, 0)))
                .map(past -> RunKey.of(ByteBuffer.wrap(past), run.seed(experiment)))
                .orElse(null);
    }

    /** The scenario of a run; empty when it cannot be read. */
    static Optional<Scenario> scenario(Experiment experiment, Run run) {
        return ScenarioReader.read(
                ScenarioTree.at(experiment, run.point(), run.arm(), run.replicate()), new Problems());
    }

    /** How many there are. */
    int size() {
        return begins.length - 1;
    }

    /** The runs of a group in a replicate. */
    List<Run> runs(Experiment experiment, int group, int replicate) {
        int arms = experiment.arms().size();
        return IntStream.range(begins[group], begins[group + 1])
                .mapToObj(i -> new Run(cells[i] / arms, replicate, cells[i] % arms))
                .toList();
    }
}
