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
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes the runs of an experiment from one queue, over as many threads as asked for. A run that is stored already is not
 * made again. One that throws is stored with its cause and the others go on; running out of disk or memory stops everything.
 */
public final class Runner {
    private final Experiment experiment;
    private final Simulation simulation;
    private final RunStore store;
    private final Progress progress;
    private final Queue queue;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ConcurrentSkipListMap<Integer, Failure> failures = new ConcurrentSkipListMap<>();
    private final int runs;
    private int done;

    /** @param shard which of the experiment's runs are wanted */
    public Runner(Experiment experiment, Shard shard, Simulation simulation, RunStore store, Progress progress) {
        this.experiment = experiment;
        queue = new Queue(experiment, shard);
        runs = shard.size(experiment);
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
            // not shutdownNow: interrupting a thread that writes would close the log for all
            pool.shutdown();
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
            for (Optional<WorkItem> item = queue.next(); item.isPresent() && !stopped.get(); item = queue.next()) {
                finish(item.get());
            }
            return null;
        } catch (IOException | Error e) {
            stopped.set(true);
            throw e;
        }
    }

    private void finish(WorkItem item) throws IOException {
        for (Run run : item.runs()) {
            if (!store.has(run.index(experiment))) {
                one(run);
            }
            tell();
        }
    }

    private void one(Run run) throws IOException {
        long seed = run.seed(experiment);
        int index = run.index(experiment);
        try {
            store.keep(index, live(experiment, run, simulation));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            Failure failure = Failure.of(run, seed, e);
            failures.put(index, failure);
            store.fail(index, failure.cause());
        }
    }

    /** Makes one run of an experiment. */
    public static Lives live(Experiment experiment, Run run, Simulation simulation) {
        Scenario scenario = ScenarioReader.read(ScenarioTree.at(experiment, run.point(), run.arm()), new Problems())
                .orElseThrow(() -> new IllegalArgumentException("this combination of values cannot be run"));
        return simulation.live(scenario, run.seed(experiment));
    }

    private synchronized void tell() {
        done++;
        progress.finished(done, runs);
    }
}
