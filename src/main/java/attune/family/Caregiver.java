package attune.family;

import attune.family.caregiving.CareState;
import attune.family.caregiving.CaregiverTraits;
import attune.mechanism.Care;
import attune.mechanism.Decay;
import attune.mechanism.Load;
import attune.mechanism.Logarithm;

/**
 * A caregiver: a semi-Markov chain of care states, and the loads that act on it from day to day.
 *
 * <p>The chain has a hub: attuned, one lapse, attuned. Which lapse comes next follows the caregiver's own routine order
 * (a rotation around a circle whose arcs are the lapses' shares) or, with probability one minus predictability, is drawn
 * at random with the same shares. Dwell laws do not depend on predictability, so time shares and answers do not either.
 */
public final class Caregiver extends Replica<Caregiver> {
    private static final int MOST_CHANGES = 64;

    /** Month 12 begins on this day: floor(12 x 30.4375). */
    private static final int FIRST_YEAR = 365;

    /** Shape of the Weibull law that is exponential. */
    private static final double MEMORYLESS = 1;

    /** Share of time in lapses below which a caregiver is not divided by it: no logit that care reaches is so high. */
    private static final double LEAST_LAPSING = 1e-6;

    /** Number in the family, from 0. */
    public final int number;

    /** How this caregiver cares when nothing weighs on them. */
    public final CaregiverTraits traits;

    /** Strain, 0 to 1. */
    public double strain;

    /** Sleep owed from broken nights, hours. */
    public double sleepDebt;

    /** Whether in a depressive episode. */
    public boolean depressed;

    /** Whether there has been a depressive episode in the first year. */
    public boolean everDepressed;

    /** What programmes have given; see the intervention room. */
    public Uplift uplift = new Uplift();

    /** Care state at the start of the tick, or after the changes seen so far. */
    public CareState state = CareState.ATTUNED;

    /** Changes within the tick: when, and to what. */
    public double[] changeTime = new double[MOST_CHANGES];

    public CareState[] changeState = new CareState[MOST_CHANGES];
    public int changes;

    /** Responsiveness of the day after all loads: the share of time attuned. */
    public double quality;

    /** When this caregiver is on duty today. */
    Duty duty = new Duty();

    private final Draws draws;
    private final Model model;
    private final double dwellScale;
    private final double shape;
    private double nextChange;
    private double phase;
    private double drift;
    private double attunedDwell;
    private double harsh;
    private double frightening;
    private double predictability;
    private int day;
    private int jumps;
    private int guarded;

    /**
     * @param number number in the family, from 0
     * @param draws the caregiver's own luck
     */
    public Caregiver(int number, CaregiverTraits traits, Model model, Draws draws) {
        this.number = number;
        this.traits = traits;
        this.model = model;
        this.draws = draws;
        this.shape = model.switches().semiMarkov() ? model.care().dwellShape() : MEMORYLESS;
        this.dwellScale = 1 / Care.weibullMean(shape);
        this.phase = draws.uniform(Purpose.CARE_NEXT, -1, 0);
        this.drift = draws.normal(Purpose.DRIFT, -1, 0);
    }

    /** Takes over a new day: drift, depression, duty, and from them the day's quality. */
    public void begin(int newDay, HouseholdTraits household) {
        day = newDay;
        jumps = 0;
        double memory = model.load().driftMemory();
        drift = memory * drift + StrictMath.sqrt(1 - memory * memory) * draws.normal(Purpose.DRIFT, day, 0);
        boolean using = draws.uniform(Purpose.SUBSTANCE, day, 0) < household.substanceUse();
        ageDepression();
        double logit =
                Care.shifted(traits.responsiveness(), traits.drift()) + traits.drift() * drift + uplift.responsiveness;
        if (model.switches().strainedCare()) {
            logit -= model.load().strainCost() * strain
                    + model.load().debtCost() * sleepDebt
                    + (depressed ? model.load().depressionCost() : 0)
                    + (using ? model.load().substanceCost() : 0);
        }
        quality = Decay.logistic(logit);
        double weight = (model.switches().strainedCare() ? 1 + model.load().strainHarsh() * strain : 1)
                * (1 - uplift.gentleness);
        double most = model.care().harshest();
        harsh = atMost(traits.harshness() * weight, most);
        double usual = (1 - model.care().usualResponsiveness()) / Math.max(LEAST_LAPSING, 1 - quality);
        guarded += 1 - quality < LEAST_LAPSING ? 1 : 0;
        frightening = atMost(traits.frightening() * weight * usual, most - harsh);
        predictability = traits.predictability() + uplift.predictability * (1 - traits.predictability());
        attunedDwell = Care.attunedDwell(quality, meanLapse());
        if (day == 0) {
            start();
        }
    }

    private double atMost(double value, double most) {
        guarded += value > most ? 1 : 0;
        return Math.min(value, most);
    }

