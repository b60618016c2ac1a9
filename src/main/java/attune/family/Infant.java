package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.Arousal;
import attune.mechanism.Company;
import attune.mechanism.Decay;
import attune.mechanism.Distress;
import attune.mechanism.Growth;
import attune.mechanism.Hpa;
import attune.mechanism.Plasticity;
import attune.mechanism.Relief;
import attune.mechanism.Threat;
import java.util.Arrays;

/** An infant: the whole of its state. What happens to it in time is in {@link Course} and the {@link Phase phases}. */
public final class Infant extends Replica<Infant> {
    /** Nobody. */
    static final int NOBODY = -1;

    /** Number in the family, from 0. */
    public final int number;

    /** What it was born with. */
    public final Temperament temperament;

    final Draws draws;
    final Model model;

    /** Propensity to bouts of distress, 1 on the median. */
    final double propensity;

    /** Own age of onset of the cortisol rhythm, weeks. */
    final double rhythmOnset;

    /** Own sleep need, relative. */
    final double sleepNeed;

    /** Own size on top of conditions, relative. */
    final double sizePropensity;

    /** Own rate of brain growth, relative. */
    final double brainPropensity;

    /** Gain from input to arousal at birth. */
    public final double gainAtBirth;

    // ---- arousal and its regulation
    /** Arousal. */
    public double arousal;

    /** Gain from input to arousal, 1 for the average newborn. */
    public double gain;

    /** The infant's own level of gain, to which gain relaxes. */
    public double ownGain;

    /** Skill: rate at which own effort lowers arousal, 1/min. */
    public double skill;

    /** What it does now. */
    public Action action = Action.SLEEP;

    boolean asleep = true;
    boolean over;

    /** The present episode of distress. */
    public Episode episode = new Episode();

    /** What it does about distress, and what it has learned of that. */
    public SignalPolicy policy;

    /** The caregiver who holds it, or -1. */
    public int heldBy = NOBODY;

    // ---- what it knows
    /** What it expects of each caregiver. */
    public WorkingModel[] models;

    double[] familyPrior = new double[Relief.SPANS];

    /** In what order it expects care to lapse. */
    public Transitions transitions;

    double hazardCued;
    double hazardUncued;
    double dreadCued;
    double dreadUncued;
    double acquaintance;

    // ---- body
    /** The HPA axis. */
    public Hormones hormones;

    /** Hunger, from 0 to 1 and a little beyond. */
    public double hunger;

    /** Today's appetite, relative: how fast hunger comes. */
    public double appetite = 1;

    /** Body size relative to that expected for age. */
    public double size = 1;

    /** Volumes of brainstem, limbic and cortical regions, as shares of the whole brain at birth. */
    public double[] brain;

    /** Deprivation: memory of missing serve and return, 0 to 1. */
    public double deprivation;

    /** Engagement with people and things, 0 to 1. */
    public double engagement;

    /** What has been learned in play. */
    public double learning;

    /** Today. */
    public Diary diary;

    // ---- today's plan and today's constants
    DayPlan plan = new DayPlan();
    double plasticity;
    double recovery;
    double boutRate;
    boolean mobile;
    double recoveryTime;
    private double recoveryLeft;
    private TickConstants leftFor;
    double coupling;
    double basalDrive;
    double rhythm;
    double bufferingMaturity;
    double selectivity;
    double understanding;
    double reflex;
    double bedtime;
    double wakeTime;
    boolean sleepWanted = true;
    double awakeUntil;
    boolean mealDue;
    double ageDays;

    // ---- what acts on it now
    double stress;
    int cues;
    int[] active;
    boolean[] controllable;
    double[] felt;
    int[] met;
    int withdrawn;
    int strangers;
    double boutEnd = Double.NEGATIVE_INFINITY;
    double boutDepth;
    CareState[] seen;
    int[] seenChanges;
    boolean[] near;
    boolean stale = true;
    double nearTrust;
    double nearFear;
    int frightening;
    double separation;
    double stillness;
    int figure;

