package attune.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The numbers of a synthetic study: twins share most of their luck, and every arm puts more strain on them. */
final class SyntheticNumbers {
    static final List<String> SERIES = List.of("arousal", "crying_min_per_day", "sleep_h", "cortisol_mean", "trust");
    private static final List<String> CLASSES = List.of("secure", "avoidant", "resistant", "disorganized");

    /** An infant at an age; the cells of the outcomes that were asked for. */
    record Row(int point, int replicate, int arm, int family, double age, Map<String, String> cells) {}

    /** Where values stand that are summarised together; {@code attachment=secure} is a share. */
    record Place(int point, int arm, double age, String outcome) {
        boolean isShare() {
            return outcome.contains("=");
        }

        Place inArm(int other) {
            return new Place(point, other, age, outcome);
        }
    }

    final List<Row> rows = new ArrayList<>();
    final Map<Place, List<Double>> values = new LinkedHashMap<>();

    private final SyntheticResults study;
    private final Random luck = new Random(7);

    SyntheticNumbers(SyntheticResults study) {
        this.study = study;
        int points = study.points().size();
        for (int replicate = 1; replicate <= study.replicates; replicate++) {
            for (int point = 0; point < points; point++) {
                for (int family = 1; family <= study.families; family++) {
                    double[] twin = new double[SyntheticResults.OUTCOMES.size()];
                    for (int i = 0; i < twin.length; i++) {
                        twin[i] = luck.nextGaussian();
                    }
                    for (int arm = 0; arm < study.arms.size(); arm++) {
                        for (double age : study.ages) {
                            Row row = new Row(point, replicate, arm, family, age, new LinkedHashMap<>());
                            live(row, twin);
                            rows.add(row);
                        }
                    }
                }
            }
        }
    }

    private void live(Row row, double[] twin) {
        double strain = 0.45 * row.arm() * (study.arms.size() > 4 ? 0.3 : 1)
                - 0.8 * setting(study.points().get(row.point()))
                + 0.01 * row.age();
        for (int i = 0; i < twin.length; i++) {
            String outcome = SyntheticResults.OUTCOMES.get(i);
            if (!study.outcomes.contains(outcome) || row.age() > study.until.getOrDefault(outcome, row.age())) {
                continue;
            }
            double z = 0.8 * twin[i] + 0.5 * luck.nextGaussian() + strain * (i % 3 == 2 ? -1 : 1);
            row.cells().put(outcome, cell(row, outcome, z));
        }
    }

    private String cell(Row row, String outcome, double z) {
        if (outcome.equals("attachment")) {
            String found = z < -0.1 ? "secure" : z < 0.6 ? "avoidant" : z < 1 ? "resistant" : "disorganized";
            for (String each : CLASSES) {
                keep(row, "attachment=" + each, each.equals(found) ? 1.0 : 0.0);
            }
            return found;
        }
        if (outcome.equals("profile")) {
            return z < -0.3 ? "resilient" : z < 1 ? "typical" : z < 2 ? "sensitized" : "blunted";
        }
        double value = switch (outcome) {
            case "recovery_min" -> Math.exp(2.5 + 0.5 * z);
            case "crying_min_per_day" -> Math.exp(3.5 + 0.4 * z);
            case "cry_diary_colic" -> z > 0.7 ? 1 : 0;
            case "sleep_h" -> 13 - 0.7 * z;
            case "cortisol_waking", "cortisol_bedtime" -> Math.exp(1.5 + 0.4 * z);
            case "brain_volume" -> 850 - 30 * z;
            default -> 1 / (1 + Math.exp(-z));
        };
        keep(row, outcome, value);
        return text(value);
    }

    private void keep(Row row, String outcome, double value) {
        values.computeIfAbsent(new Place(row.point(), row.arm(), row.age(), outcome), place -> new ArrayList<>())
                .add(value);
    }

    /** The five quantiles of a trace in a week. */
    double[] quantiles(int point, int arm, String trace, int week) {
        double lift = 1 + 0.12 * arm - 0.1 * setting(study.points().get(point));
        double middle = switch (trace) {
            case "crying_min_per_day" -> lift * (40 + 90 * Math.exp(-Math.pow((week - 6) / 7.0, 2)));
            case "sleep_h" -> 12 + 3 * Math.exp(-week / 20.0) - 0.2 * arm;
            case "cortisol_mean" -> lift * (6 + 2 * Math.exp(-week / 15.0));
            case "trust" -> (1 - Math.exp(-week / 25.0)) * (0.9 - 0.08 * arm);
            default -> 0.3 * lift + 0.02 * Math.sin(week / 5.0);
        };
        double wide = 0.12 * middle * (1 + 0.02 * luck.nextGaussian());
        return new double[] {middle - 1.7 * wide, middle - 0.7 * wide, middle, middle + 0.8 * wide, middle + 2.2 * wide
        };
    }

    private static double setting(List<String> point) {
        double sum = 0;
        for (String level : point) {
            String number = level.replaceAll("[^0-9.]", "");
            double value = number.isEmpty() ? 0 : Double.parseDouble(number);
            sum += value > 1 ? -value / 20 : value;
        }
        return sum;
    }

    /** A number as the tables write it. */
    static String text(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
