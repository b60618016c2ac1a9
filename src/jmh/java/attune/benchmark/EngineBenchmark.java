package attune.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the experiment engine costs on top of the model. Each invocation is a pair, one after the other in the same run, and
 * after five pairs the best of each side are compared; JMH's own figure is the time of a whole pair. Both sides have the
 * collector that {@code ./attune} has.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Timeout(time = 2, timeUnit = TimeUnit.HOURS)
public class EngineBenchmark {
    private static final int STEPS = 50_000_000;

    /** Runs of a sweep: 20, or a multiple of 100. */
    @Param("10000")
    public int runs;

    /** Threads on which either side runs, where their number is not what is measured. */
    @Param("1")
    public int threads;

    private final int processors = Runtime.getRuntime().availableProcessors();
    private final List<Double> first = new ArrayList<>();
    private final List<Double> second = new ArrayList<>();
    private final List<Double> loopAlone = new ArrayList<>();
    private final List<Double> loopTogether = new ArrayList<>();
    private Sweep warmingUp;
    private Sweep sweep;
    private String compared;

    /** Reads the experiment, which is not measured. */
    @Setup
    public void prepare() throws Exception {
        warmingUp = new Sweep(Math.max(20, runs / 10));
        sweep = new Sweep(runs);
    }

    /** The first pair warms up, does not count, and is a tenth as long. */
    private Sweep sweep() {
        return first.isEmpty() ? warmingUp : sweep;
    }

    /** The sweep through the engine, and the same communities in a bare loop, both on as many threads. */
    @Benchmark
    public void overhead() throws Exception {
        compared = "overhead";
        boolean engineFirst = first.size() % 2 == 0;
        Sweep sweep = sweep();
        double engine = engineFirst ? sweep.engine(threads) : 0;
        second.add(sweep.bare(threads));
        first.add(engineFirst ? engine : sweep.engine(threads));
    }

    /** The sweep with lives that were lived before, so that only the engine is left. */
    @Benchmark
    public void alone() throws Exception {
        compared = "alone";
        first.add(sweep().engineAlone(threads));
    }

    /** The sweep on one thread and on all processors, and so a loop of arithmetic that touches no memory. */
    @Benchmark
    public void scaling() throws Exception {
        compared = "scaling";
        Sweep sweep = sweep();
        first.add(sweep.engine(1));
        loopAlone.add(loops(1));
        second.add(sweep.engine(processors));
        loopTogether.add(loops(processors));
    }

    /** Seconds in which {@code threads} threads do the same arithmetic each. */
    private static double loops(int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Double> loop = () -> {
                double x = 0.3;
                for (int i = 0; i < STEPS; i++) {
                    x = 3.9 * x * (1 - x);
                }
                return x;
            };
            long start = System.nanoTime();
            for (var done : pool.invokeAll(Collections.nCopies(threads, loop))) {
                if (!(done.get() > 0)) {
                    throw new IllegalStateException("the loop left its range");
                }
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdown();
        }
    }

    /** Prints what the pairs came to; the first is warming up and does not count. */
    @TearDown
    public void tell() {
        double a = best(first);
        if (compared.equals("alone")) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%nEngine alone %.3f s, best of %d sweeps of %d runs, threads %d",
                    a,
                    first.size() - 1,
                    runs,
                    threads));
            return;
        }
        double b = best(second);
        if (compared.equals("overhead")) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%nEngine %.3f s, bare loop %.3f s, best of %d pairs of %d runs, threads %d: overhead %.2f %%; by pair %s %%",
                    a,
                    b,
                    first.size() - 1,
                    runs,
                    threads,
                    100 * (a / b - 1),
                    byPair()));
        } else {
            double engine = a / b;
            double loop = processors * best(loopAlone) / best(loopTogether);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%nOn %d processors, best of %d: engine %.2f times as fast as on one, arithmetic %.2f times; ratio %.3f",
                    processors,
                    first.size() - 1,
                    engine,
                    loop,
                    engine / loop));
        }
    }

    private String byPair() {
        List<String> each = new ArrayList<>();
        for (int i = 1; i < first.size(); i++) {
            each.add(String.format(Locale.ROOT, "%.2f", 100 * (first.get(i) / second.get(i) - 1)));
        }
        return String.join(", ", each);
    }

    private static double best(List<Double> seconds) {
        return seconds.stream().skip(1).min(Double::compare).orElseThrow();
    }
}
