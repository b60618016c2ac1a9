package attune.evidence.validation;

import attune.experiment.run.Assessed;
import attune.experiment.run.RunStore;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the assessments of runs in memory; weekly traces are let go. */
final class KeptRuns implements RunStore {
    private final Map<Integer, Assessed> runs = new ConcurrentHashMap<>();
    private final Map<Integer, String> failed = new ConcurrentHashMap<>();

    @Override
    public void keep(int run, Lives lives) {
        runs.put(run, Assessed.of(lives));
    }

    @Override
    public void fail(int run, String cause) {
        failed.put(run, cause);
    }

    @Override
    public boolean has(int run) {
        return runs.containsKey(run);
    }

    @Override
    public Optional<String> cause(int run) {
        return Optional.ofNullable(failed.get(run));
    }

    @Override
    public Assessed assessed(int run) {
        return runs.get(run);
    }

    @Override
    public float[][] weekly(int run, Trace trace) {
        throw new UnsupportedOperationException("weekly traces are not kept");
    }
}
