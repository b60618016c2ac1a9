package attune.family;

import attune.mechanism.Arousal;
import attune.mechanism.Decay;

/**
 * A lull: ticks through which an only child is calm and on its own, nothing that was planned falls due, no caregiver changes
 * and nobody comes or goes. Most of a day is of this kind. It is lived in one go, phase after phase instead of tick after
 * tick: by the same equations, in the same order for each number, to the same bits.
 */
final class Lull {
    private static final int MOST = 288;

    private final Family family;
    private final Regime regime;
    private final double onset;
    private final double[] arousal = new double[MOST];
    private long ticks;

    Lull(Family family) {
        this.family = family;
        regime = new Regime(family);
        onset = family.model.arousal().onset();
    }

    /**
     * Lives through the lull that begins with a tick, if one does.
     *
     * @param start time of tick 0, minutes since birth
     * @param offset minute of the day of tick 0
     * @param first number of the tick that begins
     * @param end number of the first tick that may not be lived
     * @param minute minute of the day at which somebody may come on duty or go off
     * @return how many ticks have been lived; 0 when there is no lull
     */
    int live(double start, double offset, int first, int end, double minute) {
        Infant x = family.infants[0];
        if (!calm(x, start + first * family.step.minutes)) {
            return 0;
        }
        int last = Math.min(end, first + MOST);
        int lived = arouse(x, start, offset, first, last, minute);
        if (lived == 0) {
            return 0;
        }
        ticks += lived;
        x.excess = 0;
        x.beyond = 0;
        if (!x.asleep) {
            Attention.pay(family, x, arousal, lived);
        }
        return lived;
    }

    /** How many ticks have been lived in lulls. */
    long ticks() {
        return ticks;
    }

    /** Whether nothing is under way with the infant at {@code t}. */
    private static boolean calm(Infant x, double t) {
        return !x.episode.open
                && x.heldBy < 0
                && !x.stale
                && x.boutEnd <= t
                && (x.asleep || !x.sleepWanted && !x.mealDue);
    }

    /** Lets arousal and hunger pass for as long as the lull lasts; keeps arousal at the end of each tick. */
    private int arouse(Infant x, double start, double offset, int first, int last, double minute) {
        double tick = family.step.minutes;
        double t = start + first * tick;
        double until = until(x);
        if (t + tick > until) {
            return 0;
        }
        family.course.look(x);
        regime.begin(x, t);
        regime.press(x, t);
        if (regime.frightening > 0) {
            return 0;
        }
        final double rate = regime.rate;
        final double time = regime.time;
        final double bouts = regime.bouts;
        final double usual = rate == x.recovery ? x.recoveryLeft(family.step) : Decay.factor(rate * tick);
        double a = x.arousal;
        double hunger = x.hunger;
        double boutClock = x.boutClock;
        double minutes = x.asleep ? x.diary.sleep : x.diary.awake;
        double awakeArousal = x.diary.awakeArousal;
        int i = first;
        while (i < last) {
            double from = start + i * tick;
            double to = from + tick;
            if (to > until || offset + i * tick >= minute) {
                break;
            }
            double span = to - from;
            double limit = regime.limit(regime.hunger(hunger, 0.5 * span));
            if (limit > onset || a > onset || boutClock <= bouts * span) {
                break;
            }
            double b = Arousal.after(a, limit, span == tick ? usual : Decay.factor(rate * span));
            boutClock -= bouts * span;
            hunger = regime.hunger(hunger, span);
            minutes += span;
            awakeArousal += Arousal.integral(a, b, limit, time, span);
            a = b;
            arousal[i - first] = b;
            i++;
        }
        x.arousal = a;
        x.hunger = hunger;
        x.boutClock = boutClock;
        if (x.asleep) {
            x.diary.sleep = minutes;
        } else {
            x.diary.awake = minutes;
            x.diary.awakeArousal = awakeArousal;
        }
        return i - first;
    }

    /** Until when nothing is planned and no caregiver changes, minutes since birth. */
    private double until(Infant x) {
        double until = x.plan.next();
        for (Caregiver caregiver : family.caregivers) {
            until = Math.min(until, caregiver.nextChange());
        }
        return until;
    }
}
