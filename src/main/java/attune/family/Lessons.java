package attune.family;

import attune.mechanism.OwnRegulation;
import attune.mechanism.Relief;
import attune.mechanism.Sensitization;

/** What an infant takes from what happens to it: each lesson at the event that teaches it. */
final class Lessons {
    private final Family family;
    private final Model model;

    Lessons(Family family) {
        this.family = family;
        this.model = family.model;
    }

    /**
     * Closes an episode of distress.
     *
     * @param calm whether arousal is back in its band; otherwise the episode has reached its cap
     */
    void close(Infant x, double t, boolean calm) {
        Episode e = x.episode;
        if (model.switches().ownRegulation()) {
            double vain = calm ? e.overwhelmed : e.effort;
            x.skill = OwnRegulation.practised(x.skill, e.alone(), e.effort, vain, x.plasticity, model.effort());
        }
        if (model.switches().overload()) {
            x.gain = model.rivals().kindling()
                    ? Sensitization.kindled(x.gain, e.excess, x.plasticity, model.overload())
                    : Sensitization.raised(x.gain, e.overload, x.plasticity, model.overload());
        }
        if (e.firstSignal < Episode.NEVER) {
            double waited = t - e.firstSignal;
            if (model.switches().workingModel()) {
                x.models[family.sought(x)].unanswered(waited, x.plasticity, model.expectation());
            }
            tire(x, Relief.span(waited, model.expectation()) == 0 ? 1 : 0);
        }
        x.policy.close(t, x.plasticity);
        e.open = false;
        x.stale = true;
        x.over = false;
        x.action = Action.QUIET;
    }

    /** Somebody has come and picks the infant up. */
    void answered(Infant x, int by, double t) {
        Episode e = x.episode;
        if (e.firstSignal == Episode.NEVER) {
            return;
        }
        double waited = t - e.firstSignal;
        if (model.switches().workingModel()) {
            x.models[by].answered(waited, x.plasticity, model.expectation());
        }
        x.stale = true;
        tire(x, Relief.worth(waited, model.expectation()));
        x.diary.latency += waited;
        x.diary.answers++;
        if (waited <= model.record().soon()) {
            x.diary.answeredSoon++;
        }
        e.answered = true;
        e.firstSignal = Episode.NEVER;
    }

    /** A bid has been turned down; the wait goes on. */
    void rebuffed(Infant x, int by, double t) {
        if (model.switches().workingModel() && x.episode.firstSignal < Episode.NEVER) {
            x.models[by].rebuffed(t - x.episode.firstSignal, x.plasticity, model.expectation());
            tire(x, 0);
        }
    }

    private void tire(Infant x, double brought) {
        if (model.switches().despair()) {
            x.policy.tire(brought);
        }
    }
}
