package attune.benchmark;

import attune.experiment.Study;
import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.Problems;
import attune.experiment.run.Progress;
import attune.experiment.run.Run;
import attune.experiment.run.Simulation;
import attune.simulation.Community;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A sweep of short runs, 10 families x 3 months each: through the engine, and in a bare loop. */
final class Sweep {
    private static final int REPLICATES = 10;
    private static final int FAMILIES = 10;
    private static final int DRAWER = 40;

    private final Experiment experiment;
    private final List<Scenario> scenarios = new ArrayList<>();

    /** @param runs how many; a multiple of 10, at least 20 */
    Sweep(int runs) throws Exception {
        String file = """
                experiment: sweep
                scenario: {families: %d, span: 3 months, assess: [3 months]}
                vary:
                  caregiver.responsiveness: {from: 0.2, to: 0.8, steps: %d}
                replicates: %d
                """.formatted(FAMILIES, runs / REPLICATES, REPLICATES);
        experiment = ExperimentReader.parse(file, "sweep.yaml", List.of());
        for (int point = 0; point < experiment.points(); point++) {
            scenarios.add(ScenarioReader.read(ScenarioTree.at(experiment, point, 0), new Problems())
                    .orElseThrow());
        }
    }

    /** Seconds that the engine takes: queue, log, run.json and all tables, in a new directory. */
    double engine(int threads) throws Exception {
        return engine(threads, Simulation.COMMUNITY);
    }

    /** Seconds that it takes with lives that were lived before: what it costs by itself. */
    double engineAlone(int threads) throws Exception {
        List<Lives> drawer = new ArrayList<>();
        for (int i = 0; i < DRAWER; i++) {
            drawer.add(new Community(scenarios.get(i % scenarios.size()), i).live());
        }
        return engine(threads, (scenario, seed) -> drawer.get(Math.floorMod(seed, DRAWER)));
    }

    private double engine(int threads, Simulation simulation) throws Exception {
        Path directory = Files.createTempDirectory("attune-sweep");
        try {
            long start = System.nanoTime();
            new Study(experiment, simulation).run(directory, threads, Progress.SILENT);
            return (System.nanoTime() - start) / 1e9;
        } finally {
            remove(directory);
        }
    }

    /** Seconds that the same communities take on {@code threads} threads, each of which takes the next, with nothing kept. */
    double bare(int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            AtomicInteger next = new AtomicInteger();
            int assessed = 0;
            Callable<Integer> some = () -> live(next);
            for (Future<Integer> lived : pool.invokeAll(Collections.nCopies(threads, some))) {
                assessed += lived.get();
            }
            if (assessed != experiment.runs() * FAMILIES) {
                throw new IllegalStateException("not every infant was assessed");
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdown();
        }
    }

    /** Lets communities live as long as there are any left; returns how many infants were assessed in them. */
    private int live(AtomicInteger next) {
        int assessed = 0;
        for (int index = next.getAndIncrement(); index < experiment.runs(); index = next.getAndIncrement()) {
            Run run = Run.of(experiment, index);
            Community community = new Community(scenarios.get(run.point()), run.seed(experiment));
            assessed += community.live().assessments().size();
        }
        return assessed;
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
