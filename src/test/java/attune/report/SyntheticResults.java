package attune.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Writes a results directory of made-up numbers that look like a run's, to test the report without a model. */
final class SyntheticResults {
    private static final List<String> OUTCOMES = List.of(
            "reactivity",
            "recovery_min",
            "self_regulation",
            "security",
            "attachment",
            "cortisol_waking",
            "cortisol_bedtime",
            "cortisol_slope",
            "cortisol_response",
            "allostatic_load",
            "crying_min_per_day",
            "sleep_h",
            "growth",
            "exploration",
            "learning",
            "brain_volume",
            "profile");
    private static final List<String> SERIES =
            List.of("arousal", "crying_min_per_day", "sleep_h", "cortisol_mean", "trust");

    String name = "resilience-vs-sensitization";
    String question = "Does the same infant grow resilient under moderate, predictable stress and sensitized under"
            + " severe, unpredictable stress?";
    String prediction = "Infants under severe, unpredictable stress will react more strongly at 24 months.";
    List<String> arms = List.of("none", "moderate-predictable", "severe-unpredictable");
    String reference = "none";
    Map<String, List<String>> vary = new LinkedHashMap<>();
    Map<String, String> units = new LinkedHashMap<>();
    List<String> outcomes = List.of("reactivity", "recovery_min", "self_regulation", "security", "attachment");
    List<String> charts = List.of();
    List<Double> ages = List.of(12.0, 24.0);
    int families = 30;
    int replicates = 3;
    int weeks = 104;
    List<String> failures = List.of();
    String meaning = "";
    String machine = "";
    String designText = "every family lives in every arm";
    /** More keys of run.json, beginning with a comma. */
    String facts = "";
    /** What stands instead of the last subgroup. */
    String subgroup = "risk-high";

    /** Outcomes that were read up to an age only, months. */
    Map<String, Double> until = new LinkedHashMap<>();

    private final Random luck = new Random(7);

    static SyntheticResults twoPoints() {
        SyntheticResults made = new SyntheticResults();
        made.vary.put("caregiver.responsiveness", List.of("0.3", "0.7"));
        made.failures = List.of("1,2,severe-unpredictable,77,arousal left its range at day 12");
        return made;
    }

    static SyntheticResults grid() {
        SyntheticResults made = new SyntheticResults();
        made.name = "care-grid";
        made.question = "How do responsiveness and predictability of care combine?";
        made.arms = List.of("everyday");
        made.reference = "everyday";
        made.vary.put("caregiver.responsiveness", List.of("0.1", "0.3", "0.5", "0.7", "0.9"));
        made.vary.put("caregiver.predictability", List.of("0.1", "0.3", "0.5", "0.7", "0.9"));
        made.families = 40;
        made.outcomes = List.of("reactivity", "recovery_min", "attachment");
        made.replicates = 2;
        return made;
    }

    static SyntheticResults timing() {
        SyntheticResults made = new SyntheticResults();
        made.name = "window-of-opportunity";
        made.question = "When does coaching help most, and how much of it?";
        made.arms = List.of("no-programme", "coaching");
        made.reference = "no-programme";
        made.vary.put(
                "interventions.coaching.start", List.of("0 months", "3 months", "6 months", "12 months", "18 months"));
        made.vary.put("interventions.coaching.sessions", List.of("5", "10", "16"));
        made.families = 12;
        made.replicates = 2;
        return made;
    }

    static SyntheticResults oneReplicate() {
        SyntheticResults made = new SyntheticResults();
        made.name = "first-look";
        made.replicates = 1;
        made.families = 30;
        made.ages = List.of(12.0);
        made.weeks = 52;
        made.prediction = "";
        return made;
    }

    static SyntheticResults manyArms() {
        SyntheticResults made = new SyntheticResults();
        made.name = "ten-arms";
        made.arms = List.of(
                "usual-care",
                "coached-from-month-0",
                "coached-from-month-3",
                "coached-from-month-6",
                "coached-from-month-9",
                "coached-from-month-12",
                "coached-from-month-15",
                "coached-from-month-18",
                "coached-from-month-21",
                "coached-from-month-23");
        made.reference = "usual-care";
        made.outcomes = OUTCOMES;
        made.families = 12;
        return made;
    }

