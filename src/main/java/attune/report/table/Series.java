package attune.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * {@code series.csv}: weekly quantiles of one outcome per point and arm. Where the table has a row per infant and week, they
 * are taken from it, one point and arm after the other.
 */
public final class Series {
    /** No series at all. */
    static final Series NONE = new Series();

    /** One week: the age in weeks, the infants counted, and five quantiles. */
    public record Week(double age, long n, double q05, double q25, double q50, double q75, double q95) {}

    private record Line(String point, String arm, String outcome) {}

    private final Map<Line, List<Week>> lines = new LinkedHashMap<>();

    static Series read(Path file) throws IOException {
        Series series = new Series();
        InfantWeeks infants = new InfantWeeks(series::add);
        CsvRows.read(file, row -> {
            if (InfantWeeks.isOne(row)) {
                infants.add(row);
                return;
            }
            double n = row.number("n");
            Week week = new Week(
                    row.number("age_weeks"),
                    Double.isNaN(n) ? 0 : Math.round(n),
                    row.number("q05"),
                    row.number("q25"),
                    row.number("q50"),
                    row.number("q75"),
                    row.number("q95"));
            series.add(row.text("point"), row.text("arm"), row.text("outcome"), week);
        });
        infants.end();
        series.lines.values().forEach(weeks -> weeks.sort(Comparator.comparingDouble(Week::age)));
        return series;
    }

    private void add(String point, String arm, String outcome, Week week) {
        if (!Double.isNaN(week.age + week.q05 + week.q25 + week.q50 + week.q75 + week.q95)) {
            lines.computeIfAbsent(new Line(point, arm, outcome), line -> new ArrayList<>())
                    .add(week);
        }
    }

    /** The weeks of one line in order of age; empty where there is none. */
    public List<Week> weeks(String point, String arm, String outcome) {
        return lines.getOrDefault(new Line(point, arm, outcome), List.of());
    }

    /** Outcomes in order of appearance. */
    public List<String> outcomes() {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        lines.keySet().forEach(line -> names.add(line.outcome()));
        return List.copyOf(names);
    }
}
