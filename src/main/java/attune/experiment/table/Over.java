package attune.experiment.table;

import attune.experiment.design.Experiment;

/**
 * What is taken as independent in intervals. Families of a community do not touch one another in this model, so every
 * family of every replicate is a unit, its infants together. Where families of a replicate have something in common that differs
 * from one replicate to the next, only replicates are independent.
 */
enum Over {
    FAMILIES("families") {
        @Override
        long unit(int replicate, int family) {
            return ((long) replicate << 32) + family;
        }
    },
    REPLICATES("replicates") {
        @Override
        long unit(int replicate, int family) {
            return replicate;
        }
    };

    private final String word;

    Over(String word) {
        this.word = word;
    }

    /** The units of an experiment: families, unless all families of a replicate share a draw of fitted parameters. */
    static Over units(Experiment experiment) {
        return experiment.posterior().isPresent() ? REPLICATES : FAMILIES;
    }

    /** The number of the unit to which a family of a replicate belongs. */
    abstract long unit(int replicate, int family);

    /** {@code t over families}. */
    String with(String method) {
        return method.isEmpty() ? "" : method + " over " + word;
    }
}
