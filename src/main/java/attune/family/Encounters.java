package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.ArousalParameters;
import attune.mechanism.SignallingParameters;

/**
 * What happens between an infant and those around it at the moments at which something happens: distress begins, an act is
 * chosen, somebody answers or lets go, comes or changes. Nothing here takes time; {@link Course} lets it pass.
 */
final class Encounters {
    private final Family family;
    private final Model model;
    private final ArousalParameters p;
    private final SignallingParameters signalling;
    private final double onset;
    private final double calm;
    private final double ceiling;
    private final double feedWhenHeld;

    Encounters(Family family) {
        this.family = family;
        model = family.model;
        p = model.arousal();
        signalling = model.signalling();
        onset = p.onset();
        calm = p.calm();
        ceiling = p.ceiling();
        feedWhenHeld = model.sleep().feedWhenHeld();
    }

    /** Brings flags in line with an arousal that an event may have moved. */
    void settle(Infant x, double t) {
        if (x.arousal > onset && !x.episode.open) {
            open(x, t);
        }
        if (x.episode.open && !x.over && x.arousal > ceiling) {
            x.over = true;
            decide(x, t);
        }
    }

    /** Feeds whoever is due and can be fed; lets who is calm and wants to sleep fall asleep. */
    void need(Infant x, double t) {
        boolean fed = x.heldBy >= 0 && x.hunger > feedWhenHeld;
        if (x.mealDue && !x.asleep) {
            for (int c = 0; c < family.caregivers.length && !fed; c++) {
                fed = x.near[c] && x.seen[c] != CareState.REBUFFING && x.seen[c] != CareState.FRIGHTENING;
            }
        }
        if (fed) {
            x.hunger = 0;
            x.mealDue = false;
        }
        if (drowsy(x, t) && x.arousal <= calm) {
            x.asleep = true;
            x.heldBy = Infant.NOBODY;
            x.action = Action.SLEEP;
        }
    }

    /** Whether nothing but arousal keeps the infant awake. */
    static boolean drowsy(Infant x, double t) {
        return x.sleepWanted && !x.asleep && !x.episode.open && t >= x.awakeUntil;
    }

    /** Distress begins. */
    void open(Infant x, double t) {
        if (x.asleep) {
            x.asleep = false;
            x.awakeUntil = t + model.sleep().resettle();
            x.diary.wakings++;
            surround(x, t);
        }
        x.episode.begin(t);
        x.over = x.arousal > ceiling;
        x.diary.episodes++;
        x.answerClock = x.exponential(Purpose.ANSWER);
        x.reconsiderClock = x.exponential(Purpose.RECONSIDER);
        decide(x, t);
    }

    /** Sees where the infant stands, and chooses what to do now. */
    void decide(Infant x, double t) {
        stand(x);
        x.action = choose(x, t, x.arousal, x.uniform(Purpose.ACT));
    }

    /** Sees where the infant stands: whom it turns to, whether they are in reach, and what it expects of them. */
    void stand(Infant x) {
        int target = x.heldBy >= 0 ? x.heldBy : family.sought(x);
        boolean held = x.heldBy >= 0;
        boolean inReach = held || x.near[target];
        double attraction = 0;
        double fear = 0;
        double rejection = 0;
        double doubt = 0;
        if (inReach) {
            WorkingModel known = x.models[target];
            attraction = attraction(known);
            fear = signalling.fearWeight() * known.fear;
            rejection = signalling.rejectionWeight() * known.rejection;
            doubt = signalling.doubtWeight() * known.doubt();
        }
        int situation = SignalPolicy.situation(target, held, inReach, x.over);
        x.policy.stand(situation, held, inReach, x.mobile, x.over, x.reflex, attraction, fear, rejection, doubt);
    }

    /** Chooses what to do where the infant stands. */
    Action choose(Infant x, double t, double arousal, double uniform) {
        Action act = x.policy.choose(t, arousal, x.plasticity, uniform);
        if (x.episode.firstSignal == Episode.NEVER && x.heldBy < 0 && act.isBid()) {
            x.episode.firstSignal = t;
            x.diary.signalled++;
        }
        return act;
    }

    /**
     * How much a person in reach draws an infant in the greatest need: by the comfort it has come to expect of them, and a little by
     * their being known at all, however they have been.
     */
    double attraction(WorkingModel known) {
        double floor = signalling.familiarPull();
        return known.familiarity * (floor + (1 - floor) * known.expected);
    }

    /** Looks around, and in distress chooses anew when somebody has come into reach or gone out of it. */
    void lookAround(Infant x, double t) {
        long before = company(x);
        surround(x, t);
        if (x.episode.open && company(x) != before) {
            decide(x, t);
        }
    }

    private static long company(Infant x) {
        long near = 0;
        for (int c = 0; c < x.near.length; c++) {
            near |= x.near[c] ? 1L << c : 0;
        }
        return near;
    }

