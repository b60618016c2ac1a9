/**
 * Fits the parameters marked CALIBRATED to the rows marked <em>calibrate</em>, and says how sure one can be of them. The search and
 * the posterior know a {@link attune.evidence.calibration.Simulator} only.
 */
package attune.evidence.calibration;
