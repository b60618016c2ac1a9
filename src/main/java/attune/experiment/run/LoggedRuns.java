package attune.experiment.run;

import attune.experiment.design.Experiment;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runs of one experiment, as a log holds them. */
public final class LoggedRuns implements RunStore {
    private final Experiment experiment;
    private final Keys keys;
    private final RunLog log;

    public LoggedRuns(Experiment experiment, RunLog log) {
        this.experiment = experiment;
        this.log = log;
        keys = Keys.of(experiment);
    }

    private RunKey key(int run) {
        return keys.of(Run.of(experiment, run));
    }

    @Override
    public void keep(int run, Lives lives) throws IOException {
        log.keep(key(run), lives);
    }

    @Override
    public void fail(int run, String cause) throws IOException {
        log.fail(key(run), cause);
    }

    @Override
    public boolean has(int run) {
        return log.has(key(run));
    }

    @Override
    public Optional<String> cause(int run) throws IOException {
        return log.cause(key(run));
    }

    @Override
    public Assessed assessed(int run) throws IOException {
        return log.assessed(key(run));
    }

    @Override
    public float[][] weekly(int run, Trace trace) throws IOException {
        return log.weekly(key(run), trace);
    }

    /** How many runs of a shard are finished. */
    public int finished(Shard shard) {
        return (int) shard.runs(experiment).filter(this::has).count();
    }

    /** Every run of the experiment that failed when it was last tried, in their order. */
    public List<Failure> failures() throws IOException {
        List<Failure> failures = new ArrayList<>();
        for (int index = 0; index < experiment.runs(); index++) {
            Run run = Run.of(experiment, index);
            Optional<String> cause = cause(index);
            if (cause.isPresent()) {
                failures.add(new Failure(run, run.seed(experiment), cause.get()));
            }
        }
        return failures;
    }

    /**
     * Takes over the runs of a shard from its own log.
     *
     * @return how many of them the shard has neither finished nor seen fail
     */
    public int join(RunLog from, Shard shard) throws IOException {
        int missing = 0;
        for (int run : shard.runs(experiment).toArray()) {
            missing += log.copy(from, key(run)) ? 0 : 1;
        }
        return missing;
    }
}
