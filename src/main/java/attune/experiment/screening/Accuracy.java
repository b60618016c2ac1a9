package attune.experiment.screening;

import attune.experiment.statistics.RocCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * How well a sign foretells an event in one arm: the area under the curve with an interval over families, and what every threshold
 * would find, miss and raise falsely.
 *
 * @param infants infants of whom both are known
 * @param rate share of them whom the event meets: the base rate
 * @param area area under the ROC curve
 * @param low lower end of its 95 % interval, from resamples of whole families
 * @param high upper end
 * @param thresholds from the most to the least demanding
 */
public record Accuracy(int infants, double rate, double area, double low, double high, List<Threshold> thresholds) {
    private static final int RESAMPLES = 1000;
    private static final int SEED = 20261122;
    private static final int MOST_THRESHOLDS = 9;

    /**
     * What a threshold does.
     *
     * @param from the sign is positive from this value on
     * @param sensitivity share of those with the event who are positive
     * @param specificity share of the others who are negative
     * @param right share of the positive whom the event meets, at the base rate: the positive predictive value
     * @param positive share of all who are positive
     */
    public record Threshold(double from, double sensitivity, double specificity, double right, double positive) {}

    /**
     * Judges a sign.
     *
     * @param high whether high values of the sign speak for the event; otherwise low ones do, and thresholds are told as read
     */
    public static Accuracy of(List<String> families, double[] sign, boolean[] event, boolean high) {
        double[] score = Arrays.stream(sign).map(x -> high ? x : -x).toArray();
        int infants = 0;
        int events = 0;
        for (int i = 0; i < score.length; i++) {
            infants += Double.isNaN(score[i]) ? 0 : 1;
            events += !Double.isNaN(score[i]) && event[i] ? 1 : 0;
        }
        RocCurve curve = RocCurve.of(score, event);
        double rate = (double) events / infants;
        List<Threshold> thresholds = new ArrayList<>();
        for (double from : values(score)) {
            double sensitivity = curve.sensitivity(from);
            double specificity = curve.specificity(from);
            double positive = rate * sensitivity + (1 - rate) * (1 - specificity);
            thresholds.add(new Threshold(
                    high ? from : -from, sensitivity, specificity, rate * sensitivity / positive, positive));
        }
        double[] areas = resampled(families, score, event);
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        boolean told = areas.length > 0;
        return new Accuracy(
                infants,
                rate,
                curve.area(),
                told ? percentile.evaluate(areas, 2.5) : Double.NaN,
                told ? percentile.evaluate(areas, 97.5) : Double.NaN,
                List.copyOf(thresholds));
    }

    /** Values to try as thresholds, falling: all of a score of few values, else its deciles. */
    private static double[] values(double[] score) {
        double[] known = Arrays.stream(score).filter(x -> !Double.isNaN(x)).toArray();
        double[] distinct = Arrays.stream(known).distinct().sorted().toArray();
        if (distinct.length > MOST_THRESHOLDS + 1) {
            Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
            percentile.setData(known);
            distinct = new double[MOST_THRESHOLDS];
            for (int i = 0; i < distinct.length; i++) {
                distinct[i] = percentile.evaluate(100.0 * (i + 1) / (MOST_THRESHOLDS + 1));
            }
            distinct = Arrays.stream(distinct).distinct().toArray();
        } else if (distinct.length > 1) {
            // From the lowest on, everybody is positive: that is no threshold.
            distinct = Arrays.copyOfRange(distinct, 1, distinct.length);
        }
        double[] falling = new double[distinct.length];
        for (int i = 0; i < falling.length; i++) {
            falling[i] = distinct[distinct.length - 1 - i];
        }
        return falling;
    }

    private static double[] resampled(List<String> families, double[] score, boolean[] event) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < score.length; i++) {
            members.computeIfAbsent(families.get(i), f -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> units = List.copyOf(members.values());
        Well19937c random = new Well19937c(SEED);
        double[] areas = new double[RESAMPLES];
        int n = 0;
        for (int r = 0; r < RESAMPLES; r++) {
            List<Integer> drawn = new ArrayList<>();
            for (int i = 0; i < units.size(); i++) {
                drawn.addAll(units.get(random.nextInt(units.size())));
            }
            double[] scores = drawn.stream().mapToDouble(i -> score[i]).toArray();
            boolean[] events = new boolean[scores.length];
            for (int i = 0; i < events.length; i++) {
                events[i] = event[drawn.get(i)];
            }
            double area = RocCurve.of(scores, events).area();
            if (!Double.isNaN(area)) {
                areas[n++] = area;
            }
        }
        return Arrays.copyOf(areas, n);
    }
}
