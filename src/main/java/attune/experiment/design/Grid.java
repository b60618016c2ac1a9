package attune.experiment.design;

import java.util.List;

/**
 * A full grid. Points are numbered from 0, the last factor changing fastest; without factors there is one point.
 *
 * @param factors the varied parameters, in the order of the file
 */
public record Grid(List<Factor> factors) {
    public Grid {
        factors = List.copyOf(factors);
    }

    /** How many points; at most {@link Long#MAX_VALUE}. */
    public long points() {
        long points = 1;
        for (Factor factor : factors) {
            points = Math.multiplyExact(points, (long) factor.written().size());
        }
        return points;
    }

    /** Which value the factor numbered {@code factor} has at {@code point}. */
    public int level(int point, int factor) {
        long rest = point;
        for (int i = factors.size() - 1; i > factor; i--) {
            rest /= factors.get(i).written().size();
        }
        return (int) (rest % factors.get(factor).written().size());
    }

    /** The value of a factor at a point, for tables. */
    public Object value(int point, int factor) {
        return factors.get(factor).values().get(level(point, factor));
    }
}
