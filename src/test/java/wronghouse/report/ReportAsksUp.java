package wronghouse.report;

import wronghouse.simulation.SimulationAsksUp;

/** Lives in report and asks simulation, which it may not. */
public final class ReportAsksUp {
    private ReportAsksUp() {}

    static Class<?> asks() {
        return SimulationAsksUp.class;
    }
}
