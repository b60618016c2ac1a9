package attune.family;

import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;
import attune.mechanism.RoutineParameters;
import attune.mechanism.Sleep;
import attune.mechanism.SleepParameters;

/** Plans a day for each infant at its beginning: sleep, meals, strangers, stressors. */
final class Planner {
    private static final double DAY = 1440;

    private final Family family;
    private final Model model;
    private final RoutineParameters frame;

    Planner(Family family) {
        this.family = family;
        this.model = family.model;
        this.frame = model.routine();
    }

    void plan(int day) {
        duties(day);
        for (Infant x : family.infants) {
            sleep(x, day);
            meals(x, day);
            strangers(x, day);
            for (int s = 0; s < family.stressors.length; s++) {
                stressor(x, s, day);
            }
        }
    }

    /**
     * The main caregiver's time off falls into the working day; others are there then, or in the hours before bedtime. Others take
     * some of the nights; a night that nobody else takes is the main caregiver's.
     */
    private void duties(int day) {
        Caregiver primary = family.caregivers[family.primary];
        boolean last = true;
        boolean next = true;
        for (int c = 0; c < family.caregivers.length; c++) {
            Caregiver other = family.caregivers[c];
            other.duty.frame(frame);
            if (other == primary) {
                continue;
            }
            boolean here = family.dutyShare[c] > 0;
            boolean before = here && other.takesNight(day - 1);
            boolean after = here && other.takesNight(day);
            other.duty.nights(before, after);
            last &= !before;
            next &= !after;
            double length = family.dutyShare[c] * 60 * frame.waking();
            double begins = family.dutyShare[family.primary] < 1
                    ? 60 * frame.morning()
                    : Math.max(0, 60 * family.household.bedtime() - length);
            other.duty.day(begins, Math.min(DAY, begins + length));
        }
        primary.duty.nights(last, next);
        double off = 60 * frame.waking() * (1 - Math.min(1, family.dutyShare[family.primary]));
        primary.duty.day(60 * frame.morning() + off, 60 * (frame.morning() + frame.waking()));
    }

    private double jitter(Infant x) {
        double routine = 1;
        for (Caregiver caregiver : family.caregivers) {
            routine = Math.min(routine, 1 - caregiver.uplift.routine);
        }
        double own = model.sleep().rhythmSpread() * (1 - rhythmicity(x));
        double home = family.household.routineJitter() * routine;
        return StrictMath.sqrt(own * own + home * home);
    }

    private double rhythmicity(Infant x) {
        return guarded(x, x.temperament.rhythmicity() - model.birth().rhythmicity() * x.temperament.birthRisk(), 0, 1);
    }

    /** A value that should lie between two bounds, held there; counts when it had to be. */
    private static double guarded(Infant x, double value, double least, double most) {
        x.guarded += value < least || value > most ? 1 : 0;
        return Math.max(least, Math.min(most, value));
    }

    private void sleep(Infant x, int day) {
        SleepParameters p = model.sleep();
        double start = day * DAY;
        double spread = jitter(x);
        double night = 60 * Sleep.night(day, p);
        double wanted = 60 * (Sleep.wanted(day, p) * x.sleepNeed + p.allowance());
        double bed = 60 * family.household.bedtime() + spread * x.draws.normal(Purpose.SLEEP, day, 0);
        bed = guarded(x, bed, 60 * frame.earliestBed(), DAY - 1);
        double lastBed = day == 0 ? 60 * family.household.bedtime() : x.bedtime;
        double wake = Math.max(
                60 * frame.earliestWaking(),
                Math.min(
                        60 * frame.latestWaking(),
                        lastBed + night - DAY + frame.spread() * spread * x.draws.normal(Purpose.SLEEP, day, 1)));
        x.bedtime = bed;
        x.wakeTime = wake;
        x.plan.add(start + wake, Happening.SLEEP_UNTIL, 0);
        x.plan.add(start + bed, Happening.SLEEP_FROM, 0);
        int naps = Sleep.naps(x.ageMonths(), p);
        double awake = bed - wake;
        double nap = Math.max(0, Math.min((wanted - (DAY - bed) - wake) / naps, frame.napShare() * awake / naps));
        double gap = (awake - naps * nap) / (naps + 1);
        for (int i = 0; i < naps; i++) {
            double shift = frame.napShift()
                    * gap
                    * Math.max(-1, Math.min(1, spread / 60 * x.draws.normal(Purpose.SLEEP, day, 2 + i)));
            double from = wake + (i + 1) * gap + i * nap + shift;
            x.plan.add(start + from, Happening.SLEEP_FROM, 0);
            x.plan.add(start + from + nap, Happening.SLEEP_UNTIL, 0);
        }
        int wakings = x.draws.poisson(Purpose.WAKING, day, Sleep.wakings(day, p));
        for (int i = 0; i < wakings; i++) {
            double at = x.draws.uniform(Purpose.WAKING, day, 1000 + i) * (wake + DAY - bed);
            x.plan.add(start + (at < wake ? at : bed + at - wake), Happening.WAKING, 0);
        }
    }

    private void meals(Infant x, int day) {
        double meals = x.ageMonths() < frame.newborn() ? model.sleep().newbornMeals() : family.household.meals();
        int n = (int) Math.rint(meals);
        double spread = jitter(x);
        double awake = x.bedtime - x.wakeTime;
        for (int i = 0; i < n; i++) {
            double at = x.wakeTime
                    + frame.mealAfterWaking()
                    + (i + 0.5) * (awake - frame.mealAfterWaking()) / n
                    + frame.spread() * spread * x.draws.normal(Purpose.MEAL, day, i);
            x.plan.add(day * DAY + guarded(x, at, 0, DAY - 1), Happening.MEAL, 0);
        }
    }

    private void strangers(Infant x, int day) {
        int n = x.draws.poisson(Purpose.STRANGER, day, family.household.strangers());
        for (int i = 0; i < n; i++) {
            double u = x.draws.uniform(Purpose.STRANGER, day, 1000 + i);
            double at = day * DAY + x.wakeTime + u * (x.bedtime - x.wakeTime);
            x.plan.add(at, Happening.STRANGER_ON, 0);
            x.plan.add(at + frame.strangerStay(), Happening.STRANGER_OFF, 0);
        }
    }

    /** Stressors come upon the whole family: their draws hang on the family, the stressor's name and the day. */
    private void stressor(Infant x, int s, int day) {
        Stressor stressor = family.stressors[s];
        Stressor.Law law = stressor.law();
        if (!law.comes(x.ageMonths())) {
            return;
        }
        Draws draws = family.stressorDraws[s];
        int n = draws.poisson(Purpose.STRESSOR_COUNT, day, law.rate());
        for (int i = 0; i < n; i++) {
            double at = day * DAY + DAY * draws.uniform(Purpose.STRESSOR_TIME, day, i);
            boolean threat = stressor.kind() == StressorKind.THREAT;
            boolean cued = threat && draws.uniform(Purpose.STRESSOR_MARKS, day, 2L * i) < law.cued();
            boolean controllable =
                    threat && draws.uniform(Purpose.STRESSOR_MARKS, day, 2L * i + 1) < law.controllable();
            int mark = Events.mark(s, cued, controllable);
            if (cued) {
                x.plan.add(Math.max(day * DAY, at - model.fear().cueLead()), Happening.CUE, mark);
            }
            x.plan.add(at, Happening.STRESSOR_ON, mark);
            x.plan.add(at + law.duration(), Happening.STRESSOR_OFF, mark);
        }
    }
}
