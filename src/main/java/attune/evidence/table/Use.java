package attune.evidence.table;

import java.util.Locale;

/** What a row is for. */
public enum Use {
    /** Parameters are fitted to it. */
    CALIBRATE,
    /** An assumed input that comes back out: no success. */
    VERIFY,
    /** Nothing was fitted to it. */
    VALIDATE;

    /** As written in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
