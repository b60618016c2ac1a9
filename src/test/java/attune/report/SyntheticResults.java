package attune.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A made-up study that looks like a run's, to test the report without a model: what was asked. {@link SyntheticNumbers} makes
 * its numbers up, {@link SyntheticTables} and {@link SyntheticRecord} write them into a directory of results.
 */
final class SyntheticResults {
    static final List<String> OUTCOMES = List.of(
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
            "profile",
            "cry_diary_colic");

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

    /** Results by the name of their kind, of few infants at one age, so that pages of them are soon drawn. */
    static SyntheticResults small(String kind) {
        SyntheticResults made = switch (kind) {
            case "grid" -> grid();
            case "timing" -> timing();
            case "one replicate" -> oneReplicate();
            case "hostile" -> hostile();
            case "many arms" -> manyArms();
            default -> twoPoints();
        };
        made.weeks = 26;
        made.families = 12;
        made.ages = List.of(24.0);
        return made;
    }

    /** Few outcomes at one age: enough for what a page says. */
    static SyntheticResults few() {
        SyntheticResults made = twoPoints();
        made.outcomes = List.of("reactivity", "attachment");
        made.ages = List.of(24.0);
        made.families = 30;
        made.weeks = 26;
        return made;
    }

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
        made.facts =
                ",\"complete\":false,\"precision_reached\":false,\"widest_half_width\":" + SyntheticRecord.string(evil)
                        + ",\"runs\":" + SyntheticRecord.string(evil) + ",\"shard\":" + SyntheticRecord.string(evil);
        made.units.put("care<giver>.\"x\"&y", evil);
        made.arms =
                List.of("none", "<i>a</i> & \"b\" with a name that goes on and on and on until nothing fits", "=cmd()");
        made.vary = new LinkedHashMap<>();
        made.vary.put("care<giver>.\"x\"&y", List.of("<u>1</u>", "<u>2</u>"));
        made.failures = List.of("1,1,<i>,3,\"" + evil.replace("\"", "\"\"") + "\"");
        return made;
    }

    /** Writes the directory of results. */
    Path write(Path directory) throws IOException {
        Files.createDirectories(directory);
        new SyntheticTables(this, new SyntheticNumbers(this)).write(directory);
        new SyntheticRecord(this).write(directory);
        return directory;
    }

    /** The points: every level of every factor with every other. */
    List<List<String>> points() {
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

    /** The number of an arm that the others are compared with. */
    int referenceArm() {
        return arms.indexOf(reference);
    }
}