    // ---- unit-exponential clocks, each consumed at its present rate
    double answerClock;
    double releaseClock;
    double reconsiderClock;
    double boutClock;
    double controlClock;
    double frightClock;
    int[] uses = new int[Purpose.values().length];

    /** Arousal above the calm band in the tick just lived, minutes times arousal. */
    double excess;

    /** The part of it above the ceiling. */
    double beyond;

    int guarded;
    double[] latest = new double[1];

    Infant(int number, Temperament temperament, int caregivers, int stressors, Model model, Draws draws) {
        this.number = number;
        this.temperament = temperament;
        this.model = model;
        this.draws = draws;
        propensity = StrictMath.exp(model.distress().propensity() * draws.normal(Purpose.PROPENSITY, 0, 0));
        rhythmOnset = model.hpa().onset()
                + model.hpa().onsetWidth() * model.hpa().onsetSpread() * draws.normal(Purpose.PROPENSITY, 0, 1);
        sleepNeed = StrictMath.exp(model.sleep().spread() * draws.normal(Purpose.PROPENSITY, 0, 2));
        sizePropensity = StrictMath.exp(model.growth().spread() * draws.normal(Purpose.PROPENSITY, 0, 3));
        brainPropensity = StrictMath.exp(model.growth().brainSpread() * draws.normal(Purpose.PROPENSITY, 0, 4));
        gainAtBirth = temperament.reactivity() * (1 + model.birth().reactivity() * temperament.birthRisk());
        gain = gainAtBirth;
        ownGain = gainAtBirth;
        skill = model.effort().skillAtBirth();
        arousal = model.arousal().asleepSetPoint();
        policy = new SignalPolicy(caregivers, model.signalling());
        hormones = new Hormones(model.hpa());
        diary = new Diary(model.record());
        Arrays.fill(familyPrior, model.expectation().prior());
        transitions = new Transitions(caregivers, model.vigilance());
        models = new WorkingModel[caregivers];
        Arrays.setAll(models, c -> WorkingModel.of(familyPrior, model));
        seen = new CareState[caregivers];
        Arrays.fill(seen, CareState.ATTUNED);
        seenChanges = new int[caregivers];
        near = new boolean[caregivers];
        active = new int[stressors];
        controllable = new boolean[stressors];
        felt = new double[stressors];
        met = new int[stressors];
        boutClock = draws.exponential(Purpose.BOUT, -1, 0);
        frightClock = draws.exponential(Purpose.FRIGHT, -1, 0);
        double lower = model.growth().brainstemAtBirth() + model.growth().limbicAtBirth();
        brain = new double[] {model.growth().brainstemAtBirth(), model.growth().limbicAtBirth(), 1 - lower};
        size = sizePropensity * (1 - model.birth().growth() * temperament.birthRisk());
    }

    /** Age in months of 30.4375 days. */
    public double ageMonths() {
        return ageDays / Plasticity.DAYS_PER_MONTH;
    }

    /** Brain volume relative to that at birth. */
    public double brainVolume() {
        return brain[0] + brain[1] + brain[2];
    }

    /** Whether asleep. */
    public boolean isAsleep() {
        return asleep;
    }

    /** Minute of the day from which it is put to bed for the night. */
    public double bedtime() {
        return bedtime;
    }

    /** Whether a caregiver is within its reach and sight. */
    public boolean isNear(int caregiver) {
        return near[caregiver];
    }

    /** The care state in which it sees a caregiver. */
    public CareState seen(int caregiver) {
        return seen[caregiver];
    }

    /** Minute of the day at which it is woken. */
    public double wakeTime() {
        return wakeTime;
    }

    /** Expected severity of unannounced threat, per minute. */
    public double hazardUncued() {
        return hazardUncued;
    }

    /**
     * How many events of a stressor have come since birth.
     *
     * @param stressor its place in the scenario
     */
    public int met(int stressor) {
        return met[stressor];
    }

    /** How often since birth a guard has kept its state or its day's plan within what is legal; never at default parameters. */
    public int guarded() {
        return guarded + policy.guarded + hormones.guarded;
    }

