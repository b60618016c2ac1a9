package attune.evidence.validation;

import attune.evidence.table.Clause;
import attune.evidence.table.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * A clause's statistic of the simulated infants, of resamples of whole families, and of samples as large as a study. One infant
 * stands for a family. In a resample the arms of a population keep the same families, since they have them in common; in a
 * sample of a study's size they have others, as in a trial.
 */
final class Samples {
    private final Clause clause;
    private final List<List<double[][]>> groups = new ArrayList<>();
    private final long seed;

    /** @param seed of the resamples */
    Samples(Clause clause, Cohorts cohorts, long seed) {
        this.clause = clause;
        this.seed = seed;
        for (Group group : clause.groups()) {
            groups.add(cohorts.arms(group, clause.readings()));
        }
    }

    /** The statistic of all simulated infants. */
    double value() {
        List<double[][]> all = new ArrayList<>();
        for (List<double[][]> arms : groups) {
            int[] everybody = new int[infants(arms)];
            Arrays.setAll(everybody, i -> i);
            all.add(taken(arms, everybody));
        }
        return clause.statistic().of(all);
    }

    /** The statistic of resamples of families. */
    double[] resampled(int count) {
        SplittableRandom luck = new SplittableRandom(seed);
        double[] values = new double[count];
        for (int s = 0; s < count; s++) {
            Map<String, int[]> drawn = new LinkedHashMap<>();
            List<double[][]> sample = new ArrayList<>();
            for (int g = 0; g < groups.size(); g++) {
                int n = infants(groups.get(g));
                int[] families = drawn.computeIfAbsent(
                        clause.groups().get(g).population(),
                        name -> luck.ints(n, 0, n).toArray());
                sample.add(taken(groups.get(g), families));
            }
            values[s] = clause.statistic().of(sample);
        }
        return values;
    }

    /** The statistic of samples of so many infants, evenly over the groups. */
    double[] ofSize(int size, int count) {
        SplittableRandom luck = new SplittableRandom(seed + 1);
        int each = Math.max(2, size / groups.size());
        double[] values = new double[count];
        for (int s = 0; s < count; s++) {
            List<double[][]> sample = new ArrayList<>();
            for (List<double[][]> arms : groups) {
                sample.add(drawn(arms, each, luck));
            }
            values[s] = clause.statistic().of(sample);
        }
        return values;
    }

    private static int infants(List<double[][]> arms) {
        return arms.get(0)[0].length;
    }

    /** These infants in every arm of the group, one arm after another. */
    private static double[][] taken(List<double[][]> arms, int[] infants) {
        double[][] columns = new double[arms.get(0).length][arms.size() * infants.length];
        for (int c = 0; c < columns.length; c++) {
            int at = 0;
            for (double[][] arm : arms) {
                for (int infant : infants) {
                    columns[c][at++] = arm[c][infant];
                }
            }
        }
        return columns;
    }

    /** Some infants of any of the group's arms. */
    private static double[][] drawn(List<double[][]> arms, int size, SplittableRandom luck) {
        double[][] columns = new double[arms.get(0).length][size];
        for (int i = 0; i < size; i++) {
            double[][] arm = arms.get(luck.nextInt(arms.size()));
            int infant = luck.nextInt(arm[0].length);
            for (int c = 0; c < columns.length; c++) {
                columns[c][i] = arm[c][infant];
            }
        }
        return columns;
    }

    /** A quantile of the values that could be made; NaN when there are none. */
    static double quantile(double[] values, double percent) {
        double[] made = Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
        return made.length == 0
                ? Double.NaN
                : new Percentile()
                        .withEstimationType(Percentile.EstimationType.R_7)
                        .evaluate(made, percent);
    }
}
