package attune.intervention;

import attune.family.Draws;
import attune.family.Family;
import attune.family.HouseholdTraits;
import attune.family.Purpose;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.mechanism.Decay;
import attune.parameter.Unit;

/** One family's part in one programme: whether it is offered, what has been taken up, what has faded. */
public final class Enrolment implements Cloneable {
    private static final int AGENT = 5000;

    private final Programme programme;
    private final EffectSizes sizes;
    private final boolean reached;
    private final int extra;
    private final int firstDay;
    private final int lastDay;
    private boolean offered;
    private double level;
    private int held;

    /**
     * @param extra number of the caregiver that comes with the programme, or -1
     */
    public Enrolment(Programme programme, EffectSizes sizes, long seed, int family, int extra) {
        this.programme = programme;
        this.sizes = sizes;
        this.extra = extra;
        reached = isReached(programme, seed, family);
        Programme.Delivery delivery = programme.delivery();
        firstDay = delivery.firstDay();
        lastDay = delivery.endDay();
    }

    /** Whether a family is in the share that is covered. */
    private static boolean isReached(Programme programme, long seed, int family) {
        Draws draws = new Draws(seed, family, AGENT + programme.name().hashCode());
        return draws.uniform(Purpose.PROGRAMME, 0, 0) < programme.delivery().coverage();
    }

    /**
     * Whether a programme is offered to a family that lives until it starts: traits stay as they were drawn at birth.
     *
     * @param first temperament of the first infant
     */
    public static boolean isOffered(
            Programme programme,
            long seed,
            int family,
            CaregiverTraits primary,
            HouseholdTraits household,
            Temperament first) {
        return isReached(programme, seed, family) && isTargeted(programme, primary, household, first);
    }

    private static boolean isTargeted(
            Programme programme, CaregiverTraits primary, HouseholdTraits household, Temperament first) {
        return programme.target().isEmpty() || programme.target().get().holds(primary, household, first);
    }

    /** Whether this kind of programme brings a caregiver of its own. */
    public static boolean bringsCaregiver(ProgrammeKind kind) {
        return kind == ProgrammeKind.CHILDCARE || kind == ProgrammeKind.FOSTER_PLACEMENT;
    }

    /** Clears what programmes have set, before those of a day are applied. */
    public static void clear(Family family, double[] duty) {
        for (var caregiver : family.caregivers) {
            caregiver.uplift.clear();
        }
        System.arraycopy(duty, 0, family.dutyShare, 0, duty.length);
        family.primary = 0;
    }

    /** Lives the programme's part of a day, before the family does. */
    public void day(Family family, int day) {
        if (day < firstDay) {
            return;
        }
        if (day == firstDay) {
            offered = reached
                    && isTargeted(
                            programme, family.caregivers[0].traits, family.household, family.infants[0].temperament);
        }
        if (!offered) {
            return;
        }
        boolean running = day < lastDay;
        if (running) {
            meet(family, day);
        } else if (family.model.switches().fading()) {
            level *= Decay.factor(1 / (programme.delivery().fading() * Unit.DAYS_PER_MONTH));
        }
        Effect.apply(programme.kind(), family, level, running, extra, sizes);
    }

    /**
     * Holds the sessions that are due, evenly over the duration; strain hinders their uptake. Who comes with a programme is there
     * from its first day on: a placement is made once, and no course of sessions.
     */
    private void meet(Family family, int day) {
        if (extra >= 0) {
            level = programme.delivery().sessions() > 0 && programme.delivery().fidelity() > 0 ? 1 : 0;
            return;
        }
        double sessions = programme.delivery().sessions();
        int due = (int) Math.floor(sessions * (day - firstDay + 1.0) / (lastDay - firstDay) + 1e-9);
        double open = 1 - family.caregivers[0].strain;
        while (held < due) {
            held++;
            level += sizes.perSession() * programme.delivery().fidelity() * open * (1 - level);
        }
    }

    /** Whether the family was offered the programme; false until it starts. */
    public boolean isOffered() {
        return offered;
    }

    /** Level reached: 0 nothing, 1 all the programme can give. */
    public double level() {
        return level;
    }

    /** An independent copy that goes on from here. */
    public Enrolment copy() {
        try {
            return (Enrolment) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
