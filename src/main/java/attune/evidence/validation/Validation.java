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
     * @param attachment how infants were classed, population by population
     * @param failures runs that failed
     */
    public record Outcome(List<Finding> findings, List<AttachmentMix.Row> attachment, List<Failure> failures) {
        public Outcome {
            findings = List.copyOf(findings);
            attachment = List.copyOf(attachment);
            failures = List.copyOf(failures);
        }
    }

    private Validation() {}

    /** Lets the populations live that rows need, and judges every row. */
    public static Outcome of(List<Target> targets, Extent extent, Simulation simulation, int threads, Progress progress)
            throws InterruptedException {
        Map<String, Experiment> populations = Populations.of(targets, extent, List.of());
        Cohorts cohorts = Cohorts.live(populations, simulation, threads, progress);
        Judge judge = new Judge(cohorts, extent.resamples());
        return new Outcome(
                targets.parallelStream().map(judge::of).toList(),
                AttachmentMix.of(targets, cohorts),
                cohorts.failures());
    }

    /** Whether every instrument that a row needs is built. */
    public static boolean measured(Target target) {
        return target.clauses().stream().allMatch(Populations::measured);
    }

    /**
     * The statistic of every clause of every row, in their order, without intervals.
     *
     * @param settings what is set in all populations, each {@code PATH=VALUE}
     * @throws IllegalStateException when a run fails
     */
    public static double[] values(
            List<Target> targets, Extent extent, List<String> settings, Simulation simulation, int threads)
            throws InterruptedException {
        Map<String, Experiment> populations = Populations.of(targets, extent, settings);
        Cohorts cohorts = Cohorts.live(populations, simulation, threads, Progress.SILENT);
        if (!cohorts.failures().isEmpty()) {
            throw new IllegalStateException(
                    "a run failed: " + cohorts.failures().get(0).cause());
        }
        return targets.stream()
                .flatMap(target -> target.clauses().stream())
                .mapToDouble(clause -> new Samples(clause, cohorts, 0).value())
                .toArray();
    }
}
