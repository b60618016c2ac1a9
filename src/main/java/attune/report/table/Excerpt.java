package attune.report.table;

import java.util.ArrayList;
import java.util.List;

/** Some of many, where a page or a chart has no room for all. */
public final class Excerpt {
    private Excerpt() {}

    /** So many members of a list, evenly spread, the first and the last among them; all where there are no more. */
    public static <T> List<T> evenly(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<T> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(all.get((int) Math.round(i * (all.size() - 1.0) / (most - 1))));
        }
        return some;
    }

    /** A sentence, after a space, that says how many of what are shown and that the tables have all; empty where all are. */
    public static String note(int shown, int all, String what) {
        return shown < all ? " " + shown + " of " + all + " " + what + " are shown; the tables have all of them." : "";
    }
}
