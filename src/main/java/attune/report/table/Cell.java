package attune.report.table;

/**
 * Where a number stands: design point, arm, age and outcome.
 *
 * @param point the design point as the tables write it
 * @param arm the arm's name
 * @param age months in the tables of infants and the summary, weeks in the series
 * @param outcome the outcome's column name
 */
public record Cell(String point, String arm, double age, String outcome) {}
