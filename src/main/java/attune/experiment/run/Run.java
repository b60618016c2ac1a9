package attune.experiment.run;

import attune.experiment.design.Experiment;

/**
 * One community at one point, in one replicate, in one arm. Runs are numbered from 0 in replicate-major order, so that
 * a study stopped early has even samples.
 *
 * @param point number of the point, from 0
 * @param replicate number of the replicate, from 0
 * @param arm number of the arm, from 0
 */
public record Run(int point, int replicate, int arm) {
    /** The run numbered {@code index}. */
    public static Run of(Experiment experiment, int index) {
        int arms = experiment.arms().size();
        int cell = index / arms;
        return new Run(cell % experiment.points(), cell / experiment.points(), index % arms);
    }

    /** The seed of its community: that of the replicate, with the luck that the design gives the point. */
    public long seed(Experiment experiment) {
        return Seeds.replicate(experiment.seed(), replicate, experiment.design().luck(point));
    }

    /** Its number. */
    public int index(Experiment experiment) {
        return (replicate * experiment.points() + point) * experiment.arms().size() + arm;
    }
}
