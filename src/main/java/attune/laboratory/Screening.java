package attune.laboratory;

import attune.family.Infant;
import java.util.List;

/**
 * A checklist of visible signs, filled in after a visit and a talk with the parents. It reads what anybody could see; each
 * sign is seen with an observer's error. It is no diagnosis: what a score foretells is asked of a later, separate
 * instrument.
 */
public final class Screening implements Instrument {
    private static final Columns COLUMNS = new Columns("screening");

    static final Outcome SCORE = COLUMNS.tailed(
                    "score", "[signs 0-7]", "Number of signs that were seen.", Better.LOWER, "each is a sign of strain")
            .within(0, 7);

    static final Outcome SLEEP = sign("sleep", "the infant wakes often");
    static final Outcome GROWTH = sign("growth", "the infant is small for its age");
    static final Outcome CLINGING = sign("clinging", "the infant seldom leaves the caregiver");
    static final Outcome INCONSOLABLE = sign("inconsolable", "calm is long in coming after a small upset");
    static final Outcome TANTRUMS = sign("tantrums", "the infant cries through most of a frustration");
    static final Outcome INTEREST = sign("low_interest", "the infant attends little to people and things");
    static final Outcome AVOIDANCE = sign("avoidance", "the infant turns away or freezes in distress");

    private static Outcome sign(String name, String what) {
        return COLUMNS.binary(
                name, "1 where an observer notes that " + what + ", else 0.", Better.LOWER, "it is a sign of strain");
    }

    @Override
    public String word() {
        return "screening";
    }

    @Override
    public String meaning() {
        return "A checklist of seven visible signs with observer error; a threshold on its score is judged by sensitivity, specificity and AUC for a later, separate outcome.";
    }

    @Override
    public double from() {
        return 6;
    }

    @Override
    public double until() {
        return 36;
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(SCORE, SLEEP, GROWTH, CLINGING, INCONSOLABLE, TANTRUMS, INTEREST, AVOIDANCE);
    }

    @Override
    public void look(Visit visit, Readings found) {
        ScreeningParameters p = visit.parameters().screening();
        Session room = visit.session();
        Behaviour play = Behaviour.in(room, p.playMinutes());
        room.threat(p.upset());
        Behaviour upset = Behaviour.in(room, p.upsetMinutes());
        room.threat(0);
        double[] settling = {0};
        Infant infant = room.infant();
        boolean[] calm = {!infant.episode.open};
        Behaviour after = Behaviour.in(room, p.settlingMinutes(), () -> {
            calm[0] |= !infant.episode.open;
            settling[0] += calm[0] ? 0 : Session.TICK;
        });
        double signs = 0;
        signs += note(found, SLEEP, seen(visit, visit.week().wakings()) > p.wakings());
        signs +=
                note(found, GROWTH, visit.infant().size * StrictMath.exp(visit.error(p.measuringError())) < p.growth());
        signs += note(found, CLINGING, seen(visit, (play.contact() + after.contact()) / 2) > p.clinging());
        signs += note(found, INCONSOLABLE, seen(visit, settling[0]) > p.inconsolable());
        signs += note(found, TANTRUMS, seen(visit, upset.crying()) > p.tantrums());
        signs += note(found, INTEREST, seen(visit, play.engagement()) < p.interest());
        signs += note(found, AVOIDANCE, seen(visit, (upset.avoiding() + after.avoiding()) / 2) > p.avoidance());
        found.put(SCORE, signs);
    }

    /** What an observer makes of a value. */
    private static double seen(Visit visit, double value) {
        return value * StrictMath.exp(visit.error(visit.parameters().screening().error()));
    }

    private static double note(Readings found, Outcome sign, boolean there) {
        found.put(sign, there ? 1 : 0);
        return there ? 1 : 0;
    }
}
