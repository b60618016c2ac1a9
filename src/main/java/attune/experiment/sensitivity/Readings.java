package attune.experiment.sensitivity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an outcome reads at the points of a design, checked before an index is made of it. */
public final class Readings {
    private static final int NAMED = 10;

    private Readings() {}

    /**
     * Why no index can be made of these readings; empty when one can. Nothing is ever left out to make it possible.
     *
     * @param readings one for each point, in the unit of the outcome; NaN where a point has none
     */
    public static String refusal(double[] readings) {
        List<Integer> missing = IntStream.range(0, readings.length)
                .filter(point -> !Double.isFinite(readings[point]))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            return missing.size() + " of " + readings.length + " points without a reading: " + points(missing);
        }
        double first = readings.length == 0 ? 0 : readings[0];
        for (double reading : readings) {
            if (reading != first) {
                return "";
            }
        }
        return "the outcome is the same at every point";
    }

    /** The points as words: {@code 3, 4, 17}, and how many more. */
    public static String points(List<Integer> points) {
        String named = points.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return points.size() > NAMED ? named + " and " + (points.size() - NAMED) + " more" : named;
    }

    static void demand(double[] readings, int points) {
        if (readings.length != points) {
            throw new IllegalArgumentException(readings.length + " readings for " + points + " points");
        }
        String refusal = refusal(readings);
        if (!refusal.isEmpty()) {
            throw new IllegalArgumentException(refusal);
        }
    }
}
