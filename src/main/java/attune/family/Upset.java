package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.Arousal;
import attune.mechanism.CareParameters;
import attune.mechanism.Decay;
import attune.mechanism.SignallingParameters;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * An infant in distress between two incidents that change more than its act. In conflict it thinks again many times a minute, and all
 * that a second thought can change is what it does; so what else there is is worked out once, and the thoughts follow one another. What
 * hangs on the act is looked up and not asked: it is drawn at random, so that a processor would guess it wrong and begin anew.
 */
final class Upset {
    /** By act: the minutes of crying, and of distress that calls nobody, in a minute of it. */
    private static final double[] CRIED = shares(Action::isSignal);

    private static final double[] KEPT = shares(act -> !act.isBid());

    private final Family family;
    private final Encounters encounters;
    private final double onset;
    private final double calm;
    private final double ceiling;
    private final double feedWhenHeld;
    private final CareParameters care;
    private final SignallingParameters signalling;

    /** By act: how often whoever holds without being attuned lets go, 1/min. */
    private final double[] released;

    /** By caregiver in reach: what draws the infant to them at the greatest need, and what pushes it away. */
    private final double[] attraction;

    private final double[] aversion;
    private int company;

    /** What ended the last stretch that was lived; it has not been dealt with yet. */
    Incident incident = Incident.NONE;

    /** How often somebody answered in it, 1/min. */
    double answering;

    Upset(Family family) {
        this.family = family;
        encounters = family.encounters;
        Model model = family.model;
        onset = model.arousal().onset();
        calm = model.arousal().calm();
        ceiling = model.arousal().ceiling();
        feedWhenHeld = model.sleep().feedWhenHeld();
        care = model.care();
        signalling = model.signalling();
        released = Arrays.stream(Action.ALL).mapToDouble(encounters::lettingGo).toArray();
        attraction = new double[family.caregivers.length];
        aversion = new double[family.caregivers.length];
    }

    /**
     * Lives from {@code t} until something other than a second thought happens, or to {@code next} when nothing does.
     *
     * @param r the regime, as pressed at {@code t}
     * @return when that is
     */
    double live(Infant x, Regime r, double t, double next) {
        final boolean held = x.heldBy >= 0;
        final boolean over = x.over;
        final boolean conflicted = x.nearFear > 0;
        final boolean controllable = x.stress > 0 && family.events.canControl(x);
        final boolean unattended = held && x.seen[x.heldBy] != CareState.ATTUNED;
        final double usual = signalling.reconsider();
        if (conflicted) {
            look(x);
        }
        double now = t;
        double a = x.arousal;
        double hunger = x.hunger;
        double reconsiderClock = x.reconsiderClock;
        Action act = x.action;
        Action heard = null;
        boolean night = false;
        boolean standing = false;
        double answers = 0;
        double need = Double.NaN;
        double reconsidering = usual;
        Incident what;
        while (true) {
            double limit = r.limit(r.hunger(hunger, 0.5 * (next - now)));
            if (conflicted && need != Math.min(1, a)) {
                need = Math.min(1, a);
                reconsidering = usual + signalling.conflictRate() * conflict(need) / signalling.approachWeight();
            }
            if (!held && (act != heard || family.isNight(x, now) != night)) {
                heard = act;
                night = family.isNight(x, now);
                answers = answers(x, act, now);
            }
            double controlling = controllable && act != Action.QUIET && act != Action.FREEZE ? care.controlled() : 0;
            double releasing = unattended ? released[act.ordinal()] : 0;

            double span = next - now;
            what = Incident.NONE;
            if (answers > 0 && x.answerClock <= answers * span) {
                span = x.answerClock / answers;
                what = Incident.ANSWER;
            }
            if (releasing > 0 && x.releaseClock <= releasing * span) {
                span = x.releaseClock / releasing;
                what = Incident.RELEASE;
            }
            if (reconsidering > 0 && reconsiderClock <= reconsidering * span) {
                span = reconsiderClock / reconsidering;
                what = Incident.RECONSIDER;
            }
            if (r.bouts > 0 && x.boutClock <= r.bouts * span) {
                span = x.boutClock / r.bouts;
                what = Incident.BOUT;
            }
            if (controlling > 0 && x.controlClock <= controlling * span) {
                span = x.controlClock / controlling;
                what = Incident.CONTROL;
            }
            if (r.frightening > 0 && x.frightClock <= r.frightening * span) {
                span = x.frightClock / r.frightening;
                what = Incident.FRIGHT;
            }
            double b = Arousal.after(a, limit, Decay.factor(r.rate * span));
            if (over ? a > ceiling && b <= ceiling : b > a && a < ceiling && b >= ceiling) {
                what = Incident.CROSS_CEILING;
                span = Math.min(span, Arousal.timeTo(ceiling, a, limit, r.time));
                b = ceiling;
            } else if (!over && b <= a && a > calm && b <= calm) {
                what = Incident.CROSS_CALM;
                span = Math.min(span, Arousal.timeTo(calm, a, limit, r.time));
                b = calm;
            }

            suffer(x, r, act, span, Arousal.integral(a, b, limit, r.time, span));
            a = b;
            hunger = r.hunger(hunger, span);
            x.answerClock -= answers * span;
            x.releaseClock -= releasing * span;
            reconsiderClock -= reconsidering * span;
            x.boutClock -= r.bouts * span;
            x.controlClock -= controlling * span;
            x.frightClock -= r.frightening * span;
            now = what == Incident.NONE ? next : now + span;
            if (what != Incident.RECONSIDER) {
                break;
            }

            if (!standing) {
                encounters.stand(x);
                standing = true;
            }
            reconsiderClock = x.exponential(Purpose.RECONSIDER);
            act = encounters.choose(x, now, a, x.uniform(Purpose.ACT));
            // What is due, or past the ceiling, changes more than the act.
            if (now >= next || !over && a > ceiling || !family.shortcuts) {
                what = Incident.NONE;
                break;
            }
            if (held && hunger > feedWhenHeld) {
                hunger = 0;
                x.mealDue = false;
            }
        }
        x.arousal = a;
        x.hunger = hunger;
        x.reconsiderClock = reconsiderClock;
        x.act(act);
        answering = answers;
        incident = what;
        return now;
    }

