package attune.experiment.sensitivity;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * The points of a Morris design on the unit cube (Morris 1991): each trajectory starts somewhere on a grid of
 * {@code levels} values per factor and moves one factor at a time, in random order, by levels / (2 (levels - 1)) up or
 * down, until every factor has moved once. A trajectory's points follow one another, {@code factors + 1} of them.
 *
 * <p>A factor that takes a few words instead of a range has no levels between which half is a distance: it starts at any of its
 * words and moves to any other, each as likely as the next, so that every word comes as often and every pair is compared.
 * The coordinate of word i of w, from 0, is (i + 0.5) / w, in the middle of its share.
 *
 * @param factors how many factors
 * @param points the points, each with a coordinate in [0, 1] for every factor
 * @param moved which factor is moved by each step, trajectory by trajectory
 */
public record Trajectories(int factors, double[][] points, int[] moved) {
    /**
     * Lays out a design.
     *
     * @param factors at least 1
     * @param trajectories at least 1
     * @param levels even, at least 2, so that every level is as likely as every other
     * @param seed the same seed gives the same points
     */
    public static Trajectories of(int factors, int trajectories, int levels, long seed) {
        return of(new int[factors], trajectories, levels, seed);
    }

    /**
     * Lays out a design in which some factors take words.
     *
     * @param words how many words each factor takes, at least 2; 0 for a range
     * @param trajectories at least 1
     * @param levels of the ranges: even, at least 2, so that every level is as likely as every other
     * @param seed the same seed gives the same points
     */
    public static Trajectories of(int[] words, int trajectories, int levels, long seed) {
        int factors = words.length;
        if (factors < 1 || trajectories < 1 || levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException(
                    factors + " factors, " + trajectories + " trajectories, " + levels + " levels");
        }
        RandomGenerator random = new Well19937c(seed);
        double[][] points = new double[Math.multiplyExact(trajectories, factors + 1)][];
        int[] moved = new int[trajectories * factors];
        for (int t = 0; t < trajectories; t++) {
            int[] level = new int[factors];
            int[] order = new int[factors];
            for (int f = 0; f < factors; f++) {
                level[f] = random.nextInt(words[f] == 0 ? levels : words[f]);
                int swapped = random.nextInt(f + 1);
                order[f] = order[swapped];
                order[swapped] = f;
            }
            points[t * (factors + 1)] = coordinates(level, words, levels);
            for (int step = 0; step < factors; step++) {
                int factor = order[step];
                level[factor] = words[factor] == 0
                        ? jump(level[factor], levels)
                        : another(level[factor], words[factor], random);
                moved[t * factors + step] = factor;
                points[t * (factors + 1) + step + 1] = coordinates(level, words, levels);
            }
        }
        return new Trajectories(factors, points, moved);
    }

    /** Half of the levels away: exactly one of up and down stays on the grid. */
    private static int jump(int level, int levels) {
        int jump = levels / 2;
        return level < jump ? level + jump : level - jump;
    }

    /** Another word, each as likely as the next. */
    private static int another(int word, int words, RandomGenerator random) {
        int other = words == 2 ? 0 : random.nextInt(words - 1);
        return other < word ? other : other + 1;
    }

    private static double[] coordinates(int[] level, int[] words, int levels) {
        double[] coordinates = new double[level.length];
        for (int f = 0; f < level.length; f++) {
            coordinates[f] = words[f] == 0 ? level[f] / (levels - 1.0) : (level[f] + 0.5) / words[f];
        }
        return coordinates;
    }

    /** How many trajectories. */
    public int count() {
        return points.length / (factors + 1);
    }

    /** To which trajectory a point belongs. */
    public int trajectory(int point) {
        return point / (factors + 1);
    }
}
