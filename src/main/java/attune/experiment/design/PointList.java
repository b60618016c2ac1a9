package attune.experiment.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Points told one by one, in their order.
 *
 * @param kind how they were made
 * @param factors the varied parameters
 * @param rows what every factor is at every point
 * @param leftOut how many points broke a constraint
 * @param asked what the experiment file asks for, under {@code design} and {@code where}
 */
public record PointList(
        String kind, List<Factor> factors, List<List<Level>> rows, long leftOut, Map<String, Object> asked)
        implements Design {
    public PointList {
        factors = List.copyOf(factors);
        rows = List.copyOf(rows);
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    }

    @Override
    public long points() {
        return rows.size();
    }

    @Override
    public Level level(int point, int factor) {
        return rows.get(point).get(factor);
    }
}
