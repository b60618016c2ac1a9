package attune.parameter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit as people write it: {@code 20 min}, {@code 0.3 per day}, {@code 6 months}, {@code 0.7}.
 *
 * @param value the number as written
 * @param unit the unit as written; empty for a plain number
 */
public record Quantity(double value, String unit) {
    private static final Pattern FORM =
            Pattern.compile("\\s*([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*(.*?)\\s*", Pattern.DOTALL);

    /** Reads a number and what follows it as its unit; empty when the text does not start with a number. */
    public static Optional<Quantity> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String unit = form.group(2).replaceAll("\\s+", " ");
        return Optional.of(new Quantity(Double.parseDouble(form.group(1)), unit));
    }

    /**
     * Reads a value for {@code declaration}, in the declared unit.
     *
     * @throws IllegalArgumentException saying what was found and what to write instead: not a number, no unit, a wrong
     *     unit, or outside the range
     */
    public static double read(String text, Declaration declaration) {
        return declaration.check(convert(text, declaration));
    }

    private static double convert(String text, Declaration declaration) {
        String name = declaration.name();
        if (isNotFinite(text)) {
            throw new IllegalArgumentException(
                    name + " is " + text.trim() + ", which is no value; write " + example(declaration));
        }
        Quantity found = parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " is '" + text + "', which is not a number; write " + example(declaration)));
        if (found.unit.matches(",\\d.*")) {
            throw new IllegalArgumentException(
                    name + " is '" + text + "'; write a point for the decimals: " + text.replace(',', '.'));
        }
        boolean plain = declaration.unit().isEmpty() || declaration.unit().startsWith("[");
        if (plain && !found.unit.isEmpty()) {
            throw new IllegalArgumentException(name + " has no unit, but '" + found.unit + "' was found; write "
                    + Declaration.number(found.unit.equals("%") ? found.value / 100 : found.value));
        }
        if (plain) {
            return found.value;
        }
        if (found.unit.isEmpty()) {
            throw new IllegalArgumentException(name + " is a bare " + Declaration.number(found.value)
                    + "; write its unit, for example " + Declaration.number(found.value) + " " + declaration.unit());
        }
        return found.value
                * Unit.factor(found.unit, declaration.unit())
                        .orElseThrow(() -> new IllegalArgumentException(name + " is measured in " + declaration.unit()
                                + ", but the unit '" + found.unit + "' was found; write one of "
                                + String.join(", ", Unit.alternatives(declaration.unit()))));
    }

    private static boolean isNotFinite(String text) {
        String lower = text.trim().toLowerCase(Locale.ROOT).replaceFirst("^[+-]", "");
        return lower.equals("nan") || lower.equals(".nan") || lower.startsWith(".inf") || lower.startsWith("inf");
    }

    private static String example(Declaration declaration) {
        String unit = declaration.unit().startsWith("[") ? "" : declaration.unit();
        return (declaration.type() == int.class ? "a whole number from " : "a number from ")
                + declaration.range() + ", for example "
                + Declaration.number(declaration.value())
                + (unit.isEmpty() ? "" : " " + unit);
    }
}
