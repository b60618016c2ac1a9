package attune.experiment.design;

import attune.family.Population;
import attune.family.stressor.Stressor;
import attune.intervention.Programme;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.parameter.Settings;
import attune.simulation.Scenario;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the values of a scenario that are legal but lie outside the range that evidence covers. */
public final class Coverage {
    private final Set<String> found = new LinkedHashSet<>();

    private Coverage() {}

    /** One line for each value outside; none when all is covered. */
    public static Set<String> outside(Scenario scenario) {
        Coverage coverage = new Coverage();
        coverage.record(scenario.size(), "");
        coverage.population(scenario.temperament(), "infant.temperament.");
        for (int i = 0; i < scenario.caregivers().size(); i++) {
            String prefix = scenario.caregivers().size() == 1 ? "caregiver." : "caregivers." + (i + 1) + ".";
            coverage.population(scenario.caregivers().get(i), prefix);
        }
        coverage.population(scenario.household(), "household.");
        for (Stressor stressor : scenario.stressors()) {
            coverage.record(stressor.law(), "stressors." + stressor.name() + ".");
        }
        for (Programme programme : scenario.programmes()) {
            coverage.record(programme.delivery(), "interventions." + programme.name() + ".");
        }
        coverage.record(scenario.model(), "model.");
        coverage.record(scenario.effects(), "effects.");
        coverage.record(scenario.laboratory(), "laboratory.");
        return coverage.found;
    }

    private void record(Record record, String prefix) {
        for (Declaration d : Declarations.of(record.getClass())) {
            check(d, Settings.get(record, d.path()), prefix);
        }
    }

    private void population(Population<?> population, String prefix) {
        for (Declaration d : Declarations.of(population.traits())) {
            check(d, population.spreads().get(d.path()).mean(), prefix);
        }
    }

    private void check(Declaration d, double value, String prefix) {
        if (!d.covers(value)) {
            String unit = d.unit().isEmpty() || d.unit().startsWith("[") ? "" : " " + d.unit();
            found.add(prefix + d.path() + " is " + Declaration.number(value) + unit + "; evidence covers "
                    + Declaration.number(d.low()) + " to " + Declaration.number(d.high()) + unit);
        }
    }
}
