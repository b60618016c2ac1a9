package attune.experiment.run;

import attune.experiment.design.Experiment;
import java.util.List;
import java.util.Optional;

/**
 * The work of a shard in replicate-major order: every group of points and arms of the first replicate, then of the second,
 * so that a study stopped early has even samples. Made as it is asked for, so that it takes little memory.
 */
final class Queue {
    private final Experiment experiment;
    private final Shard shard;
    private final Groups groups;
    private int replicate;
    private int group;

    /** @param from the replicate to begin with */
    Queue(Experiment experiment, Shard shard, Groups groups, int from) {
        this.experiment = experiment;
        this.replicate = from;
        this.shard = shard;
        this.groups = groups;
    }

    /** The next piece of work; empty when there is none left. */
    synchronized Optional<WorkItem> next() {
        while (replicate < experiment.replicates()) {
            while (group < groups.size()) {
                List<Run> runs = groups.runs(experiment, group++, replicate).stream()
                        .filter(run -> shard.takes(run.replicate() * experiment.points() + run.point()))
                        .toList();
                if (!runs.isEmpty()) {
                    return Optional.of(new WorkItem(runs));
                }
            }
            replicate++;
            group = 0;
        }
        return Optional.empty();
    }
}
