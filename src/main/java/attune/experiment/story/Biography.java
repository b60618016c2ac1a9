package attune.experiment.story;

import attune.family.Family;
import attune.family.Infant;
import attune.laboratory.Trace;
import attune.simulation.Community;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * One infant's life, lived and written down. Only its own family lives, as it does in its community: what is written here
 * is, to the last digit, what a run's tables hold of it.
 */
public final class Biography {
    private final Scenario scenario;
    private final int infant;
    private final Family family;
    private final Witness witness;
    private final Lives lives;

    private Biography(Scenario scenario, long seed, int number, int infant) {
        this.scenario = scenario;
        this.infant = infant;
        Community community = Community.only(scenario, seed, number);
        family = community.families().get(0);
        witness = new Witness(scenario, community, infant);
        lives = community.live(witness);
    }

    /**
     * Lives one family's life.
     *
     * @param seed the replicate's seed
     * @param family number of the family in the community, from 0
     * @param infant number of the infant in the family, from 0
     */
    public static Biography of(Scenario scenario, long seed, int family, int infant) {
        return new Biography(scenario, seed, family, infant);
    }

    /** What was lived through. */
    public Scenario scenario() {
        return scenario;
    }

    /** The infant, at the end of the span. */
    public Infant infant() {
        return family.infants[infant];
    }

    /** The family, at the end of the span. */
    public Family family() {
        return family;
    }

    /** The weekly values of a trace. */
    public double[] weekly(Trace trace) {
        return lives.weekly(trace)[infant];
    }

    /** What the laboratory found, age by age. */
    public List<Lives.Assessment> visits() {
        return lives.assessments().stream()
                .filter(row -> row.infant() == infant)
                .toList();
    }

    /** What happened, in order of time. */
    public List<Event> events() {
        return witness.events();
    }

    /** A sign on the evening of a day, from 0. */
    public double sign(Sign sign, int day) {
        return witness.signs(day)[sign.ordinal()];
    }

    /** How many whole days were lived. */
    public int days() {
        return scenario.days();
    }

    /** On how many days from one up to, and without, another the primary caregiver was in a depressive episode. */
    public int depressed(int from, int until) {
        int depressed = 0;
        for (int day = from; day < until; day++) {
            depressed += sign(Sign.DEPRESSION, day) > 0 ? 1 : 0;
        }
        return depressed;
    }

    /** How often each stressor came in such days, for example {@code noise 14 times}; those that did not are left out. */
    public List<String> stressors(int from, int until) {
        List<String> came = new ArrayList<>();
        for (int s = 0; s < scenario.stressors().size(); s++) {
            int times = witness.met(s, until - 1) - (from == 0 ? 0 : witness.met(s, from - 1));
            if (times > 0) {
                came.add(scenario.stressors().get(s).name() + " " + (times == 1 ? "once" : times + " times"));
            }
        }
        return came;
    }
}