    /** Somebody answers; who, is drawn by the rates that make up {@code answering}. */
    void answer(Infant x, double t, double answering) {
        x.answerClock = x.exponential(Purpose.ANSWER);
        double u = x.uniform(Purpose.ANSWERER) * answering;
        int by = 0;
        for (int c = 0; c < family.caregivers.length; c++) {
            double rate = family.answerRate(x, x.action, c, t);
            if (rate > 0) {
                by = c;
                u -= rate;
                if (u < 0) {
                    break;
                }
            }
        }
        if (x.seen[by] == CareState.REBUFFING) {
            x.arousal += p.rebuffPulse() * x.gain;
            family.lessons.rebuffed(x, by, t);
            decide(x, t);
            return;
        }
        family.lessons.answered(x, by, t);
        x.heldBy = by;
        if (!x.near[by]) {
            surround(x, t);
        }
        x.releaseClock = x.exponential(Purpose.RELEASE);
        decide(x, t);
    }

    /** How often somebody who is not attuned lets go of an infant in arms, 1/min: less often of one who cries or clings. */
    double lettingGo(Action act) {
        double usual = model.care().distractedRelease();
        return act == Action.CRY || act == Action.CLING ? usual / model.care().loudAttuned() : usual;
    }

    /** The infant is let go. */
    void release(Infant x, double t) {
        boolean back = !x.seen[x.heldBy].inReach();
        x.heldBy = Infant.NOBODY;
        if (back) {
            surround(x, t);
        }
        x.episode.firstSignal = Episode.NEVER;
        x.answerClock = x.exponential(Purpose.ANSWER);
        if (x.episode.open) {
            decide(x, t);
        }
    }

    /** A caregiver has gone over to another care state. */
    void changed(Infant x, int c, CareState state, double t) {
        x.seen[c] = family.seen(c, state);
        if (state != CareState.ATTUNED && family.onDuty(c)) {
            x.transitions.saw(c, state.lapse());
        }
        boolean leaves = !x.seen[c].inReach() || state == CareState.REBUFFING || state == CareState.FRIGHTENING;
        if (x.heldBy == c && leaves) {
            release(x, t);
        }
        lookAround(x, t);
    }

    /** Works out who is near, and what that means. */
    void surround(Infant x, double t) {
        x.stale = false;
        double trust = 0;
        double fear = 0;
        double best = -1;
        int frightening = 0;
        for (int c = 0; c < family.caregivers.length; c++) {
            boolean near = family.isNear(x, c) || x.heldBy == c && family.canCome(x, c);
            x.near[c] = near;
            WorkingModel known = x.models[c];
            if (near) {
                trust = Math.max(trust, known.trust);
                fear = Math.max(fear, known.fear);
                frightening += x.seen[c] == CareState.FRIGHTENING ? 1 : 0;
            }
            double attachment = known.trust * known.familiarity;
            if (attachment > best) {
                best = attachment;
                x.figure = c;
            }
        }
        x.frightening = frightening;
        x.nearTrust = trust;
        x.nearFear = fear;
        x.separation = 0;
        if (x.selectivity > 0 && !x.near[x.figure]) {
            double place =
                    family.surroundings.unfamiliar > 0 ? 1 : model.selectivity().atHome();
            x.separation = model.selectivity().separation()
                    * x.selectivity
                    * place
                    * Math.max(0, best - trust)
                    * (1 - x.models[x.figure].returns);
        }
        x.stillness = stillness(x);
        if (x.heldBy >= 0 && (!x.near[x.heldBy] || family.surroundings.still[x.heldBy])) {
            release(x, t);
        }
    }

    /** Input by familiar faces in view that do not answer, by how much an answer is expected of them. */
    private double stillness(Infant x) {
        double most = 0;
        for (int c = 0; c < family.caregivers.length; c++) {
            if (x.near[c] && family.surroundings.still[c]) {
                most = Math.max(most, x.models[c].expected * x.models[c].familiarity);
            }
        }
        return model.engagement().stillFace() * most;
    }

    /** A bout of distress from within begins. */
    void bout(Infant x, double t) {
        x.boutClock = x.exponential(Purpose.BOUT);
        x.boutEnd = t + model.distress().shortest() + model.distress().excess() * x.exponential(Purpose.BOUT_LENGTH);
        x.boutDepth = model.distress().intensity() * 2 * x.uniform(Purpose.BOUT_DEPTH);
    }

    /** A caregiver near does something frightening. */
    void frighten(Infant x, double t) {
        x.frightClock = x.exponential(Purpose.FRIGHT);
        x.arousal += p.frightPulse() * x.gain;
        for (int c = 0; c < family.caregivers.length; c++) {
            if (x.near[c] && x.seen[c] == CareState.FRIGHTENING) {
                x.models[c].frightened(model.care().frighteningSeverity(), x.plasticity, model);
            }
        }
        surround(x, t);
    }
}
