package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.Arousal;
import attune.mechanism.ArousalParameters;
import attune.mechanism.CareParameters;
import attune.mechanism.SignallingParameters;
import attune.mechanism.Uncertainty;

/**
 * The course of one infant through a tick, in continuous time. Between events everything that drives arousal is constant,
 * so arousal is solved exactly; every random time is a unit exponential consumed at its present rate; crossings of the
 * band and the ceiling are located. The length of the tick is only how often the rest of the model looks.
 */
final class Course {
    private static final double FOREVER = Double.POSITIVE_INFINITY;
    private static final int NONE = 0;
    private static final int CROSS_ONSET = 1;
    private static final int CROSS_CALM = 2;
    private static final int CROSS_CEILING = 3;
    private static final int ANSWER = 4;
    private static final int RELEASE = 5;
    private static final int RECONSIDER = 6;
    private static final int BOUT = 7;
    private static final int CONTROL = 8;
    private static final int FRIGHT = 9;
    private static final int DOZE = 10;

    private final Family family;
    private final Switches on;
    private final ArousalParameters p;
    private final CareParameters care;
    private final SignallingParameters signalling;
    private final Model model;

    // The regime between two events.
    private double setPoint;
    private double rate;
    private double own;
    private double limit;
    private double answering;
    private double releasing;
    private double reconsidering;
    private double bouts;
    private double controlling;
    private double frightening;
    private double hungering;
    private boolean changing;

    Course(Family family) {
        this.family = family;
        this.model = family.model;
        this.on = model.switches();
        this.p = model.arousal();
        this.care = model.care();
        this.signalling = model.signalling();
    }

    /** Lives from one time to another, both in minutes since birth. */
    void run(Infant x, double from, double until) {
        double t = from;
        x.excess = 0;
        changing = false;
        for (int c = 0; c < family.caregivers.length; c++) {
            Caregiver caregiver = family.caregivers[c];
            x.seen[c] = family.seen(c, caregiver.state);
            x.seenChanges[c] = 0;
            changing |= caregiver.changes > 0 && family.onDuty(c);
        }
        hungering = 1
                / (family.isNight(x, t)
                        ? model.sleep().nightHunger()
                        : model.sleep().hunger());
        if (x.stale) {
            surround(x, t);
        }
        if (uneventful(x, from, until)) {
            return;
        }
        while (t < until) {
            double next = react(x, t, until);
            settle(x, t);
            need(x, t);
            regime(x, t, next);
            hazards(x, t);
            double span = next - t;
            int what = NONE;
            double crossing = crossing(x, t);
            if (crossing <= span) {
                span = crossing;
                what = x.asleep || !x.episode.open
                        ? limit > p.onset() ? CROSS_ONSET : DOZE
                        : x.over || limit > x.arousal ? CROSS_CEILING : CROSS_CALM;
            }
            if (answering > 0 && x.answerClock <= answering * span) {
                span = x.answerClock / answering;
                what = ANSWER;
            }
            if (releasing > 0 && x.releaseClock <= releasing * span) {
                span = x.releaseClock / releasing;
                what = RELEASE;
            }
            if (reconsidering > 0 && x.reconsiderClock <= reconsidering * span) {
                span = x.reconsiderClock / reconsidering;
                what = RECONSIDER;
            }
            if (bouts > 0 && x.boutClock <= bouts * span) {
                span = x.boutClock / bouts;
                what = BOUT;
            }
            if (controlling > 0 && x.controlClock <= controlling * span) {
                span = x.controlClock / controlling;
                what = CONTROL;
            }
            if (frightening > 0 && x.frightClock <= frightening * span) {
                span = x.frightClock / frightening;
                what = FRIGHT;
            }
            pass(x, span);
            t = what == NONE ? next : t + span;
            if (what != NONE) {
                happen(x, what, t);
            }
        }
    }

