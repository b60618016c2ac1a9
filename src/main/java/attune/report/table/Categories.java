package attune.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A categorical outcome as the summary holds it: a row {@code profile=resilient} for each of its categories.
 *
 * @param outcome its column name
 * @param names its categories in order
 */
public record Categories(String outcome, List<String> names) {
    private static final String JOINED = "=";

    /** Whether a row of the summary holds the share of a category. */
    public static boolean isShare(String row) {
        return row.indexOf(JOINED) > 0;
    }

    /** The categorical outcomes among the rows of a summary, in order. */
    public static List<Categories> of(List<String> rows) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        rows.stream().filter(Categories::isShare).forEach(row -> {
            int at = row.indexOf(JOINED);
            found.computeIfAbsent(row.substring(0, at), o -> new ArrayList<>()).add(row.substring(at + 1));
        });
        List<Categories> all = new ArrayList<>();
        found.forEach((outcome, names) -> all.add(new Categories(outcome, List.copyOf(names))));
        return all;
    }

    /** The outcome in words. */
    public String label() {
        return Codebook.label(outcome);
    }

    /** The estimate of a category's share, or null where there is none. */
    public Estimate share(Summary summary, String point, String arm, double age, String name) {
        return summary.at(new Cell(point, arm, age, outcome + JOINED + name));
    }

    /** {@code resilient 8 %, typical 66 %, ...}; empty where nobody could be read. */
    public String shares(Summary summary, String point, String arm, double age) {
        List<String> parts = new ArrayList<>();
        for (String name : names) {
            Estimate e = share(summary, point, arm, age, name);
            if (e != null) {
                parts.add(name + " " + Numbers.percent(e.mean()));
            }
        }
        return String.join(", ", parts);
    }
}