    static SyntheticResults hostile() {
        SyntheticResults made = twoPoints();
        String evil = "<script>alert(1)</script> & \"quotes\" 'single' <img src=x onerror=y> ]]> \u202e\u0007";
        made.name = "<b>bold</b>";
        made.question = evil;
        made.prediction = evil;
        made.meaning = evil;
        made.machine = evil;
        made.designText = evil;
        made.subgroup = evil;
        made.facts = ",\"complete\":false,\"precision_reached\":false,\"widest_half_width\":" + string(evil)
                + ",\"runs\":" + string(evil) + ",\"shard\":" + string(evil);
        made.units.put("care<giver>.\"x\"&y", evil);
        made.arms =
                List.of("none", "<i>a</i> & \"b\" with a name that goes on and on and on until nothing fits", "=cmd()");
        made.vary = new LinkedHashMap<>();
        made.vary.put("care<giver>.\"x\"&y", List.of("<u>1</u>", "<u>2</u>"));
        made.failures = List.of("1,1,<i>,3,\"" + evil.replace("\"", "\"\"") + "\"");
        return made;
    }

    Path write(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<List<String>> points = points();
        StringBuilder infants = new StringBuilder("point,replicate,seed,arm,family,infant,age_months");
        vary.keySet().forEach(path -> infants.append(',').append(quote(path)));
        infants.append(',').append(String.join(",", OUTCOMES)).append('\n');
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (int replicate = 1; replicate <= replicates; replicate++) {
            for (int point = 0; point < points.size(); point++) {
                for (int family = 1; family <= families; family++) {
                    double[] twin = new double[OUTCOMES.size()];
                    for (int i = 0; i < twin.length; i++) {
                        twin[i] = luck.nextGaussian();
                    }
                    for (int arm = 0; arm < arms.size(); arm++) {
                        for (double age : ages) {
                            row(infants, values, points.get(point), point, replicate, arm, family, age, twin);
                        }
                    }
                }
            }
        }
        Files.writeString(directory.resolve("infants.csv"), infants);
        Files.writeString(directory.resolve("summary.csv"), summary(values));
        if (arms.size() > 1) {
            Files.writeString(directory.resolve("effects.csv"), effects(values));
        }
        Files.writeString(directory.resolve("series.csv"), series(points));
        Files.writeString(directory.resolve("codebook.csv"), codebook());
        Files.writeString(directory.resolve("run.json"), json());
        if (!failures.isEmpty()) {
            Files.writeString(
                    directory.resolve("failures.csv"),
                    "point,replicate,arm,seed,cause\n" + String.join("\n", failures) + "\n");
        }
        return directory;
    }

    private List<List<String>> points() {
        List<List<String>> points = List.of(List.of());
        for (List<String> levels : vary.values()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> point : points) {
                for (String level : levels) {
                    List<String> next = new ArrayList<>(point);
                    next.add(level);
                    longer.add(next);
                }
            }
            points = longer;
        }
        return points;
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