    /**
     * Lives through a tick in which a calm infant is on its own and nothing comes: the same equations in one step, without
     * looking for what cannot happen. Most ticks are of this kind.
     *
     * @return false, with nothing done, when something may happen after all
     */
    private boolean uneventful(Infant x, double from, double until) {
        if (changing || x.episode.open || x.heldBy >= 0 || x.cues > 0 || x.boutEnd > from || x.plan.next() < until) {
            return false;
        }
        if (!x.asleep && (x.sleepWanted || x.mealDue)) {
            return false;
        }
        regime(x, from, until);
        double span = until - from;
        double bouts = boutRate(x) * span;
        if (limit > p.onset() || x.boutClock <= bouts || (!x.asleep && frightened(x)) || x.arousal > p.onset()) {
            return false;
        }
        double a = x.arousal;
        double b = limit + (a - limit) * x.recoveryLeft(family.step);
        x.arousal = b;
        x.boutClock -= bouts;
        x.hunger = Math.min(Diary.STARVED, x.hunger + hungering * span);
        if (x.asleep) {
            x.diary.sleep += span;
        } else {
            x.diary.awake += span;
            x.diary.awakeArousal += Arousal.integral(a, b, limit, rate, span);
        }
        return true;
    }

    /** Whether somebody near is feared, or is frightening now. */
    private boolean frightened(Infant x) {
        boolean now = x.nearFear > 0;
        for (int c = 0; c < family.caregivers.length; c++) {
            now |= x.near[c] && x.seen[c] == CareState.FRIGHTENING;
        }
        return now;
    }

    private double boutRate(Infant x) {
        return x.asleep ? x.boutRate * model.sleep().boutsAsleep() : x.boutRate;
    }

    /** Lets whatever is due at {@code t} come, and says when the next known change is. */
    private double react(Infant x, double t, double until) {
        double next = until;
        while (x.plan.next() <= t) {
            Happening kind = x.plan.kind();
            int mark = x.plan.mark();
            x.plan.done();
            family.events.come(x, kind, mark, t);
        }
        next = Math.min(next, x.plan.next());
        for (int c = 0; c < family.caregivers.length; c++) {
            Caregiver caregiver = family.caregivers[c];
            // Who is off duty is not seen: their changes are taken over at the next tick.
            while (family.onDuty(c) && x.seenChanges[c] < caregiver.changes) {
                int i = x.seenChanges[c];
                if (caregiver.changeTime[i] > t) {
                    next = Math.min(next, caregiver.changeTime[i]);
                    break;
                }
                x.seenChanges[c]++;
                changed(x, c, caregiver.changeState[i], t);
            }
        }
        if (x.boutEnd > t) {
            next = Math.min(next, x.boutEnd);
        }
        if (x.sleepWanted && !x.asleep && x.awakeUntil > t) {
            next = Math.min(next, x.awakeUntil);
        }
        if (x.episode.open) {
            double cap = x.episode.onset + model.effort().cap();
            if (cap <= t) {
                family.lessons.close(x, t, false);
                open(x, t);
                cap = t + model.effort().cap();
            }
            next = Math.min(next, cap);
        }
        return next;
    }

    private void changed(Infant x, int c, CareState state, double t) {
        x.seen[c] = family.seen(c, state);
        if (state != CareState.ATTUNED && family.onDuty(c)) {
            if (x.lastLapse[c] >= 0) {
                family.lessons.sawChange(x, x.lastLapse[c], state.lapse());
            }
            x.lastLapse[c] = state.lapse();
            x.uncertainty = Uncertainty.entropy(x.transitions, state.lapse(), CareState.LAPSES);
        }
        boolean leaves = !x.seen[c].inReach() || state == CareState.REBUFFING || state == CareState.FRIGHTENING;
        if (x.heldBy == c && leaves) {
            release(x, t);
        }
        surround(x, t);
    }

