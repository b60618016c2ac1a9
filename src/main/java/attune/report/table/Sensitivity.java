package attune.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code sensitivity.csv}: how much each varied parameter matters, as blocks of one arm, age and outcome. */
public final class Sensitivity {
    /** The name of the factor that changes nothing but luck. */
    public static final String DUMMY = "dummy";

    private static final String NOISE = "noise_share";
    private static final String REFUSED = "refused";

    /** What a block is about. */
    public record Subject(String arm, double age, String outcome) {}

    /** One row: an index of a factor with its interval, NaN where there is none. */
    public record Row(
            Subject subject,
            String factor,
            String index,
            double value,
            double low,
            double high,
            double n,
            String method) {}

    private final List<Row> rows = new ArrayList<>();

    private Sensitivity() {}

    static Sensitivity read(Path file) throws IOException {
        Sensitivity sensitivity = new Sensitivity();
        CsvRows.read(
                file,
                row -> sensitivity.rows.add(new Row(
                        new Subject(row.text("arm"), row.number("age_months"), row.text("outcome")),
                        row.text("factor"),
                        row.text("index"),
                        row.number("value"),
                        row.number("low"),
                        row.number("high"),
                        row.number("n"),
                        row.text("method"))));
        return sensitivity;
    }

    /**
     * A factor in words: the last word of its path, with the one before it where the path is long, since {@code gain} or
     * {@code rate} alone says little.
     */
    public static String name(String factor) {
        String[] words = factor.replace('_', '-').split("\\.");
        int take = words.length > 2 ? 2 : 1;
        if (take == 2 && words[words.length - 2].matches("\\d+")) {
            take = 3;
        }
        return String.join(" ", Arrays.copyOfRange(words, words.length - take, words.length));
    }

    /** Whether the design was none for sensitivity. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Every arm, age and outcome, in the table's order. */
    public List<Subject> subjects() {
        Set<Subject> subjects = new LinkedHashSet<>();
        rows.forEach(row -> subjects.add(row.subject()));
        return List.copyOf(subjects);
    }

    /** The main index of a subject, by which factors are ranked: {@code total} or {@code mu_star}; empty when refused. */
    public String main(Subject subject) {
        return hasIndex(subject, "total") ? "total" : hasIndex(subject, "mu_star") ? "mu_star" : "";
    }

    private boolean hasIndex(Subject subject, String index) {
        return rows.stream()
                .anyMatch(row -> row.subject().equals(subject) && row.index().equals(index));
    }

    /** The varied parameters, the one that matters most first; without the dummy. */
    public List<String> ranked(Subject subject) {
        String main = main(subject);
        return rows.stream()
                .filter(row -> row.subject().equals(subject)
                        && row.index().equals(main)
                        && !row.factor().equals(DUMMY))
                .sorted((a, b) -> Double.compare(b.value(), a.value()))
                .map(Row::factor)
                .toList();
    }

    /** An index of a factor; null where the table has none. */
    public Row at(Subject subject, String factor, String index) {
        return rows.stream()
                .filter(row -> row.subject().equals(subject)
                        && row.factor().equals(factor)
                        && row.index().equals(index))
                .findFirst()
                .orElse(null);
    }

    /** The share of the variance between points that is noise of replicates; null where the table has none. */
    public Row noise(Subject subject) {
        return at(subject, "replicates", NOISE);
    }

    /** Why no index is given; empty where one is. */
    public String refusal(Subject subject) {
        return rows.stream()
                .filter(row -> row.subject().equals(subject) && row.index().equals(REFUSED))
                .map(Row::method)
                .findFirst()
                .orElse("");
    }
}
