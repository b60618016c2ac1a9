package attune.patterns;

import attune.family.Model;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.Well19937c;

/**
 * Ten sets of parameters around the defaults: every parameter of every mechanism is drawn at once, uniformly from the
 * middle half of the range that evidence covers. Switches stay on.
 */
final class Neighbourhood {
    private static final int SETS = 10;
    private static final int SEED = 10;
    private static final double MARGIN = 0.25;

    private Neighbourhood() {}

    /** A set of parameters under a name. */
    record Named(String name, Model model) {}

    static Stream<Named> models() {
        return IntStream.range(0, SETS).mapToObj(i -> new Named("parameter set " + i, model(i)));
    }

    private static Model model(int set) {
        Well19937c random = new Well19937c(new int[] {SEED, set});
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
