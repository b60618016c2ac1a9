package attune.experiment.sensitivity;

/**
 * An estimated sensitivity index.
 *
 * @param value the estimate
 * @param low lower end of its 95 % bootstrap percentile interval; NaN where there is none
 * @param high upper end
 */
public record Index(double value, double low, double high) {}
