package attune.experiment.run;

import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.Problems;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes the runs of an experiment from one queue, over as many threads as asked for. A run that throws is listed and
 * the others go on; running out of disk or memory stops everything.
 */
public final class Runner {
    private final Experiment experiment;
    private final Simulation simulation;
    private final RunStore store;
    private final Progress progress;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ConcurrentSkipListMap<Integer, Failure> failures = new ConcurrentSkipListMap<>();
    private int done;

    public Runner(Experiment experiment, Simulation simulation, RunStore store, Progress progress) {
        this.experiment = experiment;
        this.simulation = simulation;
        this.store = store;
        this.progress = progress;
    }

    /**
     * Runs everything that the store does not hold yet.
     *
     * @return what failed, in the order of the runs
     * @throws IOException when a finished run cannot be stored
     */
    public List<Failure> run(int threads) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "runs");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(this::work));
            }
            for (Future<?> worker : workers) {
                await(worker);
            }
        } finally {
            stopped.set(true);
            pool.shutdownNow();
        }
        return List.copyOf(failures.values());
    }

    private static void await(Future<?> worker) throws IOException, InterruptedException {
        try {
            worker.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException disk) {
                throw disk;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Void work() throws IOException {
        try {
            for (int index = next.getAndIncrement(); index < experiment.runs(); index = next.getAndIncrement()) {
                if (stopped.get()) {
                    return null;
                }
                if (!store.has(index)) {
                    one(index);
                }
                tell();
            }
            return null;
        } catch (IOException | OutOfMemoryError e) {
            stopped.set(true);
            throw e;
        }
    }

    private void one(int index) throws IOException {
        Run run = Run.of(experiment, index);
        long seed = run.seed(experiment);
        try {
            Lives lives = simulation.live(scenario(run), seed);
            store.keep(index, lives);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            failures.put(index, Failure.of(run, seed, e));
        }
    }

    private Scenario scenario(Run run) {
        Problems problems = new Problems();
        return ScenarioReader.read(ScenarioTree.at(experiment, run.point(), run.arm()), problems)
                .orElseThrow(() -> new IllegalArgumentException("this combination of values cannot be run"));
    }

    private synchronized void tell() {
        done++;
        progress.finished(done, experiment.runs());
    }
}