    /** Sees who is in reach, and what draws the infant to them and away. */
    private void look(Infant x) {
        company = 0;
        for (int c = 0; c < x.near.length; c++) {
            if (x.near[c]) {
                attraction[company] = encounters.attraction(x.models[c]);
                aversion[company++] = signalling.fearWeight() * x.models[c].fear;
            }
        }
    }

    /** How far approach and avoidance of the same person are awake together, at a need from 0 to 1. */
    private double conflict(double need) {
        double most = 0;
        for (int c = 0; c < company; c++) {
            most = Math.max(most, Math.min(signalling.approachWeight() * (attraction[c] * need), aversion[c]));
        }
        return most;
    }

    private static double[] shares(Predicate<Action> of) {
        return Arrays.stream(Action.ALL)
                .mapToDouble(act -> of.test(act) ? 1 : 0)
                .toArray();
    }

    /** How often somebody answers what the infant does, 1/min. */
    private double answers(Infant x, Action act, double t) {
        double sum = 0;
        for (int c = 0; c < family.caregivers.length; c++) {
            sum += family.answerRate(x, act, c, t);
        }
        return sum;
    }

    /** Notes {@code span} minutes of distress over which arousal had an integral. */
    private void suffer(Infant x, Regime r, Action act, double span, double integral) {
        Diary diary = x.diary;
        Episode episode = x.episode;
        double excess = Math.max(0, integral - onset * span);
        double above = Math.max(0, integral - r.setPoint * span);
        diary.awake += span;
        diary.awakeArousal += integral;
        diary.distress += span;
        x.excess += excess;
        x.policy.suffer(excess, span, act);
        episode.excess += excess;
        episode.effort += span;
        episode.helpedDecay += r.soothing * above;
        episode.allDecay += r.rate * above;
        if (x.over) {
            double overload = Math.max(0, integral - ceiling * span);
            episode.overwhelmed += span;
            x.beyond += overload;
            episode.overload += overload;
            diary.overload += overload;
        }
        diary.crying += CRIED[act.ordinal()] * span;
        diary.quietDistress += KEPT[act.ordinal()] * span;
        if (x.heldBy >= 0) {
            diary.held += span;
        }
    }
}
