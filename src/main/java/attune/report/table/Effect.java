package attune.report.table;

/**
 * A row of {@code effects.csv}: what an arm does to an outcome in a subgroup, from pairs.
 *
 * @param cell where it stands
 * @param subgroup {@code all}, or the subgroup's name
 * @param pairs infants behind it
 * @param difference mean paired difference in the outcome's unit, with its interval
 * @param d the same over the pooled standard deviation, with its interval
 * @param unpaired d as a trial with other families in each arm would see it, with its interval
 * @param groups the difference in the outcome's unit as a trial with other families in each arm would see it
 * @param better {@code higher}, {@code lower}, or something else where neither is better
 * @param helped share of infants changed for the better (higher, where neither is better) by more than the margin
 * @param harmed share of infants changed for the worse (lower, where neither is better) by more than the margin
 * @param margin the smallest worthwhile difference, in the outcome's unit
 * @param varianceRatio variance of the paired over that of the unpaired difference
 */
public record Effect(
        Cell cell,
        String subgroup,
        long pairs,
        Ends difference,
        Ends d,
        Ends unpaired,
        Ends groups,
        String better,
        Ends helped,
        Ends harmed,
        double margin,
        double varianceRatio) {

    /** The subgroup of everybody. */
    public static final String ALL = "all";

    /** A value and the ends of its 95 % interval; NaN where there is none. */
    public record Ends(double value, double low, double high) {
        /** Whether there is a value. */
        public boolean isThere() {
            return !Double.isNaN(value);
        }
    }

    static Effect of(CsvRows.Row row) {
        double n = row.number("n_pairs");
        return new Effect(
                new Cell(row.text("point"), row.text("arm"), row.number("age_months"), row.text("outcome")),
                row.text("subgroup"),
                Double.isNaN(n) ? 0 : Math.round(n),
                ends(row, "mean_difference", "low", "high"),
                ends(row, "d", "d_low", "d_high"),
                ends(row, "unpaired_d", "unpaired_d_low", "unpaired_d_high"),
                ends(row, "unpaired_difference", "unpaired_low", "unpaired_high"),
                row.text("better"),
                ends(row, "share_helped", "helped_low", "helped_high"),
                ends(row, "share_harmed", "harmed_low", "harmed_high"),
                row.number("margin"),
                row.number("variance_ratio"));
    }

    private static Ends ends(CsvRows.Row row, String value, String low, String high) {
        return new Ends(row.number(value), row.number(low), row.number(high));
    }

    /** Whether one way is better. */
    public boolean isDirected() {
        return better.equals("higher") || better.equals("lower");
    }
}
