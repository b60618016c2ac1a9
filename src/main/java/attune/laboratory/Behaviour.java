package attune.laboratory;

import attune.family.Action;
import attune.family.Infant;
import attune.family.caregiving.CareState;

/** What a coder counts of an infant in some minutes of a visit: shares of the time, from behaviour alone. */
final class Behaviour {
    private int looks;
    private double engagement;
    private int protest;
    private int crying;
    private int matched;
    private int defended;
    private int still;
    private int contact;
    private int playing;

    private Behaviour() {}

    /** Counts while some minutes pass. */
    static Behaviour in(Session room, double minutes) {
        return in(room, minutes, () -> {});
    }

    /** Counts while some minutes pass, and has somebody else look too. */
    static Behaviour in(Session room, double minutes, Runnable other) {
        Behaviour seen = new Behaviour();
        room.run(minutes, () -> {
            seen.look(room.infant(), room.family().primary);
            other.run();
        });
        return seen;
    }

    private void look(Infant infant, int caregiver) {
        looks++;
        engagement += infant.engagement;
        Action action = infant.action;
        protest += action.isSignal() ? 1 : 0;
        crying += action == Action.CRY ? 1 : 0;
        boolean attuned = infant.isNear(caregiver) && infant.seen(caregiver) == CareState.ATTUNED;
        matched += attuned && action == Action.LOOK ? 1 : 0;
        boolean turned = action == Action.FREEZE || action == Action.TURN_AWAY;
        defended += turned || action == Action.CLING ? 1 : 0;
        still += turned ? 1 : 0;
        contact += infant.heldBy >= 0 || action == Action.CLING ? 1 : 0;
        playing += action == Action.PLAY || action == Action.LOOK ? 1 : 0;
    }

    private double share(int count) {
        return looks == 0 ? Double.NaN : (double) count / looks;
    }

    /** Mean engagement, 0 to 1. */
    double engagement() {
        return looks == 0 ? Double.NaN : engagement / looks;
    }

    /** Fussing or crying. */
    double protest() {
        return share(protest);
    }

    /** Crying. */
    double crying() {
        return share(crying);
    }

    /** The infant attends while the caregiver is attuned to it. */
    double matched() {
        return share(matched);
    }

    /** Freezing, turning away or clinging. */
    double defended() {
        return share(defended);
    }

    /** Freezing or turning away. */
    double avoiding() {
        return share(still);
    }

    /** Held, or clinging. */
    double contact() {
        return share(contact);
    }

    /** Playing, alone or together. */
    double playing() {
        return share(playing);
    }
}
