package attune.experiment.design;

import attune.parameter.Declaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A design from which sensitivity indices are estimated: points of the unit cube, each coordinate giving one factor's
 * value as {@link Domain#at} has it. The last coordinate is a dummy that nothing in a scenario depends on. Where it moves,
 * the point is run with other luck, so that its indices show how much chance alone appears to matter; everywhere else
 * luck is shared, as in every design.
 */
public interface SensitivityDesign extends Design {
    /** The points: a coordinate in [0, 1] for every factor in turn, then one for the dummy. */
    double[][] cube();

    /** The seed of the points and of the intervals. */
    long seed();

    /** Its own keys in the block {@code design}, beside kind and seed. */
    Map<String, Object> size();

    @Override
    default Map<String, Object> asked() {
        Map<String, Object> design = new LinkedHashMap<>();
        design.put("kind", kind());
        design.putAll(size());
        design.put("seed", seed());
        return design;
    }

    @Override
    default List<Chart> charts(int arms) {
        return List.of(Chart.SENSITIVITY);
    }

    @Override
    default long points() {
        return cube().length;
    }

    @Override
    default Level level(int point, int factor) {
        return factors().get(factor).domain().at(cube()[point][factor]);
    }

    /** The ranges and how they are sampled, from which the same points are made again. */
    @Override
    default Map<String, Object> resolved() {
        Map<String, Object> vary = new LinkedHashMap<>();
        factors().forEach(factor -> vary.put(factor.path(), resolved(factor.domain())));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("vary", vary);
        all.put("design", asked());
        return all;
    }

    /** Whether a design over such factors can be made; notes what stands in the way. */
    static boolean possible(DesignRequest request) {
        boolean possible = request.ranged();
        if (request.where().isPresent()) {
            possible = false;
            request.problems()
                    .add(
                            request.where().get().origin(),
                            "a " + request.kind().word() + " needs every combination within the ranges, so it has no"
                                    + " constraints; remove where, and narrow the ranges instead");
        }
        for (Factor factor : request.factors()) {
            if (factor.levels().size() == 1) {
                possible = false;
                request.problems()
                        .add(
                                factor.origin(),
                                factor.path() + " has one value only, so nothing can depend on it; write two or more,"
                                        + " or remove it from vary");
            }
        }
        return possible;
    }

    private static Object resolved(Domain domain) {
        if (domain instanceof Domain.Levels told) {
            return told.levels().stream()
                    .map(level -> Resolved.of(level.written()))
                    .toList();
        }
        Domain.Range range = (Domain.Range) domain;
        Map<String, Object> ends = new LinkedHashMap<>();
        ends.put("from", end(range.from(), range.declaration()));
        ends.put("to", end(range.to(), range.declaration()));
        if (range.log()) {
            ends.put("scale", "log");
        }
        return ends;
    }

    private static Object end(double value, Declaration d) {
        return d.unit().isEmpty() || d.unit().startsWith("[") ? (Object) value : value + " " + d.unit();
    }
}
