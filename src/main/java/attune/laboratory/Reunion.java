package attune.laboratory;

import attune.family.Action;
import attune.family.Infant;

/**
 * Two brief separations from the caregiver in an unfamiliar room, and what the infant does at reunion. Scores are shares
 * of the time of both reunions, from behaviour alone.
 *
 * @param comfort calm near the caregiver, or in contact without resisting it
 * @param avoidance in distress yet turned away, still or frozen
 * @param resistance in contact, and resisting or crying on
 * @param protest share of the separations spent fussing or crying
 */
public record Reunion(double comfort, double avoidance, double resistance, double protest) {
    private static final double EPISODE = 3;
    private static final double HARD_CRYING = 1;

    /** Security from behaviour, 1 to 9. */
    public double security() {
        return 1 + 8 * comfort;
    }

    /** Carries the procedure out on a copy of the session. */
    public static Reunion of(Session session) {
        Session room = session.copy();
        Infant infant = room.infant();
        double[] seen = new double[4];
        room.unfamiliar(1);
        room.caregiverPresent(true);
        room.run(EPISODE);
        for (int i = 0; i < 2; i++) {
            separate(room, seen);
            room.caregiverPresent(true);
            room.run(EPISODE, () -> score(infant, seen));
        }
        double reunions = 2 * EPISODE / Session.TICK;
        return new Reunion(seen[0] / reunions, seen[1] / reunions, seen[2] / reunions, seen[3] / 2);
    }

    private static void separate(Session room, double[] seen) {
        room.caregiverPresent(false);
        double hard = 0;
        double protest = 0;
        double alone = 0;
        while (alone < EPISODE && hard < HARD_CRYING) {
            room.run(Session.TICK);
            alone += Session.TICK;
            hard += room.infant().action == Action.CRY ? Session.TICK : 0;
            protest += room.infant().action.isSignal() ? Session.TICK : 0;
        }
        seen[3] += protest / alone;
    }

    private static void score(Infant infant, double[] seen) {
        boolean contact = infant.heldBy >= 0;
        boolean distressed = infant.episode.open;
        boolean resists = infant.action == Action.RESIST || infant.action == Action.CRY;
        if (contact && resists) {
            seen[2]++;
        } else if (contact || !distressed) {
            seen[0]++;
        } else if (!infant.action.isBid()) {
            seen[1]++;
        }
    }
}
