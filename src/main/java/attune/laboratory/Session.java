package attune.laboratory;

import attune.family.Family;
import attune.family.Infant;
import java.util.Arrays;

/**
 * A visit: a copy of a family, on the day of the visit at ten in the morning, with nothing else planned. It lives by the
 * same mechanisms as at home, looked at every ten seconds; the life it was copied from is not touched.
 */
public final class Session {
    /** How often a visit is looked at, minutes. */
    public static final double TICK = 1.0 / 6;

    private static final double HOUR_OF_VISIT = 10 * 60;
    private static final double ARRIVAL = 20;

    private final Family family;
    private final Infant infant;

    private Session(Family family, int infant) {
        this.family = family;
        this.infant = family.infants[infant];
    }

    /**
     * Begins a visit on the day after the last one lived.
     *
     * @param life the family; it is copied
     * @param infant which infant is looked at
     * @param tick tick of daily life, minutes, in which the morning is lived
     */
    public static Session open(Family life, int infant, double tick) {
        Family copy = life.copy();
        copy.beginDay();
        copy.live(HOUR_OF_VISIT, tick);
        copy.clearForVisit();
        Session session = new Session(copy, infant);
        session.caregiverPresent(true);
        session.run(ARRIVAL);
        return session;
    }

    /** Another copy that goes on from here. */
    public Session copy() {
        return new Session(family.copy(), infant.number);
    }

    /** The infant that is looked at. */
    public Infant infant() {
        return infant;
    }

    /** The family as it is in the visit. */
    public Family family() {
        return family;
    }

    /** Asks the caregiver in charge to stay near, and others to leave; or leaves the infant alone. */
    public void caregiverPresent(boolean present) {
        Arrays.fill(family.surroundings.away, true);
        Arrays.fill(family.surroundings.asked, false);
        if (present) {
            family.surroundings.away[family.primary] = false;
            family.surroundings.asked[family.primary] = true;
        }
        family.lookAnew();
    }

    /** Brings a stranger in, or lets the stranger leave. */
    public void stranger(boolean present) {
        family.surroundings.stranger = present;
    }

    /** Makes the place and its things unfamiliar, 0 to 1. */
    public void unfamiliar(double share) {
        family.surroundings.unfamiliar = share;
        family.lookAnew();
    }

    /** Applies a threat of a severity; 0 ends it. */
    public void threat(double severity) {
        family.surroundings.threat = severity;
    }

    /** Lets minutes pass. */
    public void run(double minutes) {
        family.live(minutes, TICK);
    }

    /** Lets minutes pass, looking at every tick. */
    public void run(double minutes, Runnable look) {
        run(minutes, TICK, look);
    }

    /** Lets minutes pass, looking at every tick of a length of its own. */
    public void run(double minutes, double tick, Runnable look) {
        int looks = (int) Math.rint(minutes / tick);
        for (int i = 0; i < looks; i++) {
            family.live(tick, tick);
            look.run();
        }
    }
}
