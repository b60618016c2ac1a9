package attune.evidence.calibration;

import attune.evidence.table.Clause;
import attune.evidence.table.Target;
import attune.evidence.table.Use;
import attune.evidence.validation.Extent;
import attune.evidence.validation.Validation;
import attune.experiment.run.Simulation;
import attune.parameter.Declaration;
import java.util.ArrayList;
import java.util.List;

/**
 * The model itself: the populations of the calibrate rows, about two hundred families, always the same ones with the same luck, so
 * that two settings of the parameters are compared as twins are.
 */
public final class CommunitySimulator implements Simulator {
    /** Four communities of fifty families. */
    private static final Extent COHORT = new Extent(0.1, 50, 0);

    /** Their luck, which no population's file has: what is fitted to them is validated on infants that were never looked at here. */
    static final long SEED = 20261101;

    private final List<Target> rows;
    private final List<Knob> knobs;
    private final List<Aim> aims = new ArrayList<>();
    private final Extent extent;
    private final int threads;

    /** @param targets the evidence table; rows for other uses are not looked at */
    public CommunitySimulator(List<Target> targets, int threads) {
        this(targets, threads, COHORT);
    }

    /** The same with a smaller cohort. */
    public CommunitySimulator(List<Target> targets, int threads, Extent extent) {
        this.threads = threads;
        this.extent = extent;
        rows = targets.stream()
                .filter(target -> target.use() == Use.CALIBRATE && Validation.measured(target))
                .toList();
        knobs = Knob.declared();
        for (Target row : rows) {
            for (Clause clause : row.clauses()) {
                String name = row.id() + (clause.name().isEmpty() ? "" : " " + clause.name());
                aims.add(Aim.of(name, clause.band()));
            }
        }
    }

    @Override
    public List<Knob> knobs() {
        return knobs;
    }

    @Override
    public List<Aim> aims() {
        return aims;
    }

    @Override
    public double[] statistics(double[] values) throws InterruptedException {
        List<String> settings = new ArrayList<>();
        settings.add("seed=" + SEED);
        for (int k = 0; k < values.length; k++) {
            Knob knob = knobs.get(k);
            settings.add("scenario." + knob.path() + "=" + Declaration.number(values[k])
                    + (knob.unit().isEmpty() ? "" : " " + knob.unit()));
        }
        return Validation.values(rows, extent, settings, Simulation.COMMUNITY, threads);
    }
}
