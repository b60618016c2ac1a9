package attune.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The design: which parameters were varied, which points there are, and what to call them. */
public final class Factors {
    private static final int FEW_PATHS = 2;
    private static final int FEW_POINTS = 6;

    private final List<String> paths;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> found = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> settings;
    private final List<String> points;

    Factors(RunFacts run, Infants infants, Summary summary) {
        this.paths = infants.varied();
        this.settings = new LinkedHashMap<>(infants.settings());
        run.factors().forEach(factor -> units.put(factor.path(), factor.unit()));
        LinkedHashSet<String> names = new LinkedHashSet<>(infants.settings().keySet());
        summary.all().forEach(estimate -> names.add(estimate.cell().point()));
        List<String> ordered = new ArrayList<>(names);
        if (ordered.stream().noneMatch(name -> Double.isNaN(Numbers.parse(name)))) {
            ordered.sort((a, b) -> Double.compare(Numbers.parse(a), Numbers.parse(b)));
        }
        this.points = List.copyOf(ordered);
    }

    /** Design points in order: by number where they are numbers. */
    public List<String> points() {
        return points;
    }

    /** Dotted paths of the varied parameters. */
    public List<String> paths() {
        return paths;
    }

    /** Whether every point has a number for this parameter, perhaps with a unit behind it. */
    public boolean isNumeric(String path) {
        return !points.isEmpty() && points.stream().noneMatch(point -> Double.isNaN(value(point, path)));
    }

    /** The value of a parameter at a point as written, empty where unknown. */
    public String text(String point, String path) {
        return settings.getOrDefault(point, Map.of()).getOrDefault(path, "").strip();
    }

    /** The number a parameter has at a point, or NaN. */
    public double value(String point, String path) {
        return Numbers.leading(text(point, path));
    }

    /** The unit of a parameter: from its values where they carry one, else from the run; empty without one. */
    public String unit(String path) {
        return found.computeIfAbsent(path, this::findUnit);
    }

    private String findUnit(String path) {
        for (String point : points) {
            String[] words = text(point, path).split("\\s+", 2);
            if (words.length == 2 && !Double.isNaN(Numbers.parse(words[0]))) {
                return words[1];
            }
        }
        String unit = units.getOrDefault(path, "").strip();
        return unit.equals("1") || unit.equals("-") || unit.equals("dimensionless") ? "" : unit;
    }

    /**
     * A short name for a path: its last word, or as many as tell it from the other paths. The mean of a trait, or its
     * spread, is named with the trait.
     */
    public String name(String path) {
        String[] words = path.split("\\.");
        int fewest = words[words.length - 1].matches("mean|sd") ? 2 : 1;
        for (int take = fewest; take < words.length; take++) {
            String tail = tail(words, take);
            int taken = take;
            boolean unique = paths.stream()
                    .filter(other -> !other.equals(path))
                    .map(other -> other.split("\\."))
                    .noneMatch(
                            other -> tail(other, Math.min(taken, other.length)).equals(tail));
            if (unique) {
                return tail;
            }
        }
        return path.replace('_', ' ');
    }

    private static String tail(String[] words, int take) {
        StringBuilder tail = new StringBuilder();
        for (int i = words.length - take; i < words.length; i++) {
            tail.append(tail.length() == 0 ? "" : " ").append(words[i].replace('_', '-'));
        }
        return tail.toString();
    }

    /** The name with its unit, for an axis. */
    public String nameWithUnit(String path) {
        String unit = unit(path);
        return name(path) + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    /** A value in words: {@code 6 months}, {@code 0.3}. */
    public String valueWithUnit(String point, String path) {
        String text = text(point, path);
        double number = Numbers.parse(text);
        if (Double.isNaN(number)) {
            return text;
        }
        String unit = unit(path);
        return Numbers.brief(number) + (unit.isEmpty() ? "" : " " + unit);
    }

    /**
     * A point in words: {@code responsiveness 0.3, dose 10 sessions}; empty when nothing was varied. Of many points in
     * many parameters the number comes first, since a chart may have no room for the rest.
     */
    public String label(String point) {
        if (paths.isEmpty()) {
            return points.size() > 1 ? "point " + point : "";
        }
        boolean told = paths.size() <= FEW_PATHS || points.size() <= FEW_POINTS;
        return (told ? "" : "point " + point + ": ") + label(point, paths);
    }

    /** A point in words by some of the paths only. */
    public String label(String point, List<String> some) {
        List<String> parts = new ArrayList<>();
        some.forEach(path -> parts.add(name(path) + " " + valueWithUnit(point, path)));
        return String.join(", ", parts);
    }
}