    /** Works out who is near, and what that means. */
    void surround(Infant x, double t) {
        x.stale = false;
        double trust = 0;
        double fear = 0;
        double best = -1;
        for (int c = 0; c < family.caregivers.length; c++) {
            boolean near = family.isNear(x, c) || x.heldBy == c && family.canCome(x, c);
            x.near[c] = near;
            WorkingModel known = x.models[c];
            if (near) {
                trust = Math.max(trust, known.trust);
                fear = Math.max(fear, known.fear);
            }
            double attachment = known.trust * known.familiarity;
            if (attachment > best) {
                best = attachment;
                x.figure = c;
            }
        }
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
        if (x.heldBy >= 0 && !x.near[x.heldBy]) {
            release(x, t);
        }
    }

    /** Brings flags in line with an arousal that an event may have moved. */
    private void settle(Infant x, double t) {
        if (x.arousal > p.onset() && !x.episode.open) {
            open(x, t);
        }
        if (x.episode.open && !x.over && x.arousal > p.ceiling()) {
            x.over = true;
            decide(x, t);
        }
    }

    /** Feeds whoever is due and can be fed; lets who is calm and wants to sleep fall asleep. */
    private void need(Infant x, double t) {
        boolean fed = x.heldBy >= 0 && x.hunger > model.sleep().feedWhenHeld();
        if (x.mealDue && !x.asleep) {
            for (int c = 0; c < family.caregivers.length && !fed; c++) {
                fed = x.near[c] && x.seen[c] != CareState.REBUFFING && x.seen[c] != CareState.FRIGHTENING;
            }
        }
        if (fed) {
            x.hunger = 0;
            x.mealDue = false;
        }
        if (drowsy(x, t) && x.arousal <= p.calm()) {
            x.asleep = true;
            x.heldBy = Infant.NOBODY;
            x.action = Action.SLEEP;
        }
    }

    private static boolean drowsy(Infant x, double t) {
        return x.sleepWanted && !x.asleep && !x.episode.open && t >= x.awakeUntil;
    }

    /** What drives arousal from {@code t} on; hunger, which rises slowly, is taken halfway to the next known change. */
    private void regime(Infant x, double t, double next) {
        boolean asleep = x.asleep;
        double gate = asleep ? p.sleepGate() : 1;
        double input = x.stress + (x.boutEnd > t ? x.boutDepth : 0) + family.surroundings.threat * p.stressInput();
        double hunger = Math.min(Diary.STARVED, x.hunger + hungering * 0.5 * (next - t));
        if (hunger > model.sleep().hungerThreshold()) {
            input += p.hungerInput() * (hunger - model.sleep().hungerThreshold());
        }
        rate = x.recovery;
        own = 0;
        if (asleep) {
            setPoint = p.asleepSetPoint();
            input *= x.gain * gate;
        } else {
            setPoint = Math.max(0, p.setPoint() - p.hypoArousal() * x.deprivation);
            input += novelty(x) + x.separation;
            if (x.nearFear > 0) {
                input += p.fearInput() * x.nearFear;
            }
            input *= on.vigilance() ? x.gain * Uncertainty.vigilance(x.uncertainty, model.vigilance()) : x.gain;
            if (on.dread()) {
                input += x.recovery * (x.cues > 0 ? x.dreadCued : x.dreadUncued);
            }
            if ((x.episode.open || x.cues > 0) && on.ownRegulation()) {
                own = x.over ? x.skill * model.effort().overwhelmed() : x.skill;
                rate += own;
            }
        }
        if (x.heldBy >= 0) {
            CareState state = x.seen[x.heldBy];
            if (state == CareState.INTRUSIVE) {
                input += p.roughInput() * x.gain;
            } else if (on.soothing()) {
                Caregiver holder = family.caregivers[x.heldBy];
                rate += model.buffering().soothing()
                        * holder.traits.warmth()
                        * 2
                        * x.temperament.soothability()
                        * (state == CareState.ATTUNED ? 1 : model.buffering().distractedHold());
            }
        }
        limit = Arousal.limit(setPoint, input, rate);
    }

