package attune.family;

import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;
import attune.mechanism.Threat;

/** What planned happenings do when their time has come. */
final class Events {
    private static final int CUED = 2;
    private static final int CONTROLLABLE = 1;

    private final Family family;
    private final Model model;

    Events(Family family) {
        this.family = family;
        this.model = family.model;
    }

    /** The mark of a stressor's event on a plan. */
    static int mark(int stressor, boolean cued, boolean controllable) {
        return stressor * 4 + (cued ? CUED : 0) + (controllable ? CONTROLLABLE : 0);
    }

    void come(Infant x, Happening kind, int mark, double t) {
        switch (kind) {
            case SLEEP_FROM -> x.sleepWanted = true;
            case SLEEP_UNTIL -> {
                x.sleepWanted = false;
                wake(x, t);
            }
            case WAKING -> {
                if (x.asleep) {
                    x.diary.wakings++;
                    x.awakeUntil = t + model.sleep().resettle();
                    wake(x, t);
                }
            }
            case MEAL -> x.mealDue = true;
            case CUE -> x.cues++;
            case STRESSOR_ON -> begin(x, mark, t);
            case STRESSOR_OFF -> end(x, mark, t);
            case STRANGER_ON -> x.strangers++;
            case STRANGER_OFF -> {
                x.strangers--;
                x.acquaintance += model.selectivity().acquaintance() * x.understanding * (1 - x.acquaintance);
            }
        }
    }

    private void wake(Infant x, double t) {
        if (x.asleep) {
            x.asleep = false;
            x.action = Action.QUIET;
            family.encounters.surround(x, t);
        }
    }

    private void begin(Infant x, int mark, double t) {
        int s = mark / 4;
        Stressor stressor = family.stressors[s];
        Stressor.Law law = stressor.law();
        x.met[s]++;
        switch (stressor.kind()) {
            case THREAT -> {
                x.active[s]++;
                x.controllable[s] = (mark & CONTROLLABLE) != 0;
                x.felt[s] = law.severity() * model.arousal().stressInput();
                x.controlClock = x.exponential(Purpose.CONTROL);
                sum(x);
                if ((mark & CUED) != 0) {
                    x.hazardCued = Threat.cued(
                            x.hazardCued, law.severity(), model.fear().cueLead(), model.fear());
                } else {
                    x.hazardUncued = Threat.uncued(x.hazardUncued, law.severity(), model.fear());
                }
                x.dread();
            }
            case DEPRIVATION -> {
                x.withdrawn++;
                family.encounters.surround(x, t);
            }
            case STRAIN -> x.diary.strainEvents += law.severity();
        }
    }

    private void end(Infant x, int mark, double t) {
        int s = mark / 4;
        StressorKind kind = family.stressors[s].kind();
        if (kind == StressorKind.THREAT) {
            x.active[s]--;
            if (x.active[s] == 0) {
                x.felt[s] = 0;
            }
            if ((mark & CUED) != 0) {
                x.cues--;
            }
            sum(x);
        } else if (kind == StressorKind.DEPRIVATION) {
            x.withdrawn--;
            family.encounters.surround(x, t);
        }
    }

    private static void sum(Infant x) {
        x.stress = 0;
        for (double felt : x.felt) {
            x.stress += felt;
        }
    }

    /** Whether a signal could end something that is going on. */
    boolean canControl(Infant x) {
        for (int s = 0; s < x.active.length; s++) {
            if (x.controllable[s] && x.felt[s] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Ends what a signal can end. */
    void control(Infant x) {
        for (int s = 0; s < x.active.length; s++) {
            if (x.controllable[s]) {
                x.felt[s] = 0;
            }
        }
        x.controlClock = x.exponential(Purpose.CONTROL);
        sum(x);
    }
}
