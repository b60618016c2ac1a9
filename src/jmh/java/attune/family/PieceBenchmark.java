package attune.family;

import attune.mechanism.Decay;
import attune.mechanism.Logarithm;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The pieces a day is made of, in nanoseconds. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PieceBenchmark {
    private final Model model = Model.defaults();
    private final Draws draws = new Draws(1, 2, 3);
    private final Hormones hormones = new Hormones(model.hpa());
    private final TickConstants step = new TickConstants(5, model);
    private double x = 0.73;
    private long use;

    /** A day of its own for the hormones, of one tick. */
    public PieceBenchmark() {
        hormones.begin(1);
        hormones.prepare(1, 1, step);
    }

    /** What measuring costs by itself. */
    @Benchmark
    public void empty() {}

    /** A uniform draw. */
    @Benchmark
    public double uniform() {
        return draws.uniform(Purpose.ACT, 100, use++);
    }

    /** An exponential draw. */
    @Benchmark
    public double exponential() {
        return draws.exponential(Purpose.ANSWER, 100, use++);
    }

    /** A step of the three hormones. */
    @Benchmark
    public double hormones() {
        hormones.step(0, 0.1, step);
        return hormones.cortisol;
    }

    /** An exponential factor. */
    @Benchmark
    public double decay() {
        return Decay.factor(x);
    }

    /** What it replaces. */
    @Benchmark
    public double strictExponential() {
        return StrictMath.exp(-x);
    }

    /** A logarithm. */
    @Benchmark
    public double logarithm() {
        return Logarithm.of(x);
    }

    /** What it replaces. */
    @Benchmark
    public double strictLogarithm() {
        return StrictMath.log(x);
    }
}
