package attune.experiment.story;

import attune.family.Caregiver;
import attune.family.Family;
import attune.family.Infant;
import attune.intervention.Programme;
import attune.simulation.Community;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** Looks at one infant and its family every evening, changes nothing, and notes what is new. */
final class Witness implements IntConsumer {
    private final Scenario scenario;
    private final Community community;
    private final int number;
    private final List<double[]> signs = new ArrayList<>();
    private final List<int[]> met = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Set<String> once = new HashSet<>();
    private boolean depressed;
    private int primary;

    Witness(Scenario scenario, Community community, int infant) {
        this.scenario = scenario;
        this.community = community;
        this.number = infant;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    double[] signs(int day) {
        return signs.get(day);
    }

    /** How many events of a stressor have come until the evening of a day. */
    int met(int stressor, int day) {
        return met.get(day)[stressor];
    }

    @Override
    public void accept(int day) {
        Family family = community.families().get(0);
        Infant infant = family.infants[number];
        double[] seen = new double[Sign.values().length];
        for (Sign sign : Sign.values()) {
            seen[sign.ordinal()] = sign.of(family, infant);
        }
        signs.add(seen);
        programmes(day);
        stressors(day, infant);
        caregivers(day, family, infant);
        ages(day, family, infant);
    }

    private void programmes(int day) {
        for (int p = 0; p < scenario.programmes().size(); p++) {
            Programme programme = scenario.programmes().get(p);
            boolean takesPart = community.takesPart(0, p);
            if (day == programme.delivery().firstDay()) {
                events.add(new Event(
                        day,
                        takesPart
                                ? programme.name() + " begins"
                                : programme.name() + " begins, and is not offered to this family"));
            } else if (takesPart && day == programme.delivery().endDay()) {
                events.add(new Event(day, programme.name() + " has ended"));
            }
        }
    }

    private void stressors(int day, Infant infant) {
        int[] until = new int[scenario.stressors().size()];
        for (int s = 0; s < until.length; s++) {
            until[s] = infant.met(s);
            if (until[s] > 0) {
                first(day, scenario.stressors().get(s).name() + " comes for the first time");
            }
        }
        met.add(until);
    }

    private void caregivers(int day, Family family, Infant infant) {
        if (family.primary != primary) {
            primary = family.primary;
            events.add(new Event(day, "another caregiver has the main charge"));
        }
        Caregiver caregiver = family.caregivers[primary];
        if (caregiver.depressed != depressed) {
            depressed = caregiver.depressed;
            events.add(new Event(
                    day, depressed ? "the caregiver becomes depressed" : "the caregiver's depressive episode is over"));
        }
        for (int c = 0; c < family.caregivers.length; c++) {
            if (infant.models[c].fear > 0) {
                first(day, "first act of a caregiver that frightens the infant");
            }
        }
    }

    private void ages(int day, Family family, Infant infant) {
        if (infant.ageMonths() >= family.model.signalling().locomotion()) {
            first(day, "the infant can move towards people by now");
        }
        if (family.model.switches().selectivity()
                && infant.ageMonths() >= family.model.selectivity().age()) {
            first(day, "the infant begins to seek those it knows and trusts most");
        }
    }

    private void first(int day, String words) {
        if (once.add(words)) {
            events.add(new Event(day, words));
        }
    }
}
