package attune.experiment.design;

import java.util.List;

/**
 * Points told one by one, in their order.
 *
 * @param kind how they were made
 * @param factors the varied parameters
 * @param rows what every factor is at every point
 * @param leftOut how many points broke a constraint
 */
public record PointList(String kind, List<Factor> factors, List<List<Level>> rows, long leftOut) implements Design {
    public PointList {
        factors = List.copyOf(factors);
        rows = List.copyOf(rows);
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