    private void start() {
        boolean attuned = draws.uniform(Purpose.CARE_NEXT, -1, 1) < quality;
        state = attuned ? CareState.ATTUNED : lapse();
        nextChange = dwell(state) * draws.uniform(Purpose.CARE_DWELL, -1, 0);
    }

    private void ageDepression() {
        double u = draws.uniform(Purpose.DEPRESSION, day, 0);
        if (depressed) {
            depressed = u >= Load.end(uplift.treatment, model.load());
        } else {
            depressed = u < Load.onset(day, strain, model.load());
            everDepressed |= depressed && day < FIRST_YEAR;
        }
    }

    /**
     * Closes a day: strain answers to what the day was.
     *
     * @param share the caregiver's share of the day
     */
    public void end(double cryingHours, double wakings, double events, double share, HouseholdTraits household) {
        if (model.switches().sleepDebt()) {
            sleepDebt = Load.sleepDebt(sleepDebt, duty.hadTheNight() ? wakings : 0, model.load());
        }
        if (!model.switches().strain()) {
            return;
        }
        double gain = model.load().crying() * cryingHours * share
                + model.load().debtStrain() * sleepDebt
                + model.load().adversity() * household.adversities() * (1 - uplift.relief)
                + model.load().event() * events;
        strain = Load.strain(strain, gain, Math.min(1, household.support() + uplift.support), model.load());
    }

    /** Lists the changes of state between two times, in minutes since birth. */
    public void advance(double from, double until) {
        changes = 0;
        while (nextChange < until && changes < MOST_CHANGES) {
            CareState before = changes == 0 ? state : changeState[changes - 1];
            CareState after = before == CareState.ATTUNED ? lapse() : CareState.ATTUNED;
            changeTime[changes] = Math.max(from, nextChange);
            changeState[changes] = after;
            changes++;
            nextChange = Math.max(from, nextChange) + dwell(after);
        }
        guarded += nextChange < until ? 1 : 0;
    }

    /** How often since birth a guard has kept this caregiver within what is legal; never at default parameters. */
    public int guarded() {
        return guarded;
    }

    /** Share of today's changes that follow the caregiver's own routine order. */
    public double predictability() {
        return predictability;
    }

    /** What this caregiver lets an infant near see, hear and feel today, from the first second watched on. */
    public CareSignals signals() {
        return new CareSignals(this, draws, day, model.channels());
    }

    /** When the care state changes next, minutes since birth. */
    double nextChange() {
        return nextChange;
    }

    /** Moves on to the state at the end of the tick. */
    public void settle() {
        if (changes > 0) {
            state = changeState[changes - 1];
            changes = 0;
        }
    }

    /** Whether on duty at a minute of the day. */
    public boolean onDuty(double minuteOfDay) {
        return duty.at(minuteOfDay);
    }

    /** Whether this caregiver, when not the main one, takes the night that begins on the evening of a day. */
    boolean takesNight(int evening) {
        return draws.uniform(Purpose.DUTY, evening, 0) < traits.nights();
    }

    private CareState lapse() {
        int n = jumps++;
        if (draws.uniform(Purpose.CARE_NEXT, day, 2L * n) < predictability) {
            phase += model.care().rotation();
            phase -= Math.floor(phase);
        } else {
            phase = draws.uniform(Purpose.CARE_NEXT, day, 2L * n + 1);
        }
        double harshness = draws.uniform(Purpose.CARE_HARSH, day, n);
        if (harshness < frightening) {
            return CareState.FRIGHTENING;
        }
        if (harshness < frightening + harsh) {
            return CareState.REBUFFING;
        }
        double near = traits.availability();
        double intrusive = near * model.care().intrusiveShare();
        return phase < near - intrusive ? CareState.DISTRACTED : phase < near ? CareState.INTRUSIVE : CareState.ABSENT;
    }

    private double meanLapse() {
        double near = traits.availability();
        double intrusive = near * model.care().intrusiveShare();
        double mild = (near - intrusive) * model.care().distractedDwell()
                + intrusive * model.care().intrusiveDwell()
                + (1 - near) * model.care().absentDwell();
        return (1 - harsh - frightening) * mild
                + harsh * model.care().rebuffingDwell()
                + frightening * model.care().frighteningDwell();
    }

    private double dwell(CareState next) {
        double mean = switch (next) {
            case ATTUNED -> attunedDwell;
            case DISTRACTED -> model.care().distractedDwell();
            case INTRUSIVE -> model.care().intrusiveDwell();
            case REBUFFING -> model.care().rebuffingDwell();
            case FRIGHTENING -> model.care().frighteningDwell();
            case ABSENT -> model.care().absentDwell();
        };
        double unit = draws.exponential(Purpose.CARE_DWELL, day, jumps * 2L + (next == CareState.ATTUNED ? 1 : 0));
        return mean * dwellScale * Decay.exp(Logarithm.of(unit) / shape);
    }

    @Override
    protected void part() {
        changeTime = changeTime.clone();
        changeState = changeState.clone();
        duty = duty.copy();
        uplift = uplift.copy();
    }
}
