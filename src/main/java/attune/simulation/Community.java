package attune.simulation;

import attune.family.Draws;
import attune.family.Family;
import attune.family.HouseholdTraits;
import attune.family.Population;
import attune.family.Purpose;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.intervention.Enrolment;
import attune.laboratory.Trace;
import attune.parameter.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import sim.engine.SimState;

/**
 * A community of families on a MASON schedule. Families touch one another only at day boundaries, so the schedule moves
 * by the day: some families live theirs in each step, abreast, always in the same order.
 */
public final class Community extends SimState implements Life {
    private static final long serialVersionUID = 1;
    static final int HOUSEHOLD = 90;
    static final int CAREGIVERS = 100;
    private static final int LABORATORY = 9000;
    private static final int DAYS_A_WEEK = 7;

    /** So many families live their days abreast. With 4 or 16 no difference was seen (docs/performance.md). */
    public static final int ABREAST = 8;

    private final transient Scenario scenario;
    private final long seed;
    private final transient List<FamilyLife> lives = new ArrayList<>();
    private final transient double[][][] weekly;
    private final transient Lives.Assessment[][] assessed;
    private int days;
    private int ages;

    /**
     * @param scenario what is lived through
     * @param seed the replicate's seed; all luck hangs on it
     */
    public Community(Scenario scenario, long seed) {
        this(scenario, seed, 0, scenario.size().families());
    }

    /** The families from one number up to, and without, another. */
    private Community(Scenario scenario, long seed, int from, int until) {
        super(seed);
        this.scenario = scenario;
        this.seed = seed;
        int infants = (until - from) * scenario.size().infants();
        weekly = new double[Trace.values().length][infants][scenario.days() / DAYS_A_WEEK];
        assessed = new Lives.Assessment[scenario.assessmentMonths().size()][];
        for (int f = from; f < until; f++) {
            lives.add(family(seed, f, (f - from) * scenario.size().infants()));
        }
    }

    /**
     * One family of a community without the others. It lives as it does among them, bit for bit: luck is keyed by the
     * family's number, and nothing passes between families.
     *
     * @param number number of the family in the community, from 0
     * @throws IllegalArgumentException when the community has no such family
     */
    public static Community only(Scenario scenario, long seed, int number) {
        if (number < 0 || number >= scenario.size().families()) {
            throw new IllegalArgumentException("there is no family " + number + ": they are numbered from 0 to "
                    + (scenario.size().families() - 1));
        }
        return new Community(scenario, seed, number, number + 1);
    }

    /** A copy, as it is this evening, with another future. */
    private Community(Community original, Scenario future) {
        super(original.seed);
        scenario = future;
        seed = original.seed;
        days = original.days;
        ages = original.ages;
        assessed = original.assessed.clone();
        weekly = original.weekly.clone();
        Arrays.setAll(weekly, trace -> original.weekly[trace].clone());
        for (double[][] trace : weekly) {
            Arrays.setAll(trace, infant -> trace[infant].clone());
        }
        for (FamilyLife life : original.lives) {
            FamilyLife copy = life.branch(original.continued(life, future), weekly);
            copy.family().face(seed, future.stressors());
            lives.add(copy);
        }
        if (days > 0) {
            begin();
        }
    }

    /** A family's part in the programmes of another future: gone on with where it is the same programme, else to come. */
    private Enrolment[] continued(FamilyLife life, Scenario future) {
        Enrolment[] next = new Enrolment[future.programmes().size()];
        for (int i = 0; i < next.length; i++) {
            boolean same = i < scenario.programmes().size()
                    && scenario.programmes().get(i).equals(future.programmes().get(i))
                    && scenario.caregiverOf(i) == future.caregiverOf(i);
            next[i] = same ? life.enrolment(i).copy() : enrolment(future, i, life.family().number);
        }
        return next;
    }

    private Enrolment enrolment(Scenario of, int programme, int family) {
        return new Enrolment(of.programmes().get(programme), of.effects(), seed, family, of.caregiverOf(programme));
    }

