package attune.evidence.table;

import attune.parameter.Unit;

/**
 * An outcome at an age.
 *
 * @param column its column in tables, or {@code attachment}
 * @param text the age as an experiment file has it
 * @param months the age, months
 */
public record Reading(String column, String text, double months) {
    /** Reads {@code column@15} (months), {@code column@6w} or {@code column@90d}. */
    static Reading of(String written) {
        String[] parts = written.split("@", -1);
        if (parts.length != 2 || !parts[1].matches("\\d+(\\.\\d+)?[wd]?")) {
            throw new IllegalArgumentException("'" + written
                    + "' is no outcome at an age; write for example attachment@15, sleep_h@6w or growth@90d");
        }
        String age = parts[1];
        double number = Double.parseDouble(age.replaceAll("[wd]", ""));
        if (age.endsWith("w")) {
            return new Reading(parts[0], age.replace("w", " weeks"), number * 7 / Unit.DAYS_PER_MONTH);
        }
        if (age.endsWith("d")) {
            return new Reading(parts[0], age.replace("d", " days"), number / Unit.DAYS_PER_MONTH);
        }
        return new Reading(parts[0], age + " months", number);
    }
}
