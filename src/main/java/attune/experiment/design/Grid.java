package attune.experiment.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A full grid: every level of each factor with every level of the others. The last factor changes fastest; without
 * factors there is one point.
 *
 * @param factors the varied parameters, in the order of the file, each with levels
 */
public record Grid(List<Factor> factors) implements Design {
    public Grid {
        factors = List.copyOf(factors);
    }

    /** Reads it: levels for every factor. Constraints leave points out, and the others keep their order. */
    static Optional<Design> read(DesignRequest request) {
        if (!request.levelled()) {
            return Optional.empty();
        }
        Grid grid = new Grid(request.factors());
        Optional<Constraints> constraints = request.constraints(grid.factors);
        if (constraints.isEmpty() || constraints.get().none() || grid.isTooLarge()) {
            return Optional.of(grid);
        }
        List<List<Level>> rows = new ArrayList<>();
        for (int point = 0; point < grid.points(); point++) {
            List<Level> row = new ArrayList<>();
            for (int f = 0; f < grid.factors.size(); f++) {
                row.add(grid.level(point, f));
            }
            rows.add(row);
        }
        return request.allowed(grid.factors, rows);
    }

    private boolean isTooLarge() {
        try {
            return points() > ExperimentReader.MOST_RUNS;
        } catch (ArithmeticException e) {
            return true;
        }
    }

    @Override
    public String kind() {
        return "grid";
    }

    @Override
    public long points() {
        long points = 1;
        for (Factor factor : factors) {
            points = Math.multiplyExact(points, (long) factor.levels().size());
        }
        return points;
    }

    @Override
    public Level level(int point, int factor) {
        long rest = point;
        for (int i = factors.size() - 1; i > factor; i--) {
            rest /= factors.get(i).levels().size();
        }
        List<Level> levels = factors.get(factor).levels();
        return levels.get((int) (rest % levels.size()));
    }

    /** The levels, under {@code vary}. */
    @Override
    public Map<String, Object> resolved() {
        Map<String, Object> vary = new LinkedHashMap<>();
        for (Factor factor : factors) {
            vary.put(
                    factor.path(),
                    factor.levels().stream()
                            .map(level -> Resolved.of(level.written()))
                            .toList());
        }
        return Map.of("vary", vary);
    }
}