    private void row(
            StringBuilder out,
            Map<String, List<Double>> values,
            List<String> point,
            int pointNumber,
            int replicate,
            int arm,
            int family,
            double age,
            double[] twin) {
        out.append(pointNumber + "," + replicate + "," + (1000 + replicate) + "," + quote(arms.get(arm)) + "," + family
                + ",1," + (int) age);
        point.forEach(level -> out.append(',').append(quote(level)));
        double strain = 0.45 * arm * (arms.size() > 4 ? 0.3 : 1) - 0.8 * setting(point) + 0.01 * age;
        for (int i = 0; i < OUTCOMES.size(); i++) {
            String outcome = OUTCOMES.get(i);
            out.append(',');
            if (!outcomes.contains(outcome) || age > until.getOrDefault(outcome, age)) {
                continue;
            }
            double z = 0.8 * twin[i] + 0.5 * luck.nextGaussian() + strain * (i % 3 == 2 ? -1 : 1);
            if (outcome.equals("attachment")) {
                String found = z < -0.1 ? "secure" : z < 0.6 ? "avoidant" : z < 1 ? "resistant" : "disorganized";
                out.append(found);
                for (String each : List.of("secure", "avoidant", "resistant", "disorganized")) {
                    values.computeIfAbsent(
                                    pointNumber + "\t" + arm + "\t" + age + "\tattachment=" + each,
                                    k -> new ArrayList<>())
                            .add(each.equals(found) ? 1.0 : 0.0);
                }
                continue;
            }
            if (outcome.equals("profile")) {
                out.append(z < -0.3 ? "resilient" : z < 1 ? "typical" : z < 2 ? "sensitized" : "blunted");
                continue;
            }
            double value = switch (outcome) {
                case "recovery_min" -> Math.exp(2.5 + 0.5 * z);
                case "crying_min_per_day" -> Math.exp(3.5 + 0.4 * z);
                case "sleep_h" -> 13 - 0.7 * z;
                case "cortisol_waking", "cortisol_bedtime" -> Math.exp(1.5 + 0.4 * z);
                case "brain_volume" -> 850 - 30 * z;
                default -> 1 / (1 + Math.exp(-z));
            };
            out.append(number(value));
            values.computeIfAbsent(pointNumber + "\t" + arm + "\t" + age + "\t" + outcome, k -> new ArrayList<>())
                    .add(value);
        }
        out.append('\n');
    }

