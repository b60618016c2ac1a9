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
    private final Family family;
    private final Model model;

    private final Encounters encounters;
    private final Regime regime;
    private final Upset upset;
    private final double onset;
    private final double calm;
    private final double cap;

    Course(Family family) {
        this.family = family;
        model = family.model;
        encounters = family.encounters;
        regime = new Regime(family);
        upset = new Upset(family);
        onset = model.arousal().onset();
        calm = model.arousal().calm();
        cap = model.effort().cap();
    }

    /** Lives from one time to another, both in minutes since birth. */
    void run(Infant x, double from, double until) {
        x.excess = 0;
        x.beyond = 0;
        double cried = x.diary.crying;
        look(x);
        regime.begin(x, from);
        if (x.stale) {
            encounters.lookAround(x, from);
        }
        double t = from;
        while (t < until) {
            double next = react(x, t, until);
            encounters.settle(x, t);
            encounters.need(x, t);
            next = Math.min(next, ownChange(x, t));
            regime.press(x, t);
            if (x.episode.open) {
                t = upset.live(x, regime, t, next);
                happen(x, upset.incident, t);
                continue;
            }
            regime.tend(x, t, next);
            if (regime.quiet(x, next - t) && !Encounters.drowsy(x, t)) {
                passQuietly(x, next - t);
                t = next;
            } else {
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

    /** Lives, without distress, to the next event, or to {@code next} when nothing comes before; returns when that is. */
    private double stretch(Infant x, double t, double next) {
        Regime r = regime;
        double releasing = releasing(x);
        double span = next - t;
        Incident what = Incident.NONE;
        if (releasing > 0 && x.releaseClock <= releasing * span) {
            span = x.releaseClock / releasing;
            what = Incident.RELEASE;
        }
        if (r.bouts > 0 && x.boutClock <= r.bouts * span) {
            span = x.boutClock / r.bouts;
            what = Incident.BOUT;
        }
        if (r.frightening > 0 && x.frightClock <= r.frightening * span) {
            span = x.frightClock / r.frightening;
            what = Incident.FRIGHT;
        }
        double a = x.arousal;
        double b = Arousal.after(a, r.limit, Decay.factor(r.rate * span));
        if (a < onset && b >= onset) {
            what = Incident.CROSS_ONSET;
            span = Math.min(span, Arousal.timeTo(onset, a, r.limit, r.time));
            b = onset;
        } else if (a > calm && b <= calm && Encounters.drowsy(x, t)) {
            what = Incident.DOZE;
            span = Math.min(span, Arousal.timeTo(calm, a, r.limit, r.time));
            b = calm;
        }
        pass(x, span, b);
        x.releaseClock -= releasing * span;
        x.frightClock -= r.frightening * span;
        if (what == Incident.NONE) {
            return next;
        }
        happen(x, what, t + span);
        return t + span;
    }

    /** How often whoever holds an infant without distress lets go, 1/min. */
    private double releasing(Infant x) {
        if (x.heldBy < 0) {
            return 0;
        }
        if (x.arousal <= calm) {
            return model.care().release();
        }
        return x.seen[x.heldBy] == CareState.ATTUNED ? 0 : encounters.lettingGo(x.action);
    }

    /** Lets {@code span} quiet minutes pass: the same equations, without looking for what cannot happen. */
    private void passQuietly(Infant x, double span) {
        Regime r = regime;
        double left = span == family.step.minutes && r.rate == x.recovery
                ? x.recoveryLeft(family.step)
                : Decay.factor(r.rate * span);
        pass(x, span, Arousal.after(x.arousal, r.limit, left));
    }

    /** Lets {@code span} minutes pass without distress, which take arousal to {@code b}. */
    private void pass(Infant x, double span, double b) {
        Regime r = regime;
        Diary diary = x.diary;
        if (x.asleep) {
            diary.sleep += span;
        } else {
            diary.awake += span;
            diary.awakeArousal += Arousal.integral(x.arousal, b, r.limit, r.time, span);
        }
        if (x.heldBy >= 0) {
            diary.held += span;
        }
        x.arousal = b;
        x.hunger = r.hunger(x.hunger, span);
        x.boutClock -= r.bouts * span;
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
        if (x.episode.open && x.episode.onset + cap <= t) {
            family.lessons.close(x, t, false);
            encounters.open(x, t);
        }
        return next;
    }

    /** When the infant's own state is the next to change by itself: it may doze off, or its distress has lasted long enough to be judged. */
    private double ownChange(Infant x, double t) {
        double change = x.sleepWanted && !x.asleep && x.awakeUntil > t ? x.awakeUntil : Double.POSITIVE_INFINITY;
        return x.episode.open ? Math.min(change, x.episode.onset + cap) : change;
    }

    private void happen(Infant x, Incident what, double t) {
        switch (what) {
            case NONE, RECONSIDER -> {}
            case CROSS_ONSET -> {
                x.arousal = onset;
                encounters.open(x, t);
            }
            case DOZE -> x.arousal = calm;
            case CROSS_CALM -> family.lessons.close(x, t, true);
            case CROSS_CEILING -> {
                x.over = !x.over;
                encounters.decide(x, t);
            }
            case ANSWER -> encounters.answer(x, t, upset.answering);
            case RELEASE -> encounters.release(x, t);
            case BOUT -> encounters.bout(x, t);
            case CONTROL -> family.events.control(x);
            case FRIGHT -> encounters.frighten(x, t);
        }
    }
}
