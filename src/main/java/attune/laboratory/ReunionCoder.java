package attune.laboratory;

import attune.family.Action;
import attune.family.Infant;

/** What a coder sees at one reunion, second by second: what the infant does, and whether it is in contact. */
final class ReunionCoder {
    /** How often the coder looks, minutes. */
    static final double SECOND = 1.0 / 60;

    private final Infant infant;
    private final int sequence;
    private int seconds;
    private int contact;
    private int settled;
    private int resisting;
    private int seeking;
    private int ignoring;
    private int frozen;
    private int contradictions;
    private int lastSide;
    private int lastAt;

    /**
     * @param infant the infant in the room; looked at from the caregiver's return on
     * @param sequence seconds within which turning from one side to its contrary counts as a contradictory sequence
     */
    ReunionCoder(Infant infant, int sequence) {
        this.infant = infant;
        this.sequence = sequence;
        lastAt = -sequence - 1;
    }

    /** Notes one second. */
    void look() {
        Action action = infant.action;
        if (infant.heldBy >= 0) {
            contact++;
            boolean resists = action == Action.RESIST || action == Action.TURN_AWAY || action.isSignal();
            resisting += resists ? 1 : 0;
            settled += resists || action == Action.FREEZE ? 0 : 1;
        } else {
            seeking += action.isBid() ? 1 : 0;
            ignoring += action == Action.QUIET || action == Action.TURN_AWAY ? 1 : 0;
        }
        frozen += action == Action.FREEZE ? 1 : 0;
        contrast(action);
        seconds++;
    }

    /** Sees when approach is followed at once by withdrawal, or the other way round. */
    private void contrast(Action action) {
        int side = side(action);
        if (side != 0) {
            contradictions += side == -lastSide && seconds - lastAt <= sequence ? 1 : 0;
            lastSide = side;
            lastAt = seconds;
        }
    }

    private static int side(Action action) {
        return switch (action) {
            case FUSS, CRY, APPROACH, CLING -> 1;
            case TURN_AWAY, RESIST, FREEZE -> -1;
            default -> 0;
        };
    }

    /** Share of the time seeking contact or in it. */
    double proximity() {
        return share(seeking + contact);
    }

    /** Share of the time in contact and settled in it. */
    double contact() {
        return share(settled);
    }

    /** Share of the time turned away, or still and neither seeking, looking nor playing, with the caregiver back. */
    double avoidance() {
        return share(ignoring);
    }

    /** Share of the contact spent resisting it or crying on. */
    double resistance() {
        return contact == 0 ? 0 : (double) resisting / contact;
    }

    /** Share of the time frozen or within a contradictory sequence. */
    double disorganization() {
        return Math.min(1, share(frozen + sequence * contradictions));
    }

    private double share(int count) {
        return (double) count / seconds;
    }
}
