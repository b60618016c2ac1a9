package attune.evidence.validation;

import attune.experiment.run.Assessed;
import attune.experiment.run.RunStore;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps runs in memory: their assessments, and the traces that readings are taken from. */
final class KeptRuns implements RunStore {
    private final Map<Integer, Assessed> runs = new ConcurrentHashMap<>();
    private final Map<Integer, Map<Trace, float[][]>> traces = new ConcurrentHashMap<>();
    private final Set<Trace> wanted;
    private final Map<Integer, String> failed = new ConcurrentHashMap<>();

    KeptRuns(Set<Trace> wanted) {
        this.wanted = wanted;
    }

    @Override
    public void keep(int run, Lives lives) {
        Map<Trace, float[][]> weekly = new EnumMap<>(Trace.class);
        wanted.forEach(trace -> weekly.put(trace, floats(lives.weekly(trace))));
        traces.put(run, weekly);
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
        return traces.get(run).get(trace);
    }

    private static float[][] floats(double[][] weekly) {
        float[][] floats = new float[weekly.length][];
        for (int infant = 0; infant < weekly.length; infant++) {
            floats[infant] = new float[weekly[infant].length];
            for (int week = 0; week < weekly[infant].length; week++) {
                floats[infant][week] = (float) weekly[infant][week];
            }
        }
        return floats;
    }
}
