package attune.evidence.validation;

/**
 * How much of every population is run, and how finely intervals are told.
 *
 * @param share share of the replicates that a population's file asks for
 * @param families families in a community; 0 for as many as the file says
 * @param resamples resamples of families that an interval is made of
 */
public record Extent(double share, int families, int resamples) {
    /** All of it. */
    public static final Extent FULL = new Extent(1, 0, 400);

    /** A sixteenth, in communities half as large, and two replicates at least: enough to see what has fallen far, not to tell a miss of a few points from chance. */
    public static final Extent QUICK = new Extent(0.125, 25, 200);

    /** How many replicates are run where a file asks for so many. */
    int replicates(int asked) {
        return (int) Math.max(2, Math.round(share * asked));
    }
}
