package attune.report.chart;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of chart an experiment file may ask for. */
public enum Kind {
    /** How an outcome is spread within each arm at an age. */
    DISTRIBUTIONS("distributions", "Distributions"),
    /** Paired effects against the reference arm. */
    EFFECTS("effects", "Effects"),
    /** Quantiles of a weekly outcome over age. */
    TRAJECTORIES("trajectories", "Trajectories"),
    /** The mean of an outcome over a grid of two numbers. */
    HEAT_MAP("heat-map", "Heat maps"),
    /** Outcomes and effects against the one number that varies. */
    DOSE("dose", "Dose"),
    /** Effects against the age at which a programme starts. */
    TIMING("timing", "Timing"),
    /** How much each varied parameter matters. */
    SENSITIVITY("sensitivity", "Sensitivity");

    private final String key;
    private final String heading;

    Kind(String key, String heading) {
        this.key = key;
        this.heading = heading;
    }

    /** The word in the experiment file, also the beginning of the file names. */
    public String key() {
        return key;
    }

    /** The heading of its section of the page. */
    public String heading() {
        return heading;
    }

    /** The kind with this key. */
    public static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
