package attune.evidence.statistic;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Orders of groups: the least step from one group to the next. It is positive when every step goes up. */
final class Orders {
    private Orders() {}

    /** The least step of something told of each group. */
    static double leastStep(List<double[][]> groups, ToDoubleFunction<double[][]> told) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < groups.size(); i++) {
            double step = told.applyAsDouble(groups.get(i)) - told.applyAsDouble(groups.get(i - 1));
            if (Double.isNaN(step)) {
                return Double.NaN;
            }
            least = Math.min(least, step);
        }
        return least;
    }

    /** The least step of the means, each over the pooled standard deviation of the two groups. */
    static double leastD(List<double[][]> groups) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < groups.size(); i++) {
            double d = Effects.d(groups.get(i)[0], groups.get(i - 1)[0]);
            if (Double.isNaN(d)) {
                return Double.NaN;
            }
            least = Math.min(least, d);
        }
        return least;
    }
}