    private double novelty(Infant x) {
        boolean stranger = family.surroundings.stranger || x.strangers > 0;
        double place = family.surroundings.unfamiliar;
        if (!stranger && place == 0) {
            return 0;
        }
        double input = place * model.selectivity().place() * 2 * (1 - x.temperament.approach());
        if (stranger) {
            input += model.selectivity().stranger()
                    * x.selectivity
                    * (1 - x.acquaintance)
                    * 2
                    * (1 - x.temperament.approach());
        }
        return input * (1 - model.buffering().noveltyDamping() * x.nearTrust);
    }

    private void hazards(Infant x, double t) {
        answering = 0;
        releasing = 0;
        reconsidering = 0;
        controlling = 0;
        frightening = 0;
        if (x.episode.open) {
            reconsidering = signalling.reconsider();
            if (x.nearFear > 0) {
                reconsidering += signalling.conflictRate() * Math.min(urge(x), push(x)) / signalling.fearWeight();
            }
            if (x.heldBy < 0) {
                for (int c = 0; c < family.caregivers.length; c++) {
                    answering += family.answerRate(x, c, t);
                }
            }
            if (x.stress > 0 && x.action != Action.QUIET && x.action != Action.FREEZE && family.events.canControl(x)) {
                controlling = care.controlled();
            }
        }
        if (x.heldBy >= 0) {
            boolean calm = !x.episode.open && x.arousal <= p.calm();
            boolean attending = x.seen[x.heldBy] == CareState.ATTUNED;
            if (calm) {
                releasing = care.release();
            } else if (!attending) {
                releasing = x.action == Action.CRY || x.action == Action.CLING
                        ? care.distractedRelease() / care.loudAttuned()
                        : care.distractedRelease();
            }
        }
        bouts = x.boutEnd > t ? 0 : boutRate(x);
        if (on.fear() && !x.asleep) {
            for (int c = 0; c < family.caregivers.length; c++) {
                if (x.near[c] && x.seen[c] == CareState.FRIGHTENING) {
                    frightening += care.frighteningAct();
                }
            }
        }
    }

    private double crossing(Infant x, double t) {
        if (x.asleep || !x.episode.open) {
            if (limit > p.onset()) {
                return Arousal.timeTo(p.onset(), x.arousal, limit, rate);
            }
            return limit < p.calm() && drowsy(x, t) ? Arousal.timeTo(p.calm(), x.arousal, limit, rate) : FOREVER;
        }
        if (x.over) {
            return limit < p.ceiling() ? Arousal.timeTo(p.ceiling(), x.arousal, limit, rate) : FOREVER;
        }
        if (limit > x.arousal) {
            return limit > p.ceiling() ? Arousal.timeTo(p.ceiling(), x.arousal, limit, rate) : FOREVER;
        }
        return limit < p.calm() ? Arousal.timeTo(p.calm(), x.arousal, limit, rate) : FOREVER;
    }

    /** Lets {@code span} minutes pass under the present regime. */
    private void pass(Infant x, double span) {
        double a = x.arousal;
        double b = Arousal.after(a, limit, rate, span);
        double integral = Arousal.integral(a, b, limit, rate, span);
        x.arousal = b;
        x.hunger = Math.min(Diary.STARVED, x.hunger + hungering * span);
        Diary diary = x.diary;
        if (x.asleep) {
            diary.sleep += span;
        } else {
            diary.awake += span;
            diary.awakeArousal += integral;
        }
        if (x.episode.open) {
            double excess = Math.max(0, integral - p.onset() * span);
            x.excess += excess;
            diary.distress += span;
            x.policy.suffer(excess, span, x.action, signalling);
            x.episode.effort += span;
            double above = Math.max(0, integral - setPoint * span);
            x.episode.ownDecay += own * above;
            x.episode.allDecay += rate * above;
            if (x.over) {
                x.episode.overwhelmed += span;
                double overload = Math.max(0, integral - p.ceiling() * span);
                x.episode.overload += overload;
                diary.overload += overload;
            }
            if (x.action.isSignal()) {
                diary.crying += span;
            } else if (x.action != Action.APPROACH) {
                diary.quietDistress += span;
            }
        }
        if (x.heldBy >= 0) {
            diary.held += span;
        }
        x.answerClock -= answering * span;
        x.releaseClock -= releasing * span;
        x.reconsiderClock -= reconsidering * span;
        x.boutClock -= bouts * span;
        x.controlClock -= controlling * span;
        x.frightClock -= frightening * span;
    }

