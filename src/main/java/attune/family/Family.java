package attune.family;

import attune.family.caregiving.CareState;
import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.mechanism.CareParameters;
import java.util.List;

/**
 * A family: infants and caregivers who live through days together. The day is the unit of work; inside it the family runs
 * its ticks uninterrupted, each through the {@link Phase phases} in order.
 */
public final class Family extends Replica<Family> {
    /** Minutes of a day. */
    static final double DAY = 1440;

    private static final int CAREGIVER_AGENTS = 100;
    private static final int STRESSOR_AGENTS = 1000;

    /** Number in the community, from 0. */
    public final int number;

    /** Parameters and switches. */
    public final Model model;

    /** What surrounds the family every day. */
    public final HouseholdTraits household;

    /** The infants. */
    public Infant[] infants;

    /** The caregivers; the first is the one the family began with. */
    public Caregiver[] caregivers;

    /** By caregiver: share of the day on duty, as programmes have left it. */
    public double[] dutyShare;

    /** Number of the caregiver who has the main charge. */
    public int primary;

    /** Where the family is just now. */
    public Surroundings surroundings;

    Stressor[] stressors;
    Draws[] stressorDraws;

    /**
     * Whether lulls are lived in one go, and what a second thought cannot have changed is left as it is; off, every tick is lived by
     * itself and everything worked out anew, to the same bits.
     */
    boolean shortcuts = true;

    Encounters encounters;
    Course course;
    Lull lull;
    Lessons lessons;
    Events events;
    Planner planner;
    TickConstants step;

    private Axes axes;

    private int day = -1;
    private double time;
    private double minuteOfDay;
    private double minuteAtStart;
    private int ticks;
    private int tick;
    private double dutyChange;
    private boolean[] busy;
    private boolean[] duty;

    /**
     * @param seed the replicate's seed
     * @param temperaments one per infant
     * @param carers one per caregiver
     * @param stressors what comes upon the family
     */
    public Family(
            long seed,
            int number,
            Model model,
            HouseholdTraits household,
            List<Temperament> temperaments,
            List<CaregiverTraits> carers,
            List<Stressor> stressors) {
        this.number = number;
        this.model = model;
        this.household = household;
        expose(seed, stressors);
        caregivers = new Caregiver[carers.size()];
        dutyShare = new double[caregivers.length];
        busy = new boolean[caregivers.length];
        duty = new boolean[caregivers.length];
        for (int c = 0; c < caregivers.length; c++) {
            caregivers[c] = new Caregiver(c, carers.get(c), model, new Draws(seed, number, CAREGIVER_AGENTS + c));
            dutyShare[c] = carers.get(c).duty();
        }
        infants = new Infant[temperaments.size()];
        for (int i = 0; i < infants.length; i++) {
            Draws draws = new Draws(seed, number, i);
            infants[i] = new Infant(i, temperaments.get(i), caregivers.length, this.stressors.length, model, draws);
        }
        surroundings = new Surroundings(caregivers.length);
        furnish();
    }

    /**
     * Gives a family, usually a copy, other stressors from here on. A stressor that has come already has to keep its place
     * in the list, and its name, kind and law but for the age at which it stops: what goes on is known by them.
     *
     * @param seed the replicate's seed
     */
    public void face(long seed, List<Stressor> others) {
        expose(seed, others);
        for (Infant infant : infants) {
            infant.makeRoom(stressors.length);
        }
    }

    private void expose(long seed, List<Stressor> to) {
        stressors = to.toArray(new Stressor[0]);
        stressorDraws = new Draws[stressors.length];
        for (int s = 0; s < stressorDraws.length; s++) {
            stressorDraws[s] = new Draws(
                    seed, number, STRESSOR_AGENTS + stressors[s].name().hashCode());
        }
    }

    private void furnish() {
        encounters = new Encounters(this);
        course = new Course(this);
        lull = new Lull(this);
        lessons = new Lessons(this);
        events = new Events(this);
        planner = new Planner(this);
        axes = new Axes(infants);
    }

