package attune.evidence.validation;

import attune.evidence.table.Target;
import attune.experiment.design.Experiment;
import attune.experiment.run.Failure;
import attune.experiment.run.Progress;
import attune.experiment.run.Simulation;
import java.util.List;
import java.util.Map;

/** The model beside the evidence. */
public final class Validation {
    /**
     * What came out.
     *
     * @param findings one for each row, in their order
     * @param failures runs that failed
     */
    public record Outcome(List<Finding> findings, List<Failure> failures) {
        public Outcome {
            findings = List.copyOf(findings);
            failures = List.copyOf(failures);
        }
    }

    private Validation() {}

    /** Lets the populations live that rows need, and judges every row. */
    public static Outcome of(List<Target> targets, Extent extent, Simulation simulation, int threads, Progress progress)
            throws InterruptedException {
        Map<String, Experiment> populations = Populations.of(targets, extent);
        Cohorts cohorts = Cohorts.live(populations, simulation, threads, progress);
        Judge judge = new Judge(cohorts, extent.resamples());
        return new Outcome(targets.parallelStream().map(judge::of).toList(), cohorts.failures());
    }
}