    private void happen(Infant x, int what, double t) {
        switch (what) {
            case CROSS_ONSET -> {
                x.arousal = p.onset();
                open(x, t);
            }
            case DOZE -> x.arousal = p.calm();
            case CROSS_CALM -> {
                x.arousal = p.calm();
                family.lessons.close(x, t, true);
            }
            case CROSS_CEILING -> {
                x.arousal = p.ceiling();
                x.over = !x.over;
                decide(x, t);
            }
            case ANSWER -> answer(x, t);
            case RELEASE -> release(x, t);
            case RECONSIDER -> {
                x.reconsiderClock = x.exponential(Purpose.RECONSIDER);
                decide(x, t);
            }
            case BOUT -> {
                x.boutClock = x.exponential(Purpose.BOUT);
                x.boutEnd = t
                        + model.distress().shortest()
                        + model.distress().excess() * x.exponential(Purpose.BOUT_LENGTH);
                x.boutDepth = model.distress().intensity() * 2 * x.uniform(Purpose.BOUT_DEPTH);
            }
            case CONTROL -> family.events.control(x);
            case FRIGHT -> {
                x.frightClock = x.exponential(Purpose.FRIGHT);
                x.arousal += p.frightPulse() * x.gain;
                for (int c = 0; c < family.caregivers.length; c++) {
                    if (x.near[c] && x.seen[c] == CareState.FRIGHTENING) {
                        x.models[c].frightened(1, x.plasticity, model);
                    }
                }
                surround(x, t);
            }
            default -> throw new AssertionError(what);
        }
    }

    private void open(Infant x, double t) {
        if (x.asleep) {
            x.asleep = false;
            x.awakeUntil = t + model.sleep().resettle();
            x.diary.wakings++;
            surround(x, t);
        }
        x.episode.begin(t);
        x.over = x.arousal > p.ceiling();
        x.diary.episodes++;
        x.answerClock = x.exponential(Purpose.ANSWER);
        x.reconsiderClock = x.exponential(Purpose.RECONSIDER);
        decide(x, t);
    }

    private double urge(Infant x) {
        return signalling.approachWeight() * x.nearTrust * Math.min(1, x.arousal);
    }

    private double push(Infant x) {
        return signalling.fearWeight() * x.nearFear;
    }

    /** Chooses what to do now. */
    private void decide(Infant x, double t) {
        int target = x.heldBy >= 0 ? x.heldBy : family.sought(x);
        boolean held = x.heldBy >= 0;
        boolean inReach = held || x.near[target];
        boolean mobile = x.ageMonths() >= signalling.locomotion();
        double fear = x.near[target] ? x.models[target].fear : 0;
        double pull = inReach ? signalling.approachWeight() * x.models[target].trust * Math.min(1, x.arousal) : 0;
        int situation = SignalPolicy.situation(target, held, inReach, x.over);
        x.action = x.policy.choose(
                t,
                situation,
                held,
                inReach,
                mobile,
                x.over,
                x.reflex,
                pull,
                signalling.fearWeight() * fear,
                x.plasticity,
                x.uniform(Purpose.ACT),
                signalling);
        if (x.action.isBid() && x.heldBy < 0 && x.episode.firstSignal == Episode.NEVER) {
            x.episode.firstSignal = t;
            x.diary.signalled++;
        }
    }

    private void answer(Infant x, double t) {
        x.answerClock = x.exponential(Purpose.ANSWER);
        double u = x.uniform(Purpose.ANSWERER) * answering;
        int by = 0;
        for (int c = 0; c < family.caregivers.length; c++) {
            double rate = family.answerRate(x, c, t);
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

    private void release(Infant x, double t) {
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
}
