package attune.report.page;

import attune.report.table.PlainText;
import java.nio.charset.StandardCharsets;

/** HTML as it is written: every text escaped, every tag in one place. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** The text as it may stand between tags and inside double quotes. */
    static String escape(String text) {
        return PlainText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Adds markup as it is: never anything read from a file. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds an element that holds only this text. */
    Html element(String tag, String text) {
        String name = tag.split(" ", 2)[0];
        out.append('<')
                .append(tag)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    /** Adds text. */
    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** The text, or its beginning where it is longer than so many characters. */
    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    /** The length as it is written, bytes. */
    int bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
