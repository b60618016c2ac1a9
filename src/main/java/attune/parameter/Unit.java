package attune.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units that values in files may carry, and the conversion between those of one dimension. A month is 30.4375 days
 * everywhere in the program.
 */
public final class Unit {
    /** Days in a month. */
    public static final double DAYS_PER_MONTH = 30.4375;

    /** Minutes in a day. */
    public static final double MINUTES_PER_DAY = 1440;

    private static final List<String> TIMES = List.of("s", "min", "h", "days", "weeks", "months");
    private static final List<String> RATES = List.of("per min", "per h", "per day", "per week", "per month");
    private static final Map<String, Double> MINUTES = new LinkedHashMap<>();

    static {
        put(1.0 / 60, "s", "second", "seconds");
        put(1, "min", "minute", "minutes");
        put(60, "h", "hour", "hours");
        put(MINUTES_PER_DAY, "day", "days", "d");
        put(7 * MINUTES_PER_DAY, "week", "weeks", "wk");
        put(DAYS_PER_MONTH * MINUTES_PER_DAY, "month", "months", "mo");
        put(12 * DAYS_PER_MONTH * MINUTES_PER_DAY, "year", "years");
    }

    private Unit() {}

    private static void put(double minutes, String... names) {
        for (String name : names) {
            MINUTES.put(name, minutes);
        }
    }

    /** Whether {@code unit} is a time, or a rate written {@code per day} or {@code 1/day}, or a free label in brackets. */
    public static boolean isKnown(String unit) {
        return unit.startsWith("[") || MINUTES.containsKey(bare(unit));
    }

    /** Whether the unit is a rate. */
    public static boolean isRate(String unit) {
        return unit.startsWith("per ") || unit.startsWith("1/") || unit.startsWith("/");
    }

    /**
     * The factor that turns a value in {@code from} into one in {@code to}; empty when they are not of one dimension.
     */
    public static Optional<Double> factor(String from, String to) {
        if (from.equals(to)) {
            return Optional.of(1.0);
        }
        Double a = MINUTES.get(bare(from));
        Double b = MINUTES.get(bare(to));
        if (a == null || b == null || isRate(from) != isRate(to)) {
            return Optional.empty();
        }
        return Optional.of(isRate(from) ? b / a : a / b);
    }

    /** The units that could be written in place of {@code unit}, for messages; empty when it has no other name. */
    public static List<String> alternatives(String unit) {
        if (!MINUTES.containsKey(bare(unit))) {
            return List.of();
        }
        return isRate(unit) ? RATES : TIMES;
    }

    private static String bare(String unit) {
        if (unit.startsWith("per ")) {
            return unit.substring(4).trim();
        }
        if (unit.startsWith("1/")) {
            return unit.substring(2).trim();
        }
        return unit.startsWith("/") ? unit.substring(1).trim() : unit;
    }
}
