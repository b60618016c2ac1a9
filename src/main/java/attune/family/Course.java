package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.Arousal;
import attune.mechanism.Decay;

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
    private final Model model;

    private final Encounters encounters;
    private final Regime regime;
    private final double onset;
    private final double calm;
    private final double ceiling;
    private final double cap;

    private boolean reconsidered;

    Course(Family family) {
        this.family = family;
        model = family.model;
        encounters = family.encounters;
        regime = new Regime(family);
        onset = model.arousal().onset();
        calm = model.arousal().calm();
        ceiling = model.arousal().ceiling();
        cap = model.effort().cap();
    }

    /** Lives from one time to another, both in minutes since birth. */
    void run(Infant x, double from, double until) {
        x.excess = 0;
        double cried = x.diary.crying;
        look(x);
        regime.begin(x, from);
        if (x.stale) {
            encounters.lookAround(x, from);
        }
        double t = from;
        double next = from;
        while (t < until) {
            // After a second thought only the act may be another: nothing is due, and all but hunger drives arousal as
            // before.
            boolean asBefore = family.shortcuts && reconsidered && t < next && (x.over || x.arousal <= ceiling);
            reconsidered = false;
            if (!asBefore) {
                next = react(x, t, until);
                encounters.settle(x, t);
            }
            encounters.need(x, t);
            if (!asBefore) {
                regime.press(x, t);
            }
            regime.tend(x, t, next);
            if (regime.quiet(x, next - t) && !Encounters.drowsy(x, t)) {
                passQuietly(x, next - t);
                t = next;
            } else {
                regime.hazards(x, t);
                t = stretch(x, t, next);
            }
        }
        if (x.diary.crying > cried) {
            x.diary.cried(family.minuteOfDay(), x.diary.crying - cried);
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
                encounters.changed(x, c, caregiver.changeState[i], t);
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
                encounters.open(x, t);
                end = t + cap;
            }
            next = Math.min(next, end);
        }
        return next;
    }

    /** Which bound arousal has crossed, or reached, when it goes from where it is to {@code b}. */
    private int crossed(Infant x, double b, double t) {
        double a = x.arousal;
        if (!x.episode.open) {
            if (a < onset && b >= onset) {
                return CROSS_ONSET;
            }
            return a > calm && b <= calm && Encounters.drowsy(x, t) ? DOZE : NONE;
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
            x.episode.excess += excess;
            diary.distress += span;
            x.policy.suffer(excess, span, x.action);
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
                encounters.open(x, t);
            }
            case DOZE -> x.arousal = calm;
            case CROSS_CALM -> {
                x.arousal = calm;
                family.lessons.close(x, t, true);
            }
            case CROSS_CEILING -> {
                x.arousal = ceiling;
                x.over = !x.over;
                encounters.decide(x, t);
            }
            case ANSWER -> encounters.answer(x, t, regime.answering);
            case RELEASE -> encounters.release(x, t);
            case RECONSIDER -> {
                x.reconsiderClock = x.exponential(Purpose.RECONSIDER);
                encounters.decide(x, t);
                reconsidered = true;
            }
            case BOUT -> encounters.bout(x, t);
            case CONTROL -> family.events.control(x);
            case FRIGHT -> encounters.frighten(x, t);
            default -> throw new AssertionError(what);
        }
    }
}
