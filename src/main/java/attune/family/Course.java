package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.Arousal;
import attune.mechanism.ArousalParameters;
import attune.mechanism.Decay;
import attune.mechanism.SignallingParameters;
import attune.mechanism.Uncertainty;

/**
 * The course of one infant through a tick, in continuous time. Between events everything that drives arousal is constant,
 * so arousal is solved exactly; every random time is a unit exponential consumed at its present rate; crossings of the
 * band and the ceiling are located. The length of the tick is only how often the rest of the model looks.
 */
final class Course {
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
    private final ArousalParameters p;
    private final SignallingParameters signalling;
    private final Model model;

    private final Regime regime;
    private final double onset;
    private final double calm;
    private final double ceiling;
    private final double cap;

    Course(Family family) {
        this.family = family;
        model = family.model;
        p = model.arousal();
        signalling = model.signalling();
        regime = new Regime(family);
        onset = p.onset();
        calm = p.calm();
        ceiling = p.ceiling();
        cap = model.effort().cap();
    }

    /** Lives from one time to another, both in minutes since birth. */
    void run(Infant x, double from, double until) {
        x.excess = 0;
        look(x);
        regime.begin(x, from);
        if (x.stale) {
            surround(x, from);
        }
        double t = from;
        while (t < until) {
            double next = react(x, t, until);
            settle(x, t);
            need(x, t);
            regime.drive(x, t, next);
            if (regime.quiet(x, next - t) && !drowsy(x, t)) {
                passQuietly(x, next - t);
                t = next;
            } else {
                regime.hazards(x, t);
                t = stretch(x, t, next);
            }
        }
    }

    /** Sees in what state everybody is at the start of a tick. */
    void look(Infant x) {
        for (int c = 0; c < family.caregivers.length; c++) {
            CareState state = family.seen(c, family.caregivers[c].state);
            if (x.seen[c] != state) {
                x.seen[c] = state;
            }
            x.seenChanges[c] = 0;
        }
    }

    /** Lives to the next event, or to {@code next} when nothing comes before; returns when that is. */
    private double stretch(Infant x, double t, double next) {
        Regime r = regime;
        double span = next - t;
        int what = NONE;
        if (r.answering > 0 && x.answerClock <= r.answering * span) {
            span = x.answerClock / r.answering;
            what = ANSWER;
        }
        if (r.releasing > 0 && x.releaseClock <= r.releasing * span) {
            span = x.releaseClock / r.releasing;
            what = RELEASE;
        }
        if (r.reconsidering > 0 && x.reconsiderClock <= r.reconsidering * span) {
            span = x.reconsiderClock / r.reconsidering;
            what = RECONSIDER;
        }
        if (r.bouts > 0 && x.boutClock <= r.bouts * span) {
            span = x.boutClock / r.bouts;
            what = BOUT;
        }
        if (r.controlling > 0 && x.controlClock <= r.controlling * span) {
            span = x.controlClock / r.controlling;
            what = CONTROL;
        }
        if (r.frightening > 0 && x.frightClock <= r.frightening * span) {
            span = x.frightClock / r.frightening;
            what = FRIGHT;
        }
        double a = x.arousal;
        double b = Arousal.after(a, r.limit, Decay.factor(r.rate * span));
        int crossed = crossed(x, b, t);
        if (crossed != NONE) {
            what = crossed;
            double level = level(crossed);
            span = Math.min(span, Arousal.timeTo(level, a, r.limit, r.time));
            b = level;
        }
        pass(x, span, b);
        if (what == NONE) {
            return next;
        }
        happen(x, what, t + span);
        return t + span;
    }

