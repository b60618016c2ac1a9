package attune.benchmark;

import attune.family.Family;
import attune.simulation.Community;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A day of a family with one infant, in microseconds: 30.4375 of them are an infant-month. The families grow up from birth
 * to two years while they are measured, then begin anew, so that every age counts alike. The compiler works in the foreground: on a busy machine its
 * threads starve, and what is measured for minutes is the interpreter.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:-BackgroundCompilation")
public class FamilyDayBenchmark {
    private final Family[] families = new Family[Households.FAMILIES];
    private final Family[] quiet = new Family[Households.FAMILIES];
    private final BareDay[] bare = new BareDay[Households.FAMILIES];
    private Community community;
    private long seed;
    private int daysLeft;

    /** What measuring costs by itself. */
    @Benchmark
    @OperationsPerInvocation(Households.FAMILIES)
    public void empty() {}

    /** The day as it is, every mechanism on. */
    @Benchmark
    @OperationsPerInvocation(Households.FAMILIES)
    public Family[] familyDay() {
        if (daysLeft-- == 0) {
            seed++;
            for (int f = 0; f < families.length; f++) {
                families[f] = Households.family(seed, f);
            }
            daysLeft = Households.DAYS - 1;
        }
        for (Family family : families) {
            family.liveDay(Households.TICK);
        }
        return families;
    }

    /** The same days on the MASON schedule, with the weekly records. */
    @Benchmark
    @OperationsPerInvocation(Households.FAMILIES)
    public Community scheduledDay() {
        if (daysLeft-- == 0) {
            community = new Community(Households.scenario(), ++seed);
            community.begin();
            daysLeft = Households.DAYS - 1;
        }
        community.schedule.step(community);
        return community;
    }

    /** A day on which next to nothing happens. */
    @Benchmark
    @OperationsPerInvocation(Households.FAMILIES)
    public Family[] quietDay() {
        if (daysLeft-- == 0) {
            seed++;
            for (int f = 0; f < quiet.length; f++) {
                quiet[f] = Households.quiet(seed, f);
            }
            daysLeft = Households.DAYS - 1;
        }
        for (Family family : quiet) {
            family.liveDay(Households.TICK);
        }
        return quiet;
    }

    /** The arithmetic of such a day in one flat loop. */
    @Benchmark
    @OperationsPerInvocation(Households.FAMILIES)
    public double bareQuietDay() {
        double sum = 0;
        for (int f = 0; f < bare.length; f++) {
            if (bare[f] == null) {
                bare[f] = new BareDay();
            }
            sum += bare[f].live();
        }
        return sum;
    }
}
