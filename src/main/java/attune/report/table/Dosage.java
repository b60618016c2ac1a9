package attune.report.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one number in which the arms of a study differ from one another. The reference arm may differ from them in more, as
 * one without a programme does from arms with more or less of it.
 *
 * @param path where the number stands in the scenario, members of lists by their name
 * @param unit its unit; empty where it has none
 * @param amounts the number of each arm; that of the reference arm only where nothing else sets it apart
 */
public record Dosage(String path, String unit, Map<String, Double> amounts) {

    /** The number in which the arms differ; empty where it is none, more than one, or the age at which something starts. */
    static Optional<Dosage> of(RunFacts run, List<String> arms, String reference) {
        Map<String, String> scenario = run.leaves("resolved", "scenario");
        Map<String, Map<String, String>> changes = new LinkedHashMap<>();
        arms.forEach(arm -> changes.put(arm, run.leaves("resolved", "arms", arm)));
        List<String> treated =
                arms.stream().filter(arm -> !arm.equals(reference)).toList();
        Set<String> differing = differing(scenario, changes, treated);
        if (differing.size() != 1) {
            return Optional.empty();
        }
        String path = differing.iterator().next();
        Map<String, Double> amounts = new LinkedHashMap<>();
        Set<String> units = new LinkedHashSet<>();
        boolean alone = differing(scenario, changes, arms).equals(differing);
        for (String arm : alone ? arms : treated) {
            String text = value(path, scenario, changes.get(arm));
            amounts.put(arm, Numbers.leading(text));
            units.add(text.replaceFirst("^\\S+\\s*", ""));
        }
        boolean start = path.equals("start") || path.endsWith(".start");
        return start || units.size() > 1 || amounts.containsValue(Double.NaN)
                ? Optional.empty()
                : Optional.of(new Dosage(path, units.iterator().next(), amounts));
    }

    /** The paths at which the arms do not all have the same value. */
    private static Set<String> differing(
            Map<String, String> scenario, Map<String, Map<String, String>> changes, List<String> arms) {
        Set<String> changed = new LinkedHashSet<>();
        arms.forEach(arm -> changed.addAll(changes.get(arm).keySet()));
        changed.remove("reference");
        changed.removeIf(path -> arms.stream()
                        .map(arm -> value(path, scenario, changes.get(arm)))
                        .distinct()
                        .count()
                < 2);
        return changed;
    }

    private static String value(String path, Map<String, String> scenario, Map<String, String> changes) {
        return changes.getOrDefault(path, scenario.getOrDefault(path, ""));
    }

    /** The number in words: the last word of its path, without saying that it is a mean over families. */
    public String name() {
        String[] words = path.replaceFirst("\\.mean$", "").split("\\.");
        String last = words[words.length - 1];
        boolean spread = last.equals("sd") && words.length > 1;
        return (spread ? words[words.length - 2] + " " + last : last).replace('_', ' ');
    }

    /** The name with its unit, for an axis. */
    public String nameWithUnit() {
        return name() + (unit.isEmpty() ? "" : " (" + unit + ")");
    }
}