    /** Lets {@code span} quiet minutes pass: the same equations, without looking for what cannot happen. */
    private void passQuietly(Infant x, double span) {
        Regime r = regime;
        double a = x.arousal;
        double left = span == family.step.minutes && r.rate == x.recovery
                ? x.recoveryLeft(family.step)
                : Decay.factor(r.rate * span);
        double b = Arousal.after(a, r.limit, left);
        x.arousal = b;
        x.boutClock -= r.bouts * span;
        x.hunger = r.hunger(x.hunger, span);
        if (x.asleep) {
            x.diary.sleep += span;
        } else {
            x.diary.awake += span;
            x.diary.awakeArousal += Arousal.integral(a, b, r.limit, r.time, span);
        }
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
            double end = x.episode.onset + cap;
            if (end <= t) {
                family.lessons.close(x, t, false);
                open(x, t);
                end = t + cap;
            }
            next = Math.min(next, end);
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
        if (x.heldBy >= 0 && !x.near[x.heldBy]) {
            release(x, t);
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
        if (drowsy(x, t) && x.arousal <= calm) {
            x.asleep = true;
            x.heldBy = Infant.NOBODY;
            x.action = Action.SLEEP;
        }
    }

    private static boolean drowsy(Infant x, double t) {
        return x.sleepWanted && !x.asleep && !x.episode.open && t >= x.awakeUntil;
    }

    /** Brings flags in line with an arousal that an event may have moved. */
    private void settle(Infant x, double t) {
        if (x.arousal > onset && !x.episode.open) {
            open(x, t);
        }
        if (x.episode.open && !x.over && x.arousal > ceiling) {
            x.over = true;
            decide(x, t);
        }
    }

    /** Which bound arousal has crossed, or reached, when it goes from where it is to {@code b}. */
    private int crossed(Infant x, double b, double t) {
        double a = x.arousal;
        if (!x.episode.open) {
            if (a < onset && b >= onset) {
                return CROSS_ONSET;
            }
            return a > calm && b <= calm && drowsy(x, t) ? DOZE : NONE;
        }
        if (x.over) {
            return a > ceiling && b <= ceiling ? CROSS_CEILING : NONE;
        }
        if (b > a) {
            return a < ceiling && b >= ceiling ? CROSS_CEILING : NONE;
        }
        return a > calm && b <= calm ? CROSS_CALM : NONE;
    }

    private double level(int crossed) {
        return crossed == CROSS_ONSET ? onset : crossed == CROSS_CEILING ? ceiling : calm;
    }

    /** Lets {@code span} minutes pass under the present regime, which take arousal to {@code b}. */
    private void pass(Infant x, double span, double b) {
        Regime r = regime;
        double integral = Arousal.integral(x.arousal, b, r.limit, r.time, span);
        x.arousal = b;
        x.hunger = r.hunger(x.hunger, span);
        Diary diary = x.diary;
        if (x.asleep) {
            diary.sleep += span;
        } else {
            diary.awake += span;
            diary.awakeArousal += integral;
        }
        if (x.episode.open) {
            double excess = Math.max(0, integral - onset * span);
            x.excess += excess;
            diary.distress += span;
            x.policy.suffer(excess, span, x.action, signalling);
            x.episode.effort += span;
            double above = Math.max(0, integral - r.setPoint * span);
            x.episode.ownDecay += r.own * above;
            x.episode.allDecay += r.rate * above;
            if (x.over) {
                x.episode.overwhelmed += span;
                double overload = Math.max(0, integral - ceiling * span);
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
        x.answerClock -= r.answering * span;
        x.releaseClock -= r.releasing * span;
        x.reconsiderClock -= r.reconsidering * span;
        x.boutClock -= r.bouts * span;
        x.controlClock -= r.controlling * span;
        x.frightClock -= r.frightening * span;
    }

    private void happen(Infant x, int what, double t) {
        switch (what) {
            case CROSS_ONSET -> {
                x.arousal = onset;
                open(x, t);
            }
            case DOZE -> x.arousal = calm;
            case CROSS_CALM -> {
                x.arousal = calm;
                family.lessons.close(x, t, true);
            }
            case CROSS_CEILING -> {
                x.arousal = ceiling;
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
        x.over = x.arousal > ceiling;
        x.diary.episodes++;
        x.answerClock = x.exponential(Purpose.ANSWER);
        x.reconsiderClock = x.exponential(Purpose.RECONSIDER);
        decide(x, t);
    }

    /** Chooses what to do now. */
    private void decide(Infant x, double t) {
        int target = x.heldBy >= 0 ? x.heldBy : family.sought(x);
        boolean held = x.heldBy >= 0;
        boolean inReach = held || x.near[target];
        boolean mobile = x.mobile;
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
        double u = x.uniform(Purpose.ANSWERER) * regime.answering;
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
