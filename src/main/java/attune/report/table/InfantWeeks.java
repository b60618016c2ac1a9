package attune.report.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of one infant in one week each, gathered to weekly quantiles. Rows of a point and arm stand together in the table, so
 * only theirs are held.
 */
final class InfantWeeks {
    private static final List<String> KEYS =
            List.of("point", "replicate", "seed", "arm", "family", "infant", "age_weeks");

    /** Where the quantiles of a week go. */
    interface Taker {
        void take(String point, String arm, String outcome, Series.Week week);
    }

    private record Place(String outcome, double week) {}

    private final Taker taker;
    private final Map<Place, Sample> gathered = new LinkedHashMap<>();
    private String point = "";
    private String arm = "";

    InfantWeeks(Taker taker) {
        this.taker = taker;
    }

    /** Whether a row of the series is of one infant. */
    static boolean isOne(CsvRows.Row row) {
        return row.header().contains("infant");
    }

    void add(CsvRows.Row row) {
        if (!row.text("point").equals(point) || !row.text("arm").equals(arm)) {
            end();
            point = row.text("point");
            arm = row.text("arm");
        }
        double week = row.number("age_weeks");
        for (String column : row.header()) {
            double value = KEYS.contains(column) ? Double.NaN : row.number(column);
            if (!Double.isNaN(value + week)) {
                gathered.computeIfAbsent(new Place(column, week), place -> new Sample())
                        .add(value);
            }
        }
    }

    /** Passes on what has been gathered of a point and arm. */
    void end() {
        gathered.forEach((place, values) -> taker.take(
                point,
                arm,
                place.outcome(),
                new Series.Week(
                        place.week(),
                        values.size(),
                        values.quantile(0.05),
                        values.quantile(0.25),
                        values.quantile(0.5),
                        values.quantile(0.75),
                        values.quantile(0.95))));
        gathered.clear();
    }
}