    private String summary(Map<String, List<Double>> values) {
        StringBuilder out =
                new StringBuilder("point,arm,age_months,outcome,n,mean,sd,mcse,q05,q25,q50,q75,q95,low,high,"
                        + "effect,effect_low,effect_high,method\n");
        values.forEach((key, list) -> {
            String[] at = key.split("\t");
            double[] x = list.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            double mean = Arrays.stream(x).average().orElse(0);
            double sd =
                    Math.sqrt(Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1));
            double se = sd / Math.sqrt(x.length);
            int arm = Integer.parseInt(at[1]);
            List<Double> base = values.get(at[0] + "\t" + arms.indexOf(reference) + "\t" + at[2] + "\t" + at[3]);
            String effect = ",,";
            if (!arms.get(arm).equals(reference) && !at[3].contains("=")) {
                double difference = 0;
                double squares = 0;
                for (int i = 0; i < x.length; i++) {
                    difference += (list.get(i) - base.get(i)) / x.length;
                }
                for (int i = 0; i < x.length; i++) {
                    squares += Math.pow(list.get(i) - base.get(i) - difference, 2) / (x.length - 1);
                }
                double reach = 1.96 * Math.sqrt(squares / x.length) / sd;
                double d = difference / sd;
                effect = number(d) + "," + number(d - reach) + "," + number(d + reach);
            }
            out.append(String.join(
                    ",",
                    at[0],
                    quote(arms.get(arm)),
                    at[2].replace(".0", ""),
                    at[3],
                    "" + x.length,
                    number(mean),
                    number(sd),
                    number(se),
                    number(q(x, .05)),
                    number(q(x, .25)),
                    number(q(x, .5)),
                    number(q(x, .75)),
                    number(q(x, .95)),
                    number(mean - 1.96 * se),
                    number(mean + 1.96 * se),
                    effect,
                    "families within replicates"));
            out.append('\n');
        });
        return out.toString();
    }

    /** The thirds are made up: every third of the list, with the effect of that part. */
    private String effects(Map<String, List<Double>> values) {
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
                quote(subgroup));
        values.forEach((key, list) -> {
            String[] at = key.split("\t");
            int arm = Integer.parseInt(at[1]);
            if (arms.get(arm).equals(reference) || at[3].contains("=")) {
                return;
            }
            List<Double> base = values.get(at[0] + "\t" + arms.indexOf(reference) + "\t" + at[2] + "\t" + at[3]);
            for (int s = 0; s < subgroups.size(); s++) {
                int part = s == 0 ? -1 : (s - 1) % 3;
                List<Double> differences = new ArrayList<>();
                for (int i = 0; i < list.size(); i++) {
                    if (part < 0 || i % 3 == part) {
                        differences.add(list.get(i) - base.get(i));
                    }
                }
                out.append(String.join(",", at[0], quote(arms.get(arm)), at[2].replace(".0", ""), at[3]));
                out.append("," + subgroups.get(s) + "," + differences.size() + ",");
                out.append(effect(at[3], differences, list)).append("\n");
            }
        });
        return out.toString();
    }

    private static String effect(String outcome, List<Double> differences, List<Double> arm) {
        int n = differences.size();
        double mean = arm.stream().mapToDouble(x -> x).average().orElse(0);
        double sd =
                Math.sqrt(arm.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum() / (arm.size() - 1));
        double difference = differences.stream().mapToDouble(x -> x).average().orElse(0);
        double spread = Math.sqrt(differences.stream()
                        .mapToDouble(x -> (x - difference) * (x - difference))
                        .sum()
                / (n - 1));
        double reach = 1.96 * spread / Math.sqrt(n);
        double wide = 1.96 * sd * Math.sqrt(2.0 / n);
        double up = differences.stream().filter(x -> x > 0.1 * sd).count() / (double) n;
        double down = differences.stream().filter(x -> x < -0.1 * sd).count() / (double) n;
        boolean lower = List.of("reactivity", "recovery_min", "cortisol_slope", "allostatic_load")
                .contains(outcome);
        boolean neither = outcome.matches("cortisol_(waking|bedtime|response)|crying.*|sleep.*|brain.*");
        double helped = lower ? down : up;
        double harmed = lower ? up : down;
        List<String> cells = new ArrayList<>();
        for (double cell : new double[] {
            difference,
            difference - reach,
            difference + reach,
            sd,
            difference / sd,
            (difference - reach) / sd,
            (difference + reach) / sd
        }) {
            cells.add(number(cell));
        }
        cells.add(neither ? "neither; helped means higher and harmed lower" : lower ? "lower" : "higher");
        for (double cell : new double[] {
            0.1 * sd,
            helped,
            Math.max(0, helped - 0.1),
            Math.min(1, helped + 0.1),
            harmed,
            Math.max(0, harmed - 0.1),
            Math.min(1, harmed + 0.1),
            difference,
            difference - wide,
            difference + wide,
            difference / sd,
            (difference - wide) / sd,
            (difference + wide) / sd,
            reach * reach / (wide * wide)
        }) {
            cells.add(number(cell));
        }
        return String.join(",", cells) + ",made up";
    }

    private static double q(double[] x, double p) {
        return x[(int) Math.round(p * (x.length - 1))];
    }

    private String series(List<List<String>> points) {
        StringBuilder out = new StringBuilder("point,arm,age_weeks,outcome,n,q05,q25,q50,q75,q95\n");
        for (int point = 0; point < points.size(); point++) {
            for (int arm = 0; arm < arms.size(); arm++) {
                for (String outcome : SERIES) {
                    for (int week = 1; week <= weeks; week++) {
                        double lift = 1 + 0.12 * arm - 0.1 * setting(points.get(point));
                        double middle = switch (outcome) {
                            case "crying_min_per_day" -> lift * (40 + 90 * Math.exp(-Math.pow((week - 6) / 7.0, 2)));
                            case "sleep_h" -> 12 + 3 * Math.exp(-week / 20.0) - 0.2 * arm;
                            case "cortisol_mean" -> lift * (6 + 2 * Math.exp(-week / 15.0));
                            case "trust" -> (1 - Math.exp(-week / 25.0)) * (0.9 - 0.08 * arm);
                            default -> 0.3 * lift + 0.02 * Math.sin(week / 5.0);
                        };
                        double wide = 0.12 * middle * (1 + 0.02 * luck.nextGaussian());
                        out.append(String.join(
                                ",",
                                "" + point,
                                quote(arms.get(arm)),
                                "" + week,
                                outcome,
                                "" + families * replicates,
                                number(middle - 1.7 * wide),
                                number(middle - 0.7 * wide),
                                number(middle),
                                number(middle + 0.8 * wide),
                                number(middle + 2.2 * wide)));
                        out.append('\n');
                    }
                }
            }
        }
        return out.toString();
    }

    private String codebook() {
        String text = """
                table,column,unit,meaning,instrument
                infants,reactivity,[arousal],how strongly arousal rises in the arm-restraint test.,laboratory: arm restraint
                infants,recovery_min,min,time until arousal is back in its band after the test,laboratory: arm restraint
                infants,self_regulation,1,share of the way back that the infant manages alone,laboratory: still-face
                infants,security,1,expected relief when the infant signals,Strange Situation
                infants,attachment,category,pattern of behaviour at reunion,Strange Situation
                infants,cortisol_waking,nmol/L,salivary cortisol 30 minutes after waking,saliva
                infants,cortisol_bedtime,nmol/L,salivary cortisol at bedtime,saliva
                infants,crying_min_per_day,min,crying and fussing a day,cry diary
                infants,sleep_h,h/day,sleep in a day,sleep diary
                infants,brain_volume,mL,volume of grey matter,imaging
                infants,profile,category,simulated response in the stress test at this age,laboratory
                series,outcome=arousal,[arousal],mean arousal over the week,none
                series,outcome=cortisol_mean,nmol/L,mean cortisol of the week,saliva
                series,outcome=trust,1,expected relief from the caregiver,none
                """;
        return meaning.isEmpty()
                ? text
                : text + "infants,learning,1,\"" + meaning.replace("\"", "\"\"") + "\",x\n" + "series,trust,1,\""
                        + meaning.replace("\"", "\"\"") + "\",x\n";
    }

    private String json() {
        StringBuilder armList = new StringBuilder();
        for (String arm : arms) {
            armList.append(armList.length() == 0 ? "" : ",")
                    .append("{\"name\":")
                    .append(string(arm))
                    .append(",\"reference\":")
                    .append(arm.equals(reference))
                    .append(",\"differs\":")
                    .append(string(arm.equals(reference) ? "nothing" : "stressors of " + arm))
                    .append("}");
        }
        StringBuilder factors = new StringBuilder();
        vary.forEach((path, levels) -> factors.append(factors.length() == 0 ? "" : ",")
                .append("{\"path\":")
                .append(string(path))
                .append(",\"unit\":")
                .append(string(units.getOrDefault(path, "")))
                .append(",\"values\":[")
                .append(String.join(
                        ",", levels.stream().map(SyntheticResults::string).toList()))
                .append("]}"));
        return "{\"experiment\":" + string(name) + ",\"question\":" + string(question) + ",\"prediction\":"
                + string(prediction)
                + ",\"version\":" + string("0.1.0" + machine) + ",\"commit\":" + string("759ed32a" + machine)
                + ",\"dirty\":true,\"java\":" + string("17.0.15" + machine) + ",\"os\":" + string("Linux" + machine)
                + ",\"processor\":" + string("2 cores" + machine)
                + ",\"wall_seconds\":83.4,\"started\":" + string("2026-01-05T10:00:00Z" + machine) + ","
                + "\"seed\":1,\"replicates\":" + replicates + ",\"families\":" + families
                + ",\"span_months\":24,\"tick_min\":5,\"assess_months\":" + ages + ",\"arms\":[" + armList
                + "],\"vary\":["
                + factors + "],\"outcomes\":[" + list(outcomes) + "],\"charts\":[" + list(charts)
                + "],\"design_text\":" + string(designText) + ",\"unknown\":{\"x\":[1]}" + facts + "}";
    }

    private static String list(List<String> texts) {
        return String.join(",", texts.stream().map(SyntheticResults::string).toList());
    }

    private static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            out.append(
                    c == '"' || c == '\\' ? "\\" + c : c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return out.append('"').toString();
    }

    private static String quote(String cell) {
        return cell.matches("[^\",\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
