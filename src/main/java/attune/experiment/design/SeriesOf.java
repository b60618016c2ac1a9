package attune.experiment.design;

import attune.experiment.file.Block;

/** What a row of series.csv is of. */
public enum SeriesOf {
    /** Of all infants of a point and arm in a week: quantiles of one trace. */
    QUANTILES,
    /** Of one infant in a week: every trace. */
    INFANTS;

    /** Its name in experiment files. */
    public String word() {
        return Block.kebab(this);
    }
}
