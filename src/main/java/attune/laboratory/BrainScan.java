package attune.laboratory;

import java.util.List;

/** A scan of the brain: volumes of three regions, each with an error of measurement, against the infant's own at birth. */
public final class BrainScan implements Instrument {
    private static final Columns COLUMNS = new Columns("brain-scan");
    private static final String TYPICAL = "slowed and hastened growth are both read as adaptation";

    static final Outcome VOLUME = COLUMNS.even(
                    "volume",
                    "[ratio]",
                    "Volume of the whole brain relative to that at birth.",
                    Better.NEITHER,
                    TYPICAL)
            .within(0, 20);

    static final Outcome BRAINSTEM = region("brainstem");
    static final Outcome LIMBIC = region("limbic");
    static final Outcome CORTEX = region("cortex");

    private static Outcome region(String name) {
        return COLUMNS.share(name + "_share", "Share of the " + name + " in that volume.", Better.NEITHER, TYPICAL);
    }

    @Override
    public String word() {
        return "brain-scan";
    }

    @Override
    public String meaning() {
        return "Volumes of brainstem, limbic and cortical regions relative to birth (as in Knickmeyer et al. 2008).";
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(VOLUME, BRAINSTEM, LIMBIC, CORTEX);
    }

    @Override
    public void look(Visit visit, Readings found) {
        double[] brain = visit.infant().brain;
        double[] seen = new double[brain.length];
        double all = 0;
        for (int i = 0; i < seen.length; i++) {
            seen[i] = brain[i]
                    * StrictMath.exp(visit.error(visit.parameters().scan().error()));
            all += seen[i];
        }
        found.put(VOLUME, all);
        found.put(BRAINSTEM, seen[0] / all);
        found.put(LIMBIC, seen[1] / all);
        found.put(CORTEX, seen[2] / all);
    }
}
