package attune.simulation;

/**
 * A life under way, between two days. It can take several courses from here: each branch goes on by itself, exactly as a
 * life that had its scenario from birth.
 */
public interface Life {
    /**
     * Lives on to the evening before a day; nothing when that is past.
     *
     * @param day number of the day, from 0, that comes next
     */
    void liveUntil(int day);

    /**
     * A copy that goes on from here under another scenario.
     *
     * @throws IllegalArgumentException when up to here the other scenario would have been another life
     */
    Life branch(Scenario future);

    /** Lives on to the end of the span. */
    Lives live();
}
