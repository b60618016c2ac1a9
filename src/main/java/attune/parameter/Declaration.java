package attune.parameter;

import java.util.Locale;

/**
 * One parameter as declared: everything a reader, a checker or a table needs to know about it.
 *
 * @param path dotted, lower-case path, for example {@code arousal.passive_recovery}
 * @param symbol symbol in the equations
 * @param unit unit of the stored value; empty when dimensionless
 * @param min least legal value
 * @param max greatest legal value
 * @param low lower end of the range covered by evidence or assumption
 * @param high upper end of that range
 * @param value default
 * @param spread standard deviation over families; 0 when the parameter does not vary between them
 * @param meaning one sentence
 * @param source citation, or ASSUMED..., or CALIBRATED...
 * @param type {@code double}, {@code int} or {@code boolean}
 */
public record Declaration(
        String path,
        String symbol,
        String unit,
        double min,
        double max,
        double low,
        double high,
        double value,
        double spread,
        String meaning,
        String source,
        Class<?> type) {

    /** Refuses a declaration that contradicts itself. */
    public Declaration {
        if (!(min <= low && low <= value && value <= high && high <= max)) {
            throw new IllegalArgumentException(path + ": a declaration needs min <= low <= default <= high <= max");
        }
        if (meaning.isBlank() || source.isBlank() || symbol.isBlank()) {
            throw new IllegalArgumentException(path + ": a declaration needs a symbol, a meaning and a source");
        }
        if (!unit.isEmpty() && !Unit.isKnown(unit)) {
            throw new IllegalArgumentException(path + ": unknown unit '" + unit + "'");
        }
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The path without its last part; empty when there is nothing before it. */
    public String parent() {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** Whether {@code candidate} lies inside the hard range. NaN does not. */
    public boolean allows(double candidate) {
        return candidate >= min && candidate <= max && (type != int.class || candidate == Math.rint(candidate));
    }

    /** Whether {@code candidate} lies inside the range covered by evidence. */
    public boolean covers(double candidate) {
        return candidate >= low && candidate <= high;
    }

    /**
     * Returns {@code candidate} when it is legal.
     *
     * @throws IllegalArgumentException naming the path, the value found and the legal range
     */
    public double check(double candidate) {
        if (!allows(candidate)) {
            throw new IllegalArgumentException(path + " is " + number(candidate) + "; it must be "
                    + (type == int.class ? "a whole number " : "") + "from " + range());
        }
        return candidate;
    }

    /** The hard range with its unit, for messages: {@code 0 to 1}. */
    public String range() {
        return number(min) + " to " + number(max) + (unit.isEmpty() ? "" : " " + unit);
    }

    /** Formats a number the same way on every machine. */
    public static String number(double x) {
        if (x == Math.rint(x) && Math.abs(x) < 1e9) {
            return Long.toString((long) x);
        }
        return String.format(Locale.ROOT, "%.6g", x)
                .replaceFirst("0+($|e)", "$1")
                .replaceFirst("\\.($|e)", "$1");
    }
}
