package attune.simulation;

import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;
import attune.intervention.Programme;
import attune.mechanism.Plasticity;
import attune.parameter.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * All of a scenario that can have borne upon the days before some day. Two scenarios with equal pasts are, under one seed,
 * the same life up to that day, bit for bit: this is the one place that says so.
 *
 * <p>Only two things can be left out: a programme that has not started (whom it reaches is a keyed draw, and whom it is meant
 * for is read on the day it starts), and a stressor that has not come. Everything else has to be equal, whatever it does.
 *
 * @param rest the scenario without programmes and stressors
 * @param caregivers how many caregivers every family has from birth on, with those who come with programmes
 * @param begun what has begun before the day
 */
public record Past(Scenario rest, int caregivers, Begun begun) {

    /** What the scenario brings to the days from 0 up to, and without, {@code day}. */
    public static Past of(Scenario scenario, int day) {
        Scenario rest = new Scenario(
                scenario.size(),
                scenario.assessmentMonths(),
                scenario.appointments(),
                scenario.temperament(),
                scenario.caregivers(),
                scenario.household(),
                List.of(),
                List.of(),
                scenario.model(),
                scenario.effects(),
                scenario.laboratory());
        return new Past(rest, scenario.caregiversInFamily(), Begun.of(scenario, day));
    }

    /**
     * The days on which a past may cease to be shared: something begins or ends on them.
     *
     * @return rising; days of the span only
     */
    public static List<Integer> turns(Scenario scenario) {
        TreeSet<Integer> days = new TreeSet<>();
        scenario.programmes().forEach(each -> days.add(each.delivery().firstDay()));
        for (Stressor stressor : scenario.stressors()) {
            days.add(firstDay(stressor, scenario.days()));
            days.add(endDay(stressor, scenario.days()));
        }
        return List.copyOf(days.headSet(scenario.days()));
    }

    /**
     * Programmes and stressors that have begun, each at its place in the scenario's list; what has not begun is empty, and
     * left out at the end. The place counts because it is the order in which they act.
     */
    public record Begun(List<Optional<Helped>> programmes, List<Optional<Borne>> stressors) {
        /** What has begun before {@code day}. */
        public static Begun of(Scenario scenario, int day) {
            return new Begun(
                    listed(scenario.programmes().size(), i -> helped(scenario, i, day)),
                    listed(
                            scenario.stressors().size(),
                            i -> borne(scenario.stressors().get(i), day)));
        }

        private static <T> List<Optional<T>> listed(int size, IntFunction<Optional<T>> at) {
            List<Optional<T>> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(at.apply(i));
            }
            while (!list.isEmpty() && list.get(list.size() - 1).isEmpty()) {
                list.remove(list.size() - 1);
            }
            return List.copyOf(list);
        }

        private static Optional<Helped> helped(Scenario scenario, int i, int day) {
            Programme programme = scenario.programmes().get(i);
            return programme.delivery().firstDay() < day
                    ? Optional.of(new Helped(programme, scenario.caregiverOf(i)))
                    : Optional.empty();
        }

        private static Optional<Borne> borne(Stressor stressor, int day) {
            if (firstDay(stressor, day) >= day) {
                return Optional.empty();
            }
            // When it will stop does not bear upon the days before it has.
            Stressor.Law law = Settings.with(stressor.law(), "until", 0);
            return Optional.of(new Borne(stressor.name(), stressor.kind(), law, endDay(stressor, day)));
        }
    }

    /**
     * A programme that has started.
     *
     * @param caregiver number of the caregiver who came with it, or -1
     */
    public record Helped(Programme programme, int caregiver) {}

    /**
     * A stressor that has come.
     *
     * @param law its law, the age at which it stops left out
     * @param days the day from which it did not come any more, at most the day looked at
     */
    public record Borne(String name, StressorKind kind, Stressor.Law law, int days) {}

    /** The first day on which it can come; {@code limit} when that is none before. */
    private static int firstDay(Stressor stressor, int limit) {
        int day = 0;
        while (day < limit && !comes(stressor, day)) {
            day++;
        }
        return day;
    }

    /** The day after the last on which it can come; {@code limit} when that is none before. */
    private static int endDay(Stressor stressor, int limit) {
        int day = firstDay(stressor, limit);
        while (day < limit && comes(stressor, day)) {
            day++;
        }
        return day;
    }

    private static boolean comes(Stressor stressor, int day) {
        return stressor.law().comes(day / Plasticity.DAYS_PER_MONTH);
    }
}