    private FamilyLife family(long seed, int number, int firstRow) {
        List<Temperament> temperaments = new ArrayList<>();
        for (int i = 0; i < scenario.size().infants(); i++) {
            temperaments.add(draw(scenario.temperament(), seed, number, i));
        }
        List<CaregiverTraits> carers = new ArrayList<>();
        for (int c = 0; c < scenario.caregivers().size(); c++) {
            carers.add(draw(scenario.caregivers().get(c), seed, number, CAREGIVERS + c));
        }
        Enrolment[] enrolments = new Enrolment[scenario.programmes().size()];
        for (int p = 0; p < enrolments.length; p++) {
            if (scenario.caregiverOf(p) >= 0) {
                Population<CaregiverTraits> trained = Population.declared(CaregiverTraits.class)
                        .with("responsiveness", scenario.effects().placedResponsiveness())
                        .with("duty", 0)
                        .with("nights", 0);
                carers.add(draw(trained, seed, number, CAREGIVERS + scenario.caregiverOf(p)));
            }
            enrolments[p] = enrolment(scenario, p, number);
        }
        HouseholdTraits household = draw(scenario.household(), seed, number, HOUSEHOLD);
        Family family =
                new Family(seed, number, scenario.model(), household, temperaments, carers, scenario.stressors());
        return new FamilyLife(family, enrolments, weekly, firstRow);
    }

    static <R extends Record> R draw(Population<R> population, long seed, int family, int agent) {
        Draws draws = new Draws(seed, family, agent);
        return population.draw(d -> draws.uniform(Purpose.TRAITS, d.path().hashCode(), 0));
    }

    /** The families, as they are now; looked at, not touched. */
    public List<Family> families() {
        return lives.stream().map(FamilyLife::family).toList();
    }

    /**
     * Whether a family takes part in a programme, or has: it was offered to it when it started.
     *
     * @param place place of the family in {@link #families()}
     * @param programme place of the programme in the scenario
     */
    public boolean takesPart(int place, int programme) {
        return lives.get(place).enrolment(programme).isOffered();
    }

    /** Puts every family on the schedule, at birth; from then on each step of the schedule is a day. */
    public void begin() {
        start();
        for (int from = 0; from < lives.size(); from += ABREAST) {
            List<FamilyLife> some = lives.subList(from, Math.min(from + ABREAST, lives.size()));
            schedule.scheduleRepeating(
                    days, from, new DayAbreast(some, scenario.size().tick()), 1);
        }
    }

    /** Lives from where it is to the end of the span. */
    @Override
    public Lives live() {
        return live(day -> {});
    }

    /**
     * Lives from where it is to the end of the span, and is looked at every evening.
     *
     * @param evening is told the number of the day, from 0, when it has been lived
     */
    public Lives live(IntConsumer evening) {
        liveUntil(scenario.days(), evening);
        finish();
        return new Lives(inOrder(assessed), weekly);
    }

    @Override
    public void liveUntil(int day) {
        liveUntil(Math.min(day, scenario.days()), evening -> {});
    }

    private void liveUntil(int day, IntConsumer evening) {
        if (days == 0 && day > 0) {
            begin();
        }
        while (days < day) {
            schedule.step(this);
            days++;
            evening.accept(days - 1);
            List<Double> months = scenario.assessmentMonths();
            while (ages < assessed.length && (int) Math.floor(months.get(ages) * Unit.DAYS_PER_MONTH) == days) {
                assessed[ages] = assess(months.get(ages));
                ages++;
            }
        }
    }

    @Override
    public Community branch(Scenario future) {
        if (!Past.of(scenario, days).equals(Past.of(future, days))) {
            throw new IllegalArgumentException(
                    "the scenarios differ in what came before day " + days + "; live the other one from birth");
        }
        return new Community(this, future);
    }

    private Lives.Assessment[] assess(double ageMonths) {
        List<Lives.Assessment> rows = new ArrayList<>();
        for (FamilyLife life : lives) {
            for (int i = 0; i < life.family().infants.length; i++) {
                Draws luck = new Draws(seed, life.family().number, LABORATORY + i);
                rows.add(Assessor.assess(life, i, ageMonths, scenario, luck));
            }
        }
        return rows.toArray(new Lives.Assessment[0]);
    }

    private static List<Lives.Assessment> inOrder(Lives.Assessment[][] assessed) {
        List<Lives.Assessment> rows = new ArrayList<>();
        for (int i = 0; i < assessed[0].length; i++) {
            for (Lives.Assessment[] age : assessed) {
                rows.add(age[i]);
            }
        }
        return rows;
    }
}
