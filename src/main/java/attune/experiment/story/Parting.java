package attune.experiment.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the lives of two twins part: by sign, the first evening on which they are not the same to the last digit. */
public final class Parting {
    private final Map<Sign, Integer> first = new EnumMap<>(Sign.class);

    /** Compares two lives, as far as both were lived. */
    public Parting(Biography one, Biography other) {
        int days = Math.min(one.days(), other.days());
        for (Sign sign : Sign.values()) {
            for (int day = 0; day < days && !first.containsKey(sign); day++) {
                if (Double.compare(one.sign(sign, day), other.sign(sign, day)) != 0) {
                    first.put(sign, day);
                }
            }
        }
    }

    /** By sign the day, from 0, on which the twins first differ in it; those in which they never do are left out. */
    public Map<Sign, Integer> days() {
        return Map.copyOf(first);
    }

    /** In words, a sentence each. */
    List<String> told() {
        if (first.isEmpty()) {
            return List.of(
                    "The two lives are the same to the last digit: nothing in which the arms differ reached them.");
        }
        int start = first.values().stream().min(Integer::compare).orElseThrow();
        List<String> told = new ArrayList<>();
        told.add("What differed first: on day " + start + " of life, " + on(start) + "."
                + (start == 0 ? "" : " Until then the two lives were the same to the last digit."));
        String later = first.values().stream()
                .filter(day -> day > start)
                .distinct()
                .sorted()
                .map(day -> on(day) + " on day " + day)
                .collect(Collectors.joining("; "));
        if (!later.isEmpty()) {
            told.add("Then: " + later + ".");
        }
        return told;
    }

    private String on(int day) {
        return first.entrySet().stream()
                .filter(entry -> entry.getValue() == day)
                .map(entry -> entry.getKey().words())
                .collect(Collectors.joining(", "));
    }
}
