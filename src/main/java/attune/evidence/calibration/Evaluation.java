package attune.evidence.calibration;

/**
 * One evaluation of a simulator.
 *
 * @param values the parameters
 * @param statistics what came out
 * @param objective sum of squared misses
 */
public record Evaluation(double[] values, double[] statistics, double objective) {}
