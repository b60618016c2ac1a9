package attune.patterns;

import attune.family.Model;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.DynamicTest;

/**
 * Ten sets of parameters around the defaults: every parameter of every mechanism is drawn at once, uniformly from the
 * middle half of the range that evidence covers. Switches stay on.
 */
final class Neighbourhood {
    private static final int SETS = 10;
    private static final long SEED = 10;
    private static final double MARGIN = 0.25;

    private Neighbourhood() {}

    /**
     * A test per set: there, too, the contrast lies wholly beyond the smallest effect.
     *
     * @param pattern draws the contrast from a cohort
     * @param families enough for the interval to be short
     * @param smallest with the sign of the direction predicted
     */
    static java.util.stream.Stream<DynamicTest> holds(
            Function<Cohort, Contrast> pattern, Cohort cohort, double smallest) {
        return IntStream.range(0, SETS)
                .mapToObj(i -> DynamicTest.dynamicTest("parameter set " + i, () -> ContrastAssert.assertThat(
                                pattern.apply(cohort.model(model(i))))
                        .as("parameter set " + i)
                        .isBeyond(smallest)));
    }

    /** The model at one of the sets. */
    static Model model(int set) {
        Well19937c random = new Well19937c(new int[] {(int) SEED, set});
        Model model = Model.defaults();
        for (Declaration d : Declarations.of(Model.class)) {
            double share = MARGIN + (1 - 2 * MARGIN) * random.nextDouble();
            if (d.type() == double.class) {
                model = model.with(d.path(), d.low() + share * (d.high() - d.low()));
            }
        }
        return model;
    }
}