    /** Day of life, from 0; -1 before birth. */
    public int day() {
        return day;
    }

    /** How many stressors can come upon the family. */
    public int stressors() {
        return stressors.length;
    }

    /** Minutes since birth. */
    public double time() {
        return time;
    }

    /** Minute of the day now. */
    public double minuteOfDay() {
        return minuteOfDay;
    }

    /** Number of the tick under way, while ticks are lived: from 0 where the family began to live on. */
    int tick() {
        return tick;
    }

    /** Lives one whole day, in ticks of a length in minutes. */
    public void liveDay(double length) {
        beginDay();
        live(DAY, length);
        endDay();
    }

    /** Begins the next day: ages everybody and plans. */
    public void beginDay() {
        day++;
        time = day * DAY;
        for (Infant infant : infants) {
            infant.age(day, !model.switches().fallingPlasticity());
        }
        for (Caregiver caregiver : caregivers) {
            caregiver.begin(day, household);
        }
        planner.plan(day);
    }

    /** Lives on for some minutes of the day, in ticks of a length in minutes; not at all where there are none left. */
    public void live(double minutes, double length) {
        pass(minutes, length);
        follow(axes);
    }

    /** Lets the minutes pass, but for the axes, which have to {@link #follow} before anybody looks at them. */
    void pass(double minutes, double length) {
        if (step == null || step.minutes != length) {
            step = new TickConstants(length, model);
        }
        ticks = Math.max(0, (int) Math.rint(minutes / length));
        double start = time;
        dutyChange = 0;
        double offset = start - day * DAY;
        minuteAtStart = offset;
        axes.begin(ticks);
        tick = 0;
        while (tick < ticks) {
            minuteOfDay = offset + tick * length;
            if (minuteOfDay >= dutyChange) {
                changeDuty();
            }
            int passed = shortcuts && infants.length == 1 ? lull.live(start, offset, tick, ticks, dutyChange) : 0;
            if (passed == 0) {
                Phase.tick(this, start + tick * length, length);
                passed = 1;
            }
            tick += passed;
            minuteOfDay = offset + (tick - 1) * length;
            time = start + tick * length;
        }
    }

    /** Lets axes, the family's own or those of some that have lived abreast with it, follow the minutes that have passed. */
    void follow(Axes those) {
        if (model.switches().hpaAxis()) {
            those.follow(minuteAtStart, ticks, step);
        }
    }

    /**
     * Clears the rest of the day for an appointment: nothing else is planned, the infants are awake, fed and on no
     * stressor. Meant for a copy.
     */
    public void clearForVisit() {
        for (Infant infant : infants) {
            infant.clearForVisit();
        }
    }

    /** Closes the day: what changes from day to day follows what the day was. */
    public void endDay() {
        double crying = 0;
        double wakings = 0;
        double events = 0;
        for (Infant infant : infants) {
            infant.diary.cortisolMean = infant.hormones.meanCortisol();
            Nightfall.close(this, infant);
            crying += infant.diary.crying / 60;
            wakings += infant.diary.wakings;
            events = Math.max(events, infant.diary.strainEvents);
        }
        for (Caregiver caregiver : caregivers) {
            caregiver.end(crying, wakings, events, dutyShare[caregiver.number], household);
        }
    }

    /** Whether a caregiver is on duty in this tick. */
    boolean onDuty(int c) {
        return duty[c] || surroundings.asked[c];
    }

    /** Whether the infant has a caregiver within reach. */
    boolean isNear(Infant x, int c) {
        return canCome(x, c) && x.seen[c].inReach();
    }

    /** Whether a caregiver, in whatever state, can come to the infant. */
    boolean canCome(Infant x, int c) {
        return !surroundings.away[c] && x.withdrawn == 0 && onDuty(c);
    }

