package attune.experiment.run;

import attune.experiment.design.Experiment;
import java.util.List;
import java.util.Optional;

/**
 * The work of a shard in replicate-major order: every point and arm of the first replicate, then of the second, so that a
 * study stopped early has even samples. Made as it is asked for, so that it takes no memory.
 */
final class Queue {
    private final Experiment experiment;
    private final Shard shard;
    private int next;

    Queue(Experiment experiment, Shard shard) {
        this.experiment = experiment;
        this.shard = shard;
    }

    /** The next piece of work; empty when there is none left. */
    synchronized Optional<WorkItem> next() {
        int arms = experiment.arms().size();
        while (next < experiment.runs() && !shard.takes(next / arms)) {
            next += arms;
        }
        return next < experiment.runs()
                ? Optional.of(new WorkItem(List.of(Run.of(experiment, next++))))
                : Optional.empty();
    }
}
