package attune.benchmark;

import attune.family.Abreast;
import attune.family.Family;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The quiet day beside its arithmetic in a flat loop, one family after another in both, and beside them the quiet day and the day as it
 * is with families abreast, as a community lives them: some families from birth to two years by each, in one run, in rounds that take turns in who goes first. After two rounds of warming up the best of five are
 * compared; JMH's own figure is the time of a whole round.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = DayPairsBenchmark.WARMING)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-XX:-BackgroundCompilation"})
public class DayPairsBenchmark {
    static final int WARMING = 2;

    /** So many times the families grow up in a round. */
    private static final int GENERATIONS = 5;

    private final List<Double> quiet = new ArrayList<>();
    private final List<Double> quietAbreast = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();
    private final List<Double> eventful = new ArrayList<>();
    private double sum;

    /** A round of all four. */
    @Benchmark
    public double round() {
        List<Runnable> all = new ArrayList<>(List.of(
                () -> quiet.add(microsecondsADay(DayPairsBenchmark::alone)),
                () -> quietAbreast.add(microsecondsADay(seed -> abreast(seed, true))),
                () -> bare.add(microsecondsADay(seed -> bare())),
                () -> eventful.add(microsecondsADay(seed -> abreast(seed, false)))));
        Collections.rotate(all, quiet.size());
        all.forEach(Runnable::run);
        return sum;
    }

    private double microsecondsADay(LongToDoubleFunction generation) {
        long start = System.nanoTime();
        for (int seed = 0; seed < GENERATIONS; seed++) {
            sum += generation.applyAsDouble(seed);
        }
        return (System.nanoTime() - start) / 1e3 / (GENERATIONS * Households.FAMILIES * Households.DAYS);
    }

    private static double alone(long seed) {
        double sum = 0;
        for (int f = 0; f < Households.FAMILIES; f++) {
            Family family = Households.quiet(seed, f);
            for (int day = 0; day < Households.DAYS; day++) {
                family.liveDay(Households.TICK);
            }
            sum += family.infants[0].arousal;
        }
        return sum;
    }

    private static double abreast(long seed, boolean quiet) {
        List<Family> families = IntStream.range(0, Households.FAMILIES)
                .mapToObj(f -> quiet ? Households.quiet(seed, f) : Households.family(seed, f))
                .toList();
        List<Abreast> some = Households.abreast(families);
        for (int day = 0; day < Households.DAYS; day++) {
            some.forEach(each -> each.liveDay(Households.TICK));
        }
        return families.stream()
                .mapToDouble(family -> family.infants[0].arousal)
                .sum();
    }

    private static double bare() {
        double sum = 0;
        for (int f = 0; f < Households.FAMILIES; f++) {
            BareDay day = new BareDay();
            for (int d = 0; d < Households.DAYS; d++) {
                sum += day.live();
            }
        }
        return sum;
    }

    /** Prints what the rounds came to; those of warming up do not count. */
    @TearDown
    public void tell() {
        double day = best(eventful);
        System.out.println(String.format(
                Locale.ROOT,
                "%nMicroseconds a day, best of %d rounds: quiet %.1f, bare loop %.1f, ratio %.2f (by round %s); abreast: quiet %.1f, as it is %.1f"
                        + " (median %.1f), which is %.0f infant-months a second",
                quiet.size() - WARMING,
                best(quiet),
                best(bare),
                best(quiet) / best(bare),
                IntStream.range(WARMING, quiet.size())
                        .mapToObj(i -> String.format(Locale.ROOT, "%.2f", quiet.get(i) / bare.get(i)))
                        .toList(),
                best(quietAbreast),
                day,
                eventful.stream().skip(WARMING).sorted().toList().get((eventful.size() - WARMING) / 2),
                1e6 / day / Households.DAYS_PER_MONTH));
    }

    private static double best(List<Double> each) {
        return each.stream().skip(WARMING).min(Double::compare).orElseThrow();
    }
}