    /** Whether a time lies between the infant's bedtime and its waking. */
    boolean isNight(Infant x, double t) {
        double minute = t - day * DAY;
        return minute < x.wakeTime || minute > x.bedtime;
    }

    /** A caregiver's state as it shows: one asked to stay near is at most distracted, one holding still is just that. */
    CareState seen(int c, CareState state) {
        if (surroundings.still[c]) {
            return CareState.DISTRACTED;
        }
        return surroundings.asked[c] && state == CareState.ABSENT ? CareState.DISTRACTED : state;
    }

    /** Has the infants look around anew when somebody comes on duty or goes off, and sees when that may be next. */
    private void changeDuty() {
        dutyChange = Double.POSITIVE_INFINITY;
        for (int c = 0; c < caregivers.length; c++) {
            boolean now = dutyShare[c] > 0 && caregivers[c].onDuty(minuteOfDay);
            dutyChange = Math.min(dutyChange, caregivers[c].duty.change(minuteOfDay));
            if (now != duty[c]) {
                duty[c] = now;
                for (Infant infant : infants) {
                    infant.stale = true;
                }
            }
        }
    }

    /** Has the infants look around anew: the surroundings have been changed from outside. */
    public void lookAnew() {
        for (Infant infant : infants) {
            infant.stale = true;
        }
    }

    /** Marks who holds whom, as seen at the start of a tick. */
    void lookAround() {
        for (int c = 0; c < busy.length; c++) {
            busy[c] = false;
        }
        for (Infant infant : infants) {
            if (infant.heldBy >= 0) {
                busy[infant.heldBy] = true;
            }
        }
    }

    /** Rate (1/min) at which a caregiver answers what an infant in distress does. */
    double answerRate(Infant x, Action act, int c, double t) {
        if (!canCome(x, c) || surroundings.still[c]) {
            return 0;
        }
        CareParameters p = model.care();
        CareState state = x.seen[c];
        double rate = switch (state) {
            case ATTUNED -> p.attunedAnswer();
            case DISTRACTED -> p.distractedAnswer();
            case INTRUSIVE -> p.intrusiveAnswer();
            case REBUFFING -> p.rebuffingAnswer();
            case FRIGHTENING -> 0;
            case ABSENT -> p.absentAnswer();
        };
        boolean far = state == CareState.DISTRACTED || state == CareState.ABSENT;
        rate *= switch (act) {
            case FUSS -> 1;
            case CRY -> far ? p.loudDistracted() : p.loudAttuned();
            case APPROACH -> far ? p.approachHeard() : 1;
            default -> p.quietNotice();
        };
        double mismatch = Math.abs(caregivers[c].traits.tempo() - x.temperament.tempo());
        rate *= 1 - p.tempoCost() * mismatch;
        if (isNight(x, t)) {
            rate *= p.night();
        }
        return busy[c] && infants.length > 1 ? rate * p.busy() : rate;
    }

    /** Whom the infant turns to: the one it trusts most among those near, more selectively with age; else its figure. */
    int sought(Infant x) {
        double mean = 0;
        int near = 0;
        for (int c = 0; c < caregivers.length; c++) {
            if (x.near[c]) {
                mean += x.models[c].trust;
                near++;
            }
        }
        if (near == 0) {
            return x.figure;
        }
        mean /= near;
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < caregivers.length; c++) {
            if (x.near[c]) {
                WorkingModel known = x.models[c];
                double pull = (1 - x.selectivity) * mean + x.selectivity * known.trust * known.familiarity;
                if (pull > most) {
                    most = pull;
                    best = c;
                }
            }
        }
        return best;
    }

    @Override
    protected void part() {
        infants = infants.clone();
        java.util.Arrays.setAll(infants, i -> infants[i].copy());
        caregivers = caregivers.clone();
        java.util.Arrays.setAll(caregivers, c -> caregivers[c].copy());
        dutyShare = dutyShare.clone();
        surroundings = surroundings.copy();
        busy = busy.clone();
        duty = duty.clone();
        furnish();
    }
}
