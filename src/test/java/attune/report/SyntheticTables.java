package attune.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables of a synthetic study: infants, summary, effects and series. */
final class SyntheticTables {
    private final SyntheticResults study;
    private final SyntheticNumbers numbers;

    SyntheticTables(SyntheticResults study, SyntheticNumbers numbers) {
        this.study = study;
        this.numbers = numbers;
    }

    void write(Path directory) throws IOException {
        Files.writeString(directory.resolve("infants.csv"), infants());
        Files.writeString(directory.resolve("summary.csv"), summary());
        if (study.arms.size() > 1) {
            Files.writeString(directory.resolve("effects.csv"), effects());
        }
        Files.writeString(directory.resolve("series.csv"), series());
    }

    private String infants() {
        StringBuilder out = new StringBuilder("point,replicate,seed,arm,family,infant,age_months");
        study.vary.keySet().forEach(path -> out.append(',').append(quote(path)));
        out.append(',').append(String.join(",", SyntheticResults.OUTCOMES)).append('\n');
        List<List<String>> points = study.points();
        for (SyntheticNumbers.Row row : numbers.rows) {
            out.append(row.point() + "," + row.replicate() + "," + (1000 + row.replicate()) + ",");
            out.append(quote(study.arms.get(row.arm())) + "," + row.family() + ",1," + (int) row.age());
            points.get(row.point()).forEach(level -> out.append(',').append(quote(level)));
            for (String outcome : SyntheticResults.OUTCOMES) {
                out.append(',').append(row.cells().getOrDefault(outcome, ""));
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** The cells by which a row of summary and effects is found. */
    private String place(SyntheticNumbers.Place at) {
        String age = Double.toString(at.age()).replace(".0", "");
        return at.point() + "," + quote(study.arms.get(at.arm())) + "," + age + "," + at.outcome();
    }

    private boolean isCompared(SyntheticNumbers.Place at) {
        return at.arm() != study.referenceArm() && !at.isShare();
    }

    private String summary() {
        StringBuilder out =
                new StringBuilder("point,arm,age_months,outcome,n,mean,sd,mcse,q05,q25,q50,q75,q95,low,high,"
                        + "effect,effect_low,effect_high,method\n");
        numbers.values.forEach((at, list) -> {
            double[] x = list.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            double mean = mean(list);
            double sd = sd(list);
            double se = sd / Math.sqrt(x.length);
            String effect = ",,";
            if (isCompared(at)) {
                List<Double> differences = differences(list, numbers.values.get(at.inArm(study.referenceArm())));
                double reach = 1.96 * sd(differences) / Math.sqrt(x.length) / sd;
                double d = mean(differences) / sd;
                effect = cells(d, d - reach, d + reach);
            }
            out.append(place(at)).append("," + x.length + ",").append(cells(mean, sd, se));
            out.append(",").append(cells(q(x, .05), q(x, .25), q(x, .5), q(x, .75), q(x, .95)));
            out.append(",").append(cells(mean - 1.96 * se, mean + 1.96 * se));
            out.append("," + effect + ",families within replicates\n");
        });
        return out.toString();
    }

    /** The thirds are made up: every third of the list, with the effect of that part. */
    private String effects() {
        StringBuilder out = new StringBuilder("point,arm,age_months,outcome,subgroup,n_pairs,mean_difference,low,high,"
                + "pooled_sd,d,d_low,d_high,better,margin,share_helped,helped_low,helped_high,share_harmed,harmed_low,"
                + "harmed_high,unpaired_difference,unpaired_low,unpaired_high,unpaired_d,unpaired_d_low,unpaired_d_high,"
                + "variance_ratio,method\n");
        List<String> subgroups = List.of(
                "all",
                "birth-reactivity-low",
                "birth-reactivity-middle",
                "birth-reactivity-high",
                "risk-low",
                "risk-middle",
                quote(study.subgroup));
        numbers.values.forEach((at, list) -> {
            if (at.arm() == study.referenceArm()) {
                return;
            }
            List<Double> all = differences(list, numbers.values.get(at.inArm(study.referenceArm())));
            for (int s = 0; s < subgroups.size(); s++) {
                int part = s == 0 ? -1 : (s - 1) % 3;
                List<Double> some = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    if (part < 0 || i % 3 == part) {
                        some.add(all.get(i));
                    }
                }
                out.append(place(at)).append("," + subgroups.get(s) + "," + some.size() + ",");
                out.append(effect(at, some, sd(list))).append("\n");
            }
        });
        return out.toString();
    }

    private static String effect(SyntheticNumbers.Place at, List<Double> differences, double sd) {
        String outcome = at.outcome();
        int n = differences.size();
        double difference = mean(differences);
        double reach = 1.96 * sd(differences) / Math.sqrt(n);
        double wide = 1.96 * sd * Math.sqrt(2.0 / n);
        double up = differences.stream().filter(x -> x > 0.1 * sd).count() / (double) n;
        double down = differences.stream().filter(x -> x < -0.1 * sd).count() / (double) n;
        boolean lower = List.of("reactivity", "recovery_min", "cortisol_slope", "allostatic_load")
                .contains(outcome);
        boolean neither = outcome.matches("cortisol_(waking|bedtime|response)|crying.*|sleep.*|brain.*");
        double helped = lower ? down : up;
        double harmed = lower ? up : down;
        if (at.isShare()) {
            double change = differences.stream().filter(x -> x > 0).count() / (double) n;
            double back = differences.stream().filter(x -> x < 0).count() / (double) n;
            return cells(difference, difference - reach, difference + reach, sd)
                    + ",,,,neither; helped means come in and harmed gone out,"
                    + cells(0.1 * sd)
                    + "," + cells(change, Math.max(0, change - 0.1), Math.min(1, change + 0.1))
                    + "," + cells(back, Math.max(0, back - 0.1), Math.min(1, back + 0.1))
                    + "," + cells(difference, difference - wide, difference + wide)
                    + ",,,," + cells(reach * reach / (wide * wide)) + ",made up";
        }
        String better = neither ? "neither; helped means higher and harmed lower" : lower ? "lower" : "higher";
        return cells(difference, difference - reach, difference + reach, sd)
                + "," + cells(difference / sd, (difference - reach) / sd, (difference + reach) / sd)
                + "," + better
                + "," + cells(0.1 * sd)
                + "," + cells(helped, Math.max(0, helped - 0.1), Math.min(1, helped + 0.1))
                + "," + cells(harmed, Math.max(0, harmed - 0.1), Math.min(1, harmed + 0.1))
                + "," + cells(difference, difference - wide, difference + wide)
                + "," + cells(difference / sd, (difference - wide) / sd, (difference + wide) / sd)
                + "," + cells(reach * reach / (wide * wide)) + ",made up";
    }

    private String series() {
        StringBuilder out = new StringBuilder("point,arm,age_weeks,outcome,n,q05,q25,q50,q75,q95\n");
        for (int point = 0; point < study.points().size(); point++) {
            for (int arm = 0; arm < study.arms.size(); arm++) {
                for (String trace : SyntheticNumbers.SERIES) {
                    for (int week = 1; week <= study.weeks; week++) {
                        out.append(point + "," + quote(study.arms.get(arm)) + "," + week + "," + trace + ",");
                        out.append(study.families * study.replicates + ",");
                        out.append(cells(numbers.quantiles(point, arm, trace, week)) + "\n");
                    }
                }
            }
        }
        return out.toString();
    }

    private static List<Double> differences(List<Double> arm, List<Double> reference) {
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < arm.size(); i++) {
            differences.add(arm.get(i) - reference.get(i));
        }
        return differences;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(x -> x).average().orElse(0);
    }

    private static double sd(List<Double> values) {
        double mean = mean(values);
        double squares =
                values.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (values.size() - 1));
    }

    private static double q(double[] x, double p) {
        return x[(int) Math.round(p * (x.length - 1))];
    }

    private static String cells(double... values) {
        return String.join(
                ",", Arrays.stream(values).mapToObj(SyntheticNumbers::text).toList());
    }

    private static String quote(String cell) {
        return cell.matches("[^\",\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
