package attune.evidence.calibration;

import java.util.List;

/** Something with parameters that gives statistics; the same parameters give the same statistics. */
public interface Simulator {
    /** The parameters that may be fitted. */
    List<Knob> knobs();

    /** What the statistics are to be. */
    List<Aim> aims();

    /**
     * The statistics, in the order of the aims.
     *
     * @param values one for each parameter, within its range
     */
    double[] statistics(double[] values) throws InterruptedException;
}
