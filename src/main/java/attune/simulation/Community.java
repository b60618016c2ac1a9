package attune.simulation;

import attune.family.Draws;
import attune.family.Family;
import attune.family.HouseholdTraits;
import attune.family.Population;
import attune.family.Purpose;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.intervention.EffectSizes;
import attune.intervention.Enrolment;
import attune.intervention.Programme;
import attune.laboratory.Trace;
import attune.parameter.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import sim.engine.SimState;

/**
 * A community of families on a MASON schedule. Families touch one another only at day boundaries, so the schedule moves
 * by the day: each family lives its day in one step, always in the same order.
 */
public final class Community extends SimState {
    private static final long serialVersionUID = 1;
    static final int HOUSEHOLD = 90;
    static final int CAREGIVERS = 100;
    private static final int LABORATORY = 9000;
    private static final int DAYS_A_WEEK = 7;

    private final transient Scenario scenario;
    private final long seed;
    private final transient List<FamilyLife> lives = new ArrayList<>();
    private final transient double[][][] weekly;

    /**
     * @param scenario what is lived through
     * @param seed the replicate's seed; all luck hangs on it
     */
    public Community(Scenario scenario, long seed) {
        super(seed);
        this.scenario = scenario;
        this.seed = seed;
        int infants = scenario.size().families() * scenario.size().infants();
        weekly = new double[Trace.values().length][infants][days() / DAYS_A_WEEK];
        for (int f = 0; f < scenario.size().families(); f++) {
            lives.add(family(seed, f));
        }
    }

    private int days() {
        return (int) Math.floor(scenario.size().span() * Unit.DAYS_PER_MONTH);
    }

    private FamilyLife family(long seed, int number) {
        List<Temperament> temperaments = new ArrayList<>();
        for (int i = 0; i < scenario.size().infants(); i++) {
            temperaments.add(draw(scenario.temperament(), seed, number, i));
        }
        List<CaregiverTraits> carers = new ArrayList<>();
        for (int c = 0; c < scenario.caregivers().size(); c++) {
            carers.add(draw(scenario.caregivers().get(c), seed, number, CAREGIVERS + c));
        }
        EffectSizes sizes = scenario.effects();
        List<Enrolment> enrolments = new ArrayList<>();
        for (Programme programme : scenario.programmes()) {
            int extra = -1;
            if (Enrolment.bringsCaregiver(programme.kind())) {
                extra = carers.size();
                Population<CaregiverTraits> trained = Population.declared(CaregiverTraits.class)
                        .with("responsiveness", sizes.placedResponsiveness())
                        .with("duty", 0);
                carers.add(draw(trained, seed, number, CAREGIVERS + extra));
            }
            enrolments.add(new Enrolment(programme, sizes, seed, number, extra));
        }
        HouseholdTraits household = draw(scenario.household(), seed, number, HOUSEHOLD);
        Family family =
                new Family(seed, number, scenario.model(), household, temperaments, carers, scenario.stressors());
        int firstRow = number * scenario.size().infants();
        return new FamilyLife(
                family, enrolments.toArray(new Enrolment[0]), scenario.size().tick(), weekly, firstRow);
    }

    static <R extends Record> R draw(Population<R> population, long seed, int family, int agent) {
        Draws draws = new Draws(seed, family, agent);
        return population.draw(d -> draws.uniform(Purpose.TRAITS, d.path().hashCode(), 0));
    }

    /** The families, as they are now; looked at, not touched. */
    public List<Family> families() {
        return lives.stream().map(FamilyLife::family).toList();
    }

    /** Puts every family on the schedule, at birth; from then on each step of the schedule is a day. */
    public void begin() {
        start();
        for (FamilyLife life : lives) {
            schedule.scheduleRepeating(0, life.family().number, life, 1);
        }
    }

    /** Lives from birth to the end of the span. */
    public Lives live() {
        return live(day -> {});
    }

    /**
     * Lives from birth to the end of the span, and is looked at every evening.
     *
     * @param evening is told the number of the day, from 0, when it has been lived
     */
    public Lives live(IntConsumer evening) {
        begin();
        List<Double> ages = scenario.assessmentMonths();
        Lives.Assessment[][] assessed = new Lives.Assessment[ages.size()][];
        int age = 0;
        for (int day = 0; day < days(); day++) {
            schedule.step(this);
            evening.accept(day);
            while (age < ages.size() && (int) Math.floor(ages.get(age) * Unit.DAYS_PER_MONTH) == day + 1) {
                assessed[age] = assess(ages.get(age));
                age++;
            }
        }
        finish();
        return new Lives(inOrder(assessed), weekly);
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
