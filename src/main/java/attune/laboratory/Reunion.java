package attune.laboratory;

import attune.family.Action;

/**
 * Two brief separations from the caregiver in an unfamiliar room, and what the infant does at reunion, coded as in the
 * {@link StrangeSituation}, but without a stranger and without a coder's error, so that it can be looked at at any age.
 */
public final class Reunion {
    private Reunion() {}

    /**
     * Security, 1 to 9: seeking and keeping contact against keeping away and resisting it, mean of both reunions. The procedure
     * is carried out on a copy of the session.
     */
    public static double security(Session session, LaboratoryParameters p) {
        Session room = session.copy();
        room.unfamiliar(1);
        room.caregiverPresent(true);
        room.run(p.reunion().episode());
        return 5 + separated(room, p) + separated(room, p);
    }

    /** What speaks for security at one reunion, -2 to 2. */
    private static double separated(Session room, LaboratoryParameters p) {
        double episode = p.reunion().episode();
        room.caregiverPresent(false);
        double hard = 0;
        for (double alone = 0; alone < episode && hard < p.reunion().hardCrying(); alone += Session.TICK) {
            room.run(Session.TICK);
            hard += room.infant().action == Action.CRY ? Session.TICK : 0;
        }
        room.caregiverPresent(true);
        ReunionCoder coder =
                new ReunionCoder(room.infant(), p.strangeSituation().sequence());
        room.run(episode, coder::look);
        return coder.proximity() + coder.contact() - coder.avoidance() - coder.resistance();
    }
}
