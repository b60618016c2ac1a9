package attune.experiment.run;

import attune.experiment.design.Experiment;
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
import java.util.function.Supplier;

/**
 * Takes the runs of an experiment from one queue, over as many threads as asked for. A run that is stored already is not
 * made again. One that throws is stored with its cause and the others go on; running out of disk or memory stops everything.
 * What several runs have in common of their past is lived once; a shared past is only an economy, and leaves the same bits.
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
    private Waiting waiting = new Waiting(1);
    private int done;

    /** @param shard which of the experiment's runs are wanted */
    public Runner(Experiment experiment, Shard shard, Simulation simulation, RunStore store, Progress progress) {
        this(experiment, shard, simulation, store, progress, 0);
    }

    /**
     * @param shard which of the experiment's runs are wanted
     * @param from the first replicate that is wanted; those before are left as they are, also where a run of theirs failed
     */
    public Runner(
            Experiment experiment, Shard shard, Simulation simulation, RunStore store, Progress progress, int from) {
        this(experiment, shard, simulation, store, progress, Groups.of(experiment, experiment.points()), from);
    }

    /** @param groups which runs may share a past */
    Runner(
            Experiment experiment,
            Shard shard,
            Simulation simulation,
            RunStore store,
            Progress progress,
            Groups groups) {
        this(experiment, shard, simulation, store, progress, groups, 0);
    }

    private Runner(
            Experiment experiment,
            Shard shard,
            Simulation simulation,
            RunStore store,
            Progress progress,
            Groups groups,
            int from) {
        this.experiment = experiment;
        queue = new Queue(experiment, shard, groups, from);
        done = from == 0 ? 0 : shard.size(experiment.withReplicates(from));
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
        waiting = new Waiting(threads);
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
            await(workers);
        } finally {
            stop();
            // not shutdownNow: interrupting a thread that writes would close the log for all
            pool.shutdown();
        }
        return List.copyOf(failures.values());
    }

    /** Waits for all, also where one has failed: what the others are finishing is stored before the log is closed. */
    private static void await(List<Future<?>> workers) throws IOException, InterruptedException {
        Throwable first = null;
        for (Future<?> worker : workers) {
            try {
                worker.get();
            } catch (ExecutionException e) {
                first = first == null ? e.getCause() : first;
            }
        }
        if (first instanceof IOException disk) {
            throw disk;
        }
        if (first instanceof Error error) {
            throw error;
        }
        if (first != null) {
            throw new IllegalStateException(first);
        }
    }

    private Void work() throws IOException, InterruptedException {
        try {
            for (Optional<WorkItem> item = queue.next(); item.isPresent() && !stopped.get(); item = queue.next()) {
                finish(item.get());
            }
            for (Optional<Waiting.Work> work = waiting.take(); work.isPresent(); work = waiting.take()) {
                work.get().finish();
            }
            return null;
        } catch (IOException | RuntimeException | Error e) {
            stop();
            throw e;
        }
    }

    private void stop() {
        stopped.set(true);
        waiting.end();
    }

    private void finish(WorkItem item) throws IOException {
        List<Branch.Member> members = new ArrayList<>();
        for (Run run : item.runs()) {
            if (store.has(run.index(experiment))) {
                tell();
            } else if (item.runs().size() == 1) {
                alone(run);
            } else {
                Optional<Scenario> scenario = Groups.scenario(experiment, run);
                scenario.ifPresent(known -> members.add(new Branch.Member(run, known)));
                if (scenario.isEmpty()) {
                    alone(run);
                }
            }
        }
        if (members.size() == 1) {
            alone(members.get(0).run());
        } else if (!members.isEmpty()) {
            long seed = members.get(0).run().seed(experiment);
            new Courses(simulation, seed, waiting, new Register()).live(Branch.of(members));
        }
    }

    private void alone(Run run) throws IOException {
        settle(run, () -> live(experiment, run, simulation));
    }

    private void settle(Run run, Supplier<Lives> made) throws IOException {
        int index = run.index(experiment);
        if (!store.has(index)) {
            try {
                store.keep(index, made.get());
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                Failure failure = Failure.of(run, run.seed(experiment), e);
                failures.put(index, failure);
                store.fail(index, failure.cause());
            }
        }
        tell();
    }

    /** Where runs that are lived together come to their ends. */
    private final class Register implements Courses.Ends {
        @Override
        public void reached(Run run, Lives lives) throws IOException {
            settle(run, () -> lives);
        }

        @Override
        public void alone(Run run) throws IOException {
            Runner.this.alone(run);
        }

        @Override
        public boolean stopped() {
            return stopped.get();
        }
    }

    /** Makes one run of an experiment. */
    public static Lives live(Experiment experiment, Run run, Simulation simulation) {
        Scenario scenario = Groups.scenario(experiment, run)
                .orElseThrow(() -> new IllegalArgumentException("this combination of values cannot be run"));
        return simulation.live(scenario, run.seed(experiment));
    }

    private synchronized void tell() {
        done++;
        progress.finished(done, runs);
    }
}
