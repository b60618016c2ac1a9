package attune.report.table;

/** Text as it may enter a page or a drawing: no control characters, no lone surrogates, nothing XML forbids. */
public final class PlainText {

    private PlainText() {}

    /** The text with every character XML 1.0 forbids, and every text-direction override, left out; empty for null. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            clean = text.charAt(i) >= ' ' && text.charAt(i) < 0x7f;
        }
        if (clean) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        boolean control = c < 0x20 || (c >= 0x7f && c < 0xa0);
        boolean direction = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        boolean unpaired = c >= 0xd800 && c <= 0xdfff;
        return !control && !direction && !unpaired && c != 0xfffe && c != 0xffff;
    }
}
