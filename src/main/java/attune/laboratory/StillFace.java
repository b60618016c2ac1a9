package attune.laboratory;

import java.util.List;

/**
 * The still-face: play, a caregiver who holds still in view, play again. What the infant does is what it always does when
 * nobody attends to it and an answer it expects does not come.
 */
public final class StillFace implements Instrument {
    private static final Columns COLUMNS = new Columns("still-face");
    private static final String ATTENDS = "the infant attends more";
    private static final String CALLS = "less protest is calm, or a signal given up";

    static final Outcome ENGAGEMENT_PLAY = engagement("play", "in play before");
    static final Outcome ENGAGEMENT_STILL = engagement("still", "while the caregiver holds still");
    static final Outcome ENGAGEMENT_REUNION = engagement("reunion", "in play after");

    static final Outcome PROTEST_STILL = COLUMNS.share(
            "protest_still",
            "Share of the time fussing or crying while the caregiver holds still.",
            Better.NEITHER,
            CALLS);

    static final Outcome PROTEST_REUNION = COLUMNS.share(
            "protest_reunion", "Share of the time fussing or crying in play after.", Better.LOWER, "the upset is over");

    static final Outcome AVERSION_STILL = COLUMNS.share(
            "aversion_still",
            "Share of the time turned away or frozen in distress while the caregiver holds still.",
            Better.NEITHER,
            "turning away is distress, or a way to master it");

    static final Outcome MATCHED_PLAY = matched("play", "before");
    static final Outcome MATCHED_REUNION = matched("reunion", "after");

    static final Outcome RECOVERY = COLUMNS.even(
                    "recovery",
                    "[0-1]",
                    "Engagement in play after, less that while the caregiver held still.",
                    Better.HIGHER,
                    "the infant comes back to play")
            .within(-1, 1);

    private static Outcome engagement(String part, String when) {
        return COLUMNS.even("engagement_" + part, "[0-1]", "Mean engagement " + when + ".", Better.HIGHER, ATTENDS)
                .within(0, 1);
    }

    private static Outcome matched(String part, String when) {
        return COLUMNS.share(
                "matched_" + part,
                "Share of the play " + when + " in which the infant attends and the caregiver is attuned to it.",
                Better.NEITHER,
                "partners match for a part of the time; more is not known to be better");
    }

    @Override
    public String word() {
        return "still-face";
    }

    @Override
    public String meaning() {
        return "Play, a still face, play: engagement, protest, matched states and recovery (Tronick et al. 1978; Mesman et al. 2009).";
    }

    @Override
    public double from() {
        return 2;
    }

    @Override
    public double until() {
        return 9;
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(
                ENGAGEMENT_PLAY,
                ENGAGEMENT_STILL,
                ENGAGEMENT_REUNION,
                PROTEST_STILL,
                PROTEST_REUNION,
                AVERSION_STILL,
                MATCHED_PLAY,
                MATCHED_REUNION,
                RECOVERY);
    }

    @Override
    public void look(Visit visit, Readings found) {
        StillFaceParameters p = visit.parameters().stillFace();
        Session room = visit.session();
        Behaviour play = Behaviour.in(room, p.play());
        room.still(true);
        Behaviour still = Behaviour.in(room, p.still());
        room.still(false);
        Behaviour reunion = Behaviour.in(room, p.reunion());
        found.put(ENGAGEMENT_PLAY, play.engagement());
        found.put(ENGAGEMENT_STILL, still.engagement());
        found.put(ENGAGEMENT_REUNION, reunion.engagement());
        found.put(PROTEST_STILL, still.protest());
        found.put(PROTEST_REUNION, reunion.protest());
        found.put(AVERSION_STILL, still.avoiding());
        found.put(MATCHED_PLAY, play.matched());
        found.put(MATCHED_REUNION, reunion.matched());
        found.put(RECOVERY, reunion.engagement() - still.engagement());
    }
}
