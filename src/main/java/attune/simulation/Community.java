package attune.simulation;

import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import java.util.ArrayList;
import java.util.List;
import sim.engine.SimState;

/** A community of families on a MASON schedule. (Stub: being written.) */
public final class Community extends SimState {
    private static final long serialVersionUID = 1;
    private final transient Scenario scenario;

    /**
     * @param scenario what is lived through
     * @param seed the replicate's seed; all luck hangs on it
     */
    public Community(Scenario scenario, long seed) {
        super(seed);
        this.scenario = scenario;
    }

    /** Lives from birth to the end of the span. */
    public Lives live() {
        List<Lives.Assessment> rows = new ArrayList<>();
        int n = scenario.size().families() * scenario.size().infants();
        for (int i = 0; i < n; i++) {
            for (double age : scenario.assessmentMonths()) {
                double[] outcomes = new double[Outcome.values().length];
                java.util.Arrays.setAll(outcomes, k -> k + random.nextGaussian());
                rows.add(new Lives.Assessment(i, 0, age, outcomes, "", "typical"));
            }
        }
        int weeks = (int) (scenario.size().span() * 30.4375 / 7);
        return new Lives(rows, new double[Trace.values().length][n][weeks]);
    }
}
