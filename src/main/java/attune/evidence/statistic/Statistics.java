package attune.evidence.statistic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The catalogue of statistics, by the words of the evidence table. To add one, add its line here. */
public final class Statistics {
    private static final Map<String, Function<List<String>, Statistic>> ALL = new LinkedHashMap<>();

    static {
        put("mean", words -> groups -> Moments.mean(Columns.means(groups.get(0))));
        put("sd", words -> groups -> Moments.sd(Columns.means(groups.get(0))));
        put("least-mean", words -> Moments::leastMean);
        put("growth", words -> Moments::growth);
        put("difference-percent", words -> Moments::differencePercent);
        put("share", words -> classes(words, wanted -> groups -> Shares.of(groups.get(0)[0], wanted)));
        put("gap", words -> classes(words, wanted -> groups -> Shares.gap(groups, wanted)));
        put("odds-d", words -> classes(words, wanted -> groups -> Shares.oddsD(groups, wanted)));
        put("shares-z", words -> classes(words, wanted -> groups -> Shares.z(groups, wanted, number(words, 1))));
        put("share-above", words -> groups -> Shares.atLeast(groups.get(0)[0], number(words, 0)));
        put("pearson", words -> groups -> Correlations.pearson(groups.get(0)[0], groups.get(0)[1]));
        put("partial", words -> groups -> Correlations.partial(groups.get(0)));
        put("point-biserial", Statistics::pointBiserial);
        put("d", words -> groups -> Effects.d(groups.get(0)[0], groups.get(1)[0]));
        put("d-gap", words -> Effects::gap);
        put("d-later", words -> Effects::beyond);
        put("mean-change", words -> groups -> Effects.meanChange(groups.get(0)));
        put("largest-change", words -> groups -> Effects.lastBeyondOthers(groups.get(0)));
        put("order", words -> Orders::leastD);
        put(
                "order-of-share",
                words -> classes(words, wanted -> groups -> Orders.leastStep(groups, g -> Shares.of(g[0], wanted))));
        put("quadratic", words -> groups -> Doses.quadratic(groups, numbers(words, 0)));
        put("vertex", words -> groups -> Doses.vertex(groups, numbers(words, 0)));
        put("curve", words -> groups -> Curves.fromSleep(groups.get(0), numbers(words, 1)));
        put("greatest-median-ratio", words -> groups -> Ratios.greatestMedian(groups.get(0)));
        put("rise-of-share-below", words -> groups -> Ratios.riseOfShareBelow(groups.get(0), number(words, 0)));
        put("within-share", words -> groups -> within(groups.get(0)));
    }

    private Statistics() {}

    /**
     * The statistic of a text: its name, then what it needs, apart by spaces.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public static Statistic of(String text) {
        List<String> words = Arrays.asList(text.trim().split("\\s+", -1));
        Function<List<String>, Statistic> maker = ALL.get(words.get(0));
        if (maker == null) {
            throw new IllegalArgumentException(
                    "there is no statistic '" + words.get(0) + "'; write one of " + String.join(", ", ALL.keySet()));
        }
        return maker.apply(words.subList(1, words.size()));
    }

    private static void put(String name, Function<List<String>, Statistic> maker) {
        ALL.put(name, maker);
    }

    private static Statistic classes(List<String> words, Function<Integer, Statistic> maker) {
        return maker.apply(Shares.number(words.get(0)));
    }

    private static Statistic pointBiserial(List<String> words) {
        int of = Shares.number(words.get(0));
        int against = Shares.number(words.get(1));
        return groups -> Correlations.pointBiserial(groups.get(0)[0], groups.get(0)[1], of, against);
    }

    private static double within(double[][] columns) {
        return Variances.within(columns[0], columns[1], columns[2]);
    }

    private static double number(List<String> words, int at) {
        return Double.parseDouble(words.get(at));
    }

    private static double[] numbers(List<String> words, int from) {
        return words.subList(from, words.size()).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
