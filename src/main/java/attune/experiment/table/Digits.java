package attune.experiment.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one number format of all tables: seven significant digits, half to even, no trailing zeros, a point. The same on
 * every machine and JDK, which the JDK's own shortest form is not.
 */
public final class Digits {
    private static final MathContext SEVEN = new MathContext(7, RoundingMode.HALF_EVEN);

    private Digits() {}

    /**
     * The number that a cell shows; an empty cell is NaN.
     *
     * @throws NumberFormatException when it is none
     */
    public static double parse(String cell) {
        return switch (cell) {
            case "" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(cell);
        };
    }

    /** The number as tables show it; NaN is an empty cell, and there is no negative zero. */
    public static String of(double x) {
        if (Double.isNaN(x)) {
            return "";
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? "Inf" : "-Inf";
        }
        if (x == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(x).round(SEVEN).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -5 && exponent < 15) {
            return rounded.toPlainString();
        }
        String digits = rounded.unscaledValue().abs().toString();
        String sign = rounded.signum() < 0 ? "-" : "";
        return sign + digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "") + "e" + exponent;
    }
}
