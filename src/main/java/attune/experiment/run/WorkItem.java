package attune.experiment.run;

import java.util.List;

/**
 * What a thread takes from the queue at a time.
 *
 * @param runs the runs that it finishes, in their order
 */
record WorkItem(List<Run> runs) {
    WorkItem {
        runs = List.copyOf(runs);
    }
}