    /** The constants of a new day. */
    void age(double days, boolean flat) {
        ageDays = days;
        double months = ageMonths();
        plasticity = flat ? model.plasticity().flat() : Plasticity.at(months, model.plasticity());
        recovery = Arousal.recovery(months, model.arousal());
        recoveryTime = 1 / recovery;
        guarded += model.arousal().setPoint() < model.arousal().hypoArousal() * deprivation ? 1 : 0;
        boutRate =
                model.switches().endogenousDistress() ? Distress.bouts(days, propensity, model.distress()) / 1440 : 0;
        mobile = months >= model.signalling().locomotion();
        appetite = Growth.appetite(hormones.load, model.growth());
        coupling = Hpa.coupling(months, model.hpa());
        basalDrive = Hpa.basalDrive(hormones.calibration, model.hpa());
        rhythm = Hpa.amplitude(hormones.calibration, Hpa.rhythm(days, rhythmOnset, model.hpa()), model.hpa());
        bufferingMaturity = model.switches().buffering() ? Company.bufferingMaturity(days, model.buffering()) : 0;
        selectivity = model.switches().selectivity() ? Company.selectivity(months, model.selectivity()) : 0;
        understanding = Company.understanding(months, model.selectivity());
        double control = Decay.logistic(
                (months - model.signalling().control()) / model.signalling().controlWidth());
        reflex = model.switches().signalPolicy() ? 1 - control : 1;
        Arrays.fill(uses, 0);
        diary.clear();
        stale = true;
        leftFor = null;
    }

    /** Share of a departure of arousal that passive recovery leaves after a tick. */
    double recoveryLeft(TickConstants step) {
        if (step != leftFor) {
            leftFor = step;
            recoveryLeft = Decay.factor(recovery * step.minutes);
        }
        return recoveryLeft;
    }

    /** Works out dread anew, after what is known of threat has changed. */
    void dread() {
        dreadCued = Threat.dread(hazardCued, model.fear());
        dreadUncued = Threat.dread(hazardUncued, model.fear());
    }

    /** The next unit exponential for a purpose, keyed by the day and its count in the day. */
    double exponential(Purpose purpose) {
        return draws.exponential(purpose, (long) ageDays, uses[purpose.ordinal()]++);
    }

    /** Goes over to an action; where it is the same, nothing is written. */
    void act(Action next) {
        if (action != next) {
            action = next;
        }
    }

    /** The next uniform for a purpose. */
    double uniform(Purpose purpose) {
        return draws.uniform(purpose, (long) ageDays, uses[purpose.ordinal()]++);
    }

    /** Has a place for each of so many stressors; those in place keep theirs. */
    void makeRoom(int stressors) {
        active = Arrays.copyOf(active, stressors);
        controllable = Arrays.copyOf(controllable, stressors);
        felt = Arrays.copyOf(felt, stressors);
        met = Arrays.copyOf(met, stressors);
    }

    void clearForVisit() {
        stale = true;
        plan = new DayPlan();
        asleep = false;
        sleepWanted = false;
        mealDue = false;
        hunger = 0;
        stress = 0;
        cues = 0;
        withdrawn = 0;
        strangers = 0;
        Arrays.fill(active, 0);
        Arrays.fill(felt, 0);
        boutEnd = Double.NEGATIVE_INFINITY;
        if (!episode.open) {
            action = Action.QUIET;
        }
    }

    @Override
    protected void part() {
        episode = episode.copy();
        policy = policy.copy();
        models = models.clone();
        Arrays.setAll(models, c -> models[c].copy());
        familyPrior = familyPrior.clone();
        transitions = transitions.copy();
        hormones = hormones.copy();
        brain = brain.clone();
        diary = diary.copy();
        plan = plan.copy();
        active = active.clone();
        controllable = controllable.clone();
        felt = felt.clone();
        met = met.clone();
        seen = seen.clone();
        seenChanges = seenChanges.clone();
        near = near.clone();
        uses = uses.clone();
        latest = latest.clone();
    }
}
