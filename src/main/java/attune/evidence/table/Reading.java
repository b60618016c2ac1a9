package attune.evidence.table;

import attune.laboratory.Trace;
import attune.parameter.Unit;
import java.util.Arrays;
import java.util.Optional;

/**
 * An outcome at an age.
 *
 * @param column its column in tables, or {@code attachment}
 * @param text the age as an experiment file has it
 * @param months the age, months
 */
public record Reading(String column, String text, double months) {
    private static final String WEEKS = " weeks";

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
            return new Reading(parts[0], age.replace("w", WEEKS), number * 7 / Unit.DAYS_PER_MONTH);
        }
        if (age.endsWith("d")) {
            return new Reading(parts[0], age.replace("d", " days"), number / Unit.DAYS_PER_MONTH);
        }
        return new Reading(parts[0], age + " months", number);
    }

    /** The trace of daily life that holds it, so that nobody has to visit: an outcome of a whole week of life. */
    public Optional<Trace> trace() {
        boolean wholeWeek = text.endsWith(WEEKS) && !text.contains(".") && week() >= 1;
        return Arrays.stream(Trace.values())
                .filter(trace -> wholeWeek && trace.column().equals(column))
                .findFirst();
    }

    /** The number of the week that ends at the age, from 1. */
    public int week() {
        return (int) Math.round(months * Unit.DAYS_PER_MONTH / 7);
    }
}
