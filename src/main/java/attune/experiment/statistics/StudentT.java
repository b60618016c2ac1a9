package attune.experiment.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's t: estimate +- t(0.975; degrees) x standard error. */
final class StudentT {
    static final String METHOD = "t";

    private static final Map<Integer, Double> CRITICAL = new ConcurrentHashMap<>();

    private StudentT() {}

    /** The two-sided 5 % critical value. */
    static double critical(int degrees) {
        return CRITICAL.computeIfAbsent(degrees, df -> new TDistribution(null, df).inverseCumulativeProbability(0.975));
    }

    /** The two-sided 5 % critical value for degrees of freedom that need not be whole, above 0. */
    static double critical(double degrees) {
        return new TDistribution(null, degrees).inverseCumulativeProbability(0.975);
    }

    /** The interval of an estimate from so many independent units; none from fewer than two. */
    static Interval interval(double estimate, double error, int units) {
        if (units < 2 || !Double.isFinite(error)) {
            return Interval.NONE;
        }
        double reach = critical(units - 1) * error;
        return new Interval(estimate - reach, estimate + reach, METHOD);
    }
}
