package attune.laboratory;

import java.util.List;

/** A room with new things, the caregiver near: how much the infant plays; and a test of what it has learned in play. */
public final class ExplorationTask implements Instrument {
    private static final Columns COLUMNS = new Columns("exploration-task");

    static final Outcome ENGAGEMENT = COLUMNS.even(
                    "engagement", "[0-1]", "Mean engagement.", Better.HIGHER, "the infant attends more")
            .within(0, 1);

    static final Outcome EXPLORING = COLUMNS.share(
            "exploring",
            "Share of the time spent in play, alone or together.",
            Better.HIGHER,
            "it is the time in which infants learn");

    static final Outcome SCORE = COLUMNS.even(
                    "score",
                    "[index]",
                    "Score of a test of what has been learned in play, 0 at birth, with the error of the test.",
                    Better.HIGHER,
                    "it is what play leaves")
            .within(0, 1000);

    @Override
    public String word() {
        return "exploration-task";
    }

    @Override
    public String meaning() {
        return "A room with new things, the caregiver near: engagement, exploration and a learning score (free play as in Ruff and Lawson 1990).";
    }

    @Override
    public double from() {
        return 12;
    }

    @Override
    public double until() {
        return 36;
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(ENGAGEMENT, EXPLORING, SCORE);
    }

    @Override
    public void look(Visit visit, Readings found) {
        TaskParameters p = visit.parameters().tasks();
        Session room = visit.session();
        room.unfamiliar(p.newness());
        Behaviour seen = Behaviour.in(room, p.explorationMinutes());
        found.put(ENGAGEMENT, seen.engagement());
        found.put(EXPLORING, seen.playing());
        found.put(SCORE, visit.infant().learning * StrictMath.exp(visit.error(p.scoreError())));
    }
}
