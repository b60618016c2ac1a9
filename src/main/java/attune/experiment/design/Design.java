package attune.experiment.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which points are run: at each, every factor has one value. Points are numbered from 0 in an order that depends on the
 * experiment file only; each kind documents its own. To add a kind, implement this in one file and name it in {@link
 * DesignKind}.
 */
public interface Design {
    /** Its kind as written in experiment files, for example {@code latin-hypercube}. */
    String kind();

    /** The varied parameters, in the order of the columns of the tables. */
    List<Factor> factors();

    /**
     * How many points there are.
     *
     * @throws ArithmeticException when they are more than {@link Long#MAX_VALUE}
     */
    long points();

    /** What the factor numbered {@code factor} is at {@code point}. */
    Level level(int point, int factor);

    /** The value of a factor at a point, as tables show it: a {@link Double} in the declared unit, or a {@link String}. */
    default Object value(int point, int factor) {
        return level(point, factor).value();
    }

    /** How many points were left out, or drawn again, because they break a constraint. */
    default long leftOut() {
        return 0;
    }

    /**
     * Which luck the runs of a point have: 0 for that of the replicates, which points share unless a kind says otherwise;
     * points with the same other number share another.
     */
    default int luck(int point) {
        return 0;
    }

    /** The charts drawn when an experiment with so many arms asks for none. */
    default List<Chart> charts(int arms) {
        return arms == 1
                ? List.of(Chart.DISTRIBUTIONS, Chart.TRAJECTORIES)
                : List.of(Chart.DISTRIBUTIONS, Chart.TRAJECTORIES, Chart.EFFECTS);
    }

    /** What the experiment file asks for, beside what varies; nothing for a plain grid. */
    default Map<String, Object> asked() {
        return Map.of();
    }

    /** What varies, in words: factors with their values. */
    default String words() {
        return factors().stream().map(Factor::words).collect(Collectors.joining("; "));
    }

    /**
     * The design as keys of an experiment file that asks for exactly these points, whatever they were made from: the
     * points one by one, under {@code design}.
     */
    default Map<String, Object> resolved() {
        List<Object> points = new ArrayList<>();
        for (int point = 0; point < points(); point++) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int f = 0; f < factors().size(); f++) {
                values.put(factors().get(f).path(), Resolved.of(level(point, f).written()));
            }
            points.add(values);
        }
        Map<String, Object> design = new LinkedHashMap<>();
        design.put("kind", "list");
        design.put("points", points);
        return Map.of("design", design);
    }
}
