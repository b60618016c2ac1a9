package attune.laboratory;

import java.util.List;

/** A task that upsets a little, with the caregiver near: something new and a stranger, or a wish that is barred. */
public final class EmotionTask implements Instrument {
    /** New things and a stranger. */
    static final EmotionTask NOVELTY = new EmotionTask(
            "novelty-task",
            "New things and a stranger, the caregiver near: rise of arousal, defence, and the way back to play (as in the"
                    + " behavioural inhibition of Kagan et al. 1984).");

    /** A wish that is barred. */
    static final EmotionTask FRUSTRATION = new EmotionTask(
            "frustration-task",
            "A wish is barred, the caregiver near: rise of arousal, protest, and the way back to play (as in the Laboratory"
                    + " Temperament Assessment Battery of Goldsmith and Rothbart).");

    private final String word;
    private final String meaning;
    private final Outcome reactivity;
    private final Outcome protest;
    private final Outcome defence;
    private final Outcome approach;
    private final Outcome recovery;

    private EmotionTask(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
        Columns columns = new Columns(word);
        reactivity = columns.even(
                        "reactivity",
                        "[arousal]",
                        "Rise of arousal to its peak over its mean in the two minutes before.",
                        Better.LOWER,
                        "the same task overwhelms less; a blunted response is the exception")
                .within(-5, 20);
        protest = columns.share(
                "protest",
                "Share of the task spent fussing or crying.",
                Better.NEITHER,
                "less protest is calm, or a signal given up");
        defence = columns.share(
                "defence",
                "Share of the task spent freezing, turned away in distress or clinging.",
                Better.LOWER,
                "nothing has to be warded off");
        approach = columns.tailed(
                        "approach_min",
                        "min",
                        "Minutes from the beginning until the infant plays, or looks with somebody, for the first time; at"
                                + " most as long as it is watched.",
                        Better.LOWER,
                        "the infant turns to things sooner")
                .within(0, 300);
        recovery = columns.tailed(
                        "recovery_min",
                        "min",
                        "Minutes from the end of the task until the infant is calm; at most as long as it is watched.",
                        Better.LOWER,
                        "calm returns sooner")
                .within(0, 300);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
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
        return List.of(reactivity, protest, defence, approach, recovery);
    }

    @Override
    public void look(Visit visit, Readings found) {
        TaskParameters p = visit.parameters().tasks();
        Session room = visit.session();
        double[] sum = {0};
        room.run(p.before(), () -> sum[0] += room.infant().arousal);
        double before = sum[0] / Math.rint(p.before() / Session.TICK);
        boolean novel = this == NOVELTY;
        if (novel) {
            room.unfamiliar(1);
            room.stranger(true);
        } else {
            room.threat(p.frustration());
        }
        Way way = new Way(room);
        Behaviour seen = Behaviour.in(room, novel ? p.noveltyMinutes() : p.frustrationMinutes(), way::look);
        room.unfamiliar(0);
        room.stranger(false);
        room.threat(0);
        way.ended();
        room.run(p.watched(), way::look);
        found.put(reactivity, way.peak - before);
        found.put(protest, seen.protest());
        found.put(defence, seen.defended());
        found.put(approach, Double.isNaN(way.played) ? way.passed : way.played);
        found.put(recovery, Double.isNaN(way.calm) ? p.watched() : way.calm);
    }

    /** The infant's way through a task. */
    private static final class Way {
        private final Session room;
        double passed;
        double peak = Double.NEGATIVE_INFINITY;
        double played = Double.NaN;
        double calm = Double.NaN;
        private double end = Double.NaN;

        Way(Session room) {
            this.room = room;
        }

        void look() {
            passed += Session.TICK;
            peak = Math.max(peak, room.infant().arousal);
            if (Double.isNaN(played) && plays()) {
                played = passed;
            }
            if (Double.isNaN(calm) && !Double.isNaN(end) && !room.infant().episode.open) {
                calm = passed - end;
            }
        }

        private boolean plays() {
            return switch (room.infant().action) {
                case PLAY, LOOK -> true;
                default -> false;
            };
        }

        /** What was done is over. */
        void ended() {
            end = passed;
            if (!room.infant().episode.open) {
                calm = 0;
            }
        }
    }
}
