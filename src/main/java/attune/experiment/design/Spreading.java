package attune.experiment.design;

import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.MathArrays;

/**
 * Moves the points of a Latin hypercube apart: one of the nearest two exchanges one value with another point whenever
 * that leaves both farther from all others than the nearest two were. Exchanges leave every factor's values as they are.
 */
final class Spreading {
    /** Beyond so many points a draw is taken as it is. */
    static final int MOST_POINTS = 2000;

    private static final int MOST_TRIES = 20_000;
    private static final double WORK = 4e7;

    private final double[][] points;
    private final Predicate<double[]> allowed;
    private final RandomGenerator luck;
    private final double[] distance;
    private final int[] neighbour;

    /**
     * @param points one array for each point, changed in place
     * @param allowed whether a point may be
     */
    Spreading(List<double[]> points, Predicate<double[]> allowed, RandomGenerator luck) {
        this.points = points.toArray(double[][]::new);
        this.allowed = allowed;
        this.luck = luck;
        this.distance = new double[this.points.length];
        this.neighbour = new int[this.points.length];
    }

    /** The distance of the nearest two points; infinite below two. */
    static double nearest(List<double[]> points) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                nearest = Math.min(nearest, MathArrays.distance(points.get(i), points.get(j)));
            }
        }
        return nearest;
    }

    void improve() {
        int n = points.length;
        int factors = n == 0 ? 0 : points[0].length;
        if (n < 3 || factors < 2) {
            return;
        }
        for (int i = 0; i < n; i++) {
            look(i);
        }
        int tries = (int) Math.min(MOST_TRIES, WORK / (2.0 * n * factors));
        for (int i = 0; i < tries; i++) {
            int crowded = mostCrowded();
            int one = luck.nextBoolean() ? crowded : neighbour[crowded];
            int other = luck.nextInt(n);
            int factor = luck.nextInt(factors);
            if (one != other) {
                exchange(one, other, factor, distance[crowded]);
            }
        }
    }

    private int mostCrowded() {
        int crowded = 0;
        for (int i = 1; i < distance.length; i++) {
            crowded = distance[i] < distance[crowded] ? i : crowded;
        }
        return crowded;
    }

    private void exchange(int one, int other, int factor, double least) {
        swap(one, other, factor);
        if (farther(one, least) && farther(other, least) && allowed.test(points[one]) && allowed.test(points[other])) {
            for (int i = 0; i < points.length; i++) {
                if (i == one || i == other || neighbour[i] == one || neighbour[i] == other) {
                    look(i);
                } else {
                    closer(i, one);
                    closer(i, other);
                }
            }
        } else {
            swap(one, other, factor);
        }
    }

    private void swap(int one, int other, int factor) {
        double value = points[one][factor];
        points[one][factor] = points[other][factor];
        points[other][factor] = value;
    }

    private boolean farther(int point, double least) {
        for (int i = 0; i < points.length; i++) {
            if (i != point && squared(point, i) <= least) {
                return false;
            }
        }
        return true;
    }

    /** Finds the nearest neighbour of a point. */
    private void look(int point) {
        distance[point] = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.length; i++) {
            if (i != point) {
                closer(point, i);
            }
        }
    }

    private void closer(int point, int candidate) {
        double squared = squared(point, candidate);
        if (squared < distance[point]) {
            distance[point] = squared;
            neighbour[point] = candidate;
        }
    }

    private double squared(int a, int b) {
        double sum = 0;
        for (int f = 0; f < points[a].length; f++) {
            double step = points[a][f] - points[b][f];
            sum += step * step;
        }
        return sum;
    }
}
