package attune.patterns;

import attune.family.Model;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.Well19937c;

/**
 * Ten sets of parameters around the defaults: every number of every mechanism is drawn at once, uniformly from a box around its
 * default that reaches a quarter of the way to either end of the range that evidence covers. Whole numbers are rounded. Switches
 * stay as they are.
 *
 * <p>A quarter, since all are drawn at once: some 200 numbers that are each wrong by up to a quarter of what is not known of
 * them. Where a default stands in the middle of its range, the box is the quarter of the range around it; where it stands at
 * an end, the box stays on that side.
 */
final class Neighbourhood {
    private static final int SETS = 10;
    private static final int SEED = 10;
    private static final double REACH = 0.25;

    private Neighbourhood() {}

    /** A set of parameters under its number, from 0. */
    record Numbered(int number, Model model) {
        String name() {
            return "parameter set " + number;
        }
    }

    static Stream<Numbered> models() {
        return IntStream.range(0, SETS).mapToObj(i -> new Numbered(i, model(i)));
    }

    private static Model model(int set) {
        Well19937c random = new Well19937c(new int[] {SEED, set});
        Model model = Model.defaults();
        for (Declaration d : Declarations.of(Model.class)) {
            double share = random.nextDouble();
            if (d.type() != boolean.class) {
                double drawn = least(d) + share * (most(d) - least(d));
                model = model.with(d.path(), d.type() == int.class ? Math.rint(drawn) : drawn);
            }
        }
        return model;
    }

    /** Lower end of the box of a number. */
    static double least(Declaration d) {
        return d.value() - REACH * (d.value() - d.low());
    }

    /** Upper end of the box of a number. */
    static double most(Declaration d) {
        return d.value() + REACH * (d.high() - d.value());
    }
}
