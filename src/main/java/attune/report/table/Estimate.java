package attune.report.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code summary.csv}: a mean with its interval, and the paired effect against the reference arm.
 *
 * @param n infants behind the mean
 * @param quantiles the 5, 25, 50, 75 and 95 % quantiles over all infants; empty where they are not told, as for a share
 * @param low lower end of the 95 % interval of the mean
 * @param high its upper end
 * @param effect paired d against the reference arm; NaN for the reference arm itself
 * @param method what the interval is taken over
 */
public record Estimate(
        Cell cell,
        long n,
        double mean,
        double sd,
        List<Double> quantiles,
        double low,
        double high,
        double effect,
        double effectLow,
        double effectHigh,
        String method) {

    static Estimate of(CsvRows.Row row) {
        Cell cell = new Cell(row.text("point"), row.text("arm"), row.number("age_months"), row.text("outcome"));
        double n = row.number("n");
        return new Estimate(
                cell,
                Double.isNaN(n) ? 0 : Math.round(n),
                row.number("mean"),
                row.number("sd"),
                quantiles(row),
                row.number("low"),
                row.number("high"),
                row.number("effect"),
                row.number("effect_low"),
                row.number("effect_high"),
                row.text("method"));
    }

    private static List<Double> quantiles(CsvRows.Row row) {
        List<Double> all =
                Stream.of("q05", "q25", "q50", "q75", "q95").map(row::number).toList();
        return all.stream().anyMatch(value -> value.isNaN()) ? List.of() : all;
    }

    /** Whether there is an effect to draw. */
    public boolean hasEffect() {
        return !Double.isNaN(effect);
    }

    /** Whether the effect's interval lies wholly on one side of zero. */
    public boolean isClear() {
        return hasEffect() && (effectLow > 0 || effectHigh < 0);
    }
}
