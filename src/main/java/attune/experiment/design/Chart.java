package attune.experiment.design;

import attune.experiment.file.Block;

/** The charts an experiment can ask for. */
public enum Chart {
    DISTRIBUTIONS("how an outcome is spread over infants, arm by arm"),
    TRAJECTORIES("how it goes, week by week"),
    EFFECTS("paired differences from the reference arm, with intervals"),
    HEAT_MAP("means over the grid of two varied parameters"),
    DOSE("outcomes over the one number that varies, and effects over the one number in which the arms differ"),
    TIMING("effects over the age at which a programme starts"),
    SENSITIVITY("how much each varied parameter matters, in a morris or sobol-indices design");

    private final String meaning;

    Chart(String meaning) {
        this.meaning = meaning;
    }

    /** Its name in experiment files. */
    public String word() {
        return Block.kebab(this);
    }

    /** What it shows, in one line. */
    public String meaning() {
        return meaning;
    }
}
