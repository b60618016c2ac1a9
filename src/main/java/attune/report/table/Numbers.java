package attune.report.table;

import java.util.Locale;

/** Numbers from text, and numbers as text: the same digits in every locale. */
public final class Numbers {

    private Numbers() {}

    /** The finite number this text is, or NaN where it is empty, no number, or not finite. */
    public static double parse(String text) {
        if (text == null || text.isBlank()) {
            return Double.NaN;
        }
        char first = text.strip().charAt(0);
        if (first != '-' && first != '+' && first != '.' && (first < '0' || first > '9')) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** The number a text begins with ({@code 6} of {@code 6 months}), or NaN. */
    public static double leading(String text) {
        String[] words = text == null ? new String[] {""} : text.strip().split("\\s+", 2);
        return parse(words[0]);
    }

    /** Decimals that show about three digits of something that varies by {@code spread}. */
    public static int decimals(double spread) {
        if (!(Math.abs(spread) > 1e-9)) {
            return 2;
        }
        int magnitude = (int) Math.floor(Math.log10(Math.abs(spread)));
        return Math.max(0, Math.min(5, 2 - magnitude));
    }

    /**
     * Decimals for an estimate and its interval: three significant digits of its value, and more only where the interval
     * is so narrow that its ends would read the same.
     */
    public static int decimals(double value, double halfWidth) {
        int ofInterval = halfWidth > 1e-9 ? -(int) Math.floor(Math.log10(halfWidth)) : 0;
        int ofValue = Math.abs(value) > 1e-9 ? decimals(value) : 0;
        return Math.max(0, Math.min(5, Math.max(ofValue, ofInterval)));
    }

    /** A share as a whole percentage: {@code 8 %}. */
    public static String percent(double share) {
        return fixed(100 * share, 0) + " %";
    }

    /** The number with so many decimals and a true minus sign; an en dash where there is none. */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        if (text.startsWith("-")) {
            String rest = text.substring(1);
            return rest.chars().allMatch(c -> c == '0' || c == '.') ? rest : "−" + rest;
        }
        return text;
    }

    /** The number with about three significant digits and no needless zeros, as on an axis. */
    public static String brief(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-4 || size >= 1e7)) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        String text = fixed(value, size == 0 ? 0 : Math.max(0, Math.min(6, 2 - (int) Math.floor(Math.log10(size)))));
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    /** A count with thousands set apart by a thin space: {@code 12 000}. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '\u2009');
    }
}
