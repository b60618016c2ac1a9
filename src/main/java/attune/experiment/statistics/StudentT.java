package attune.experiment.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's t. */
final class StudentT {
    private static final Map<Integer, Double> CRITICAL = new ConcurrentHashMap<>();

    private StudentT() {}

    /** The two-sided 5 % critical value. */
    static double critical(int degrees) {
        return CRITICAL.computeIfAbsent(degrees, df -> new TDistribution(null, df).inverseCumulativeProbability(0.975));
    }
}
