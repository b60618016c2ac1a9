package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Population;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.intervention.EffectSizes;
import attune.intervention.Programme;
import attune.laboratory.Appointment;
import attune.laboratory.LaboratoryParameters;
import attune.parameter.Declaration;
import attune.parameter.Unit;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a scenario in its full form against the declarations, which are its schema. */
public final class ScenarioReader {
    /** Ticks that divide a day, to choose from in messages. */
    private static final List<Double> TICKS =
            List.of(0.1, 0.2, 0.25, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5, 8.0, 9.0, 10.0, 12.0, 15.0);

    private final Problems problems;

    private ScenarioReader(Problems problems) {
        this.problems = problems;
    }

    /** The scenario; empty when a problem was noted. */
    public static Optional<Scenario> read(Tree.Mapping full, Problems problems) {
        int before = problems.count();
        Scenario scenario = new ScenarioReader(problems).scenario(full);
        return problems.count() == before ? Optional.ofNullable(scenario) : Optional.empty();
    }

    private Scenario scenario(Tree.Mapping full) {
        Block block = new Block(full, "scenario", problems);
        Scenario.Size size = block.record(Scenario.Size.class);
        checkTick(block, size.tick());
        AgesReader reader = new AgesReader(block, size.span(), problems);
        List<Double> assessed = reader.assess();
        List<Appointment> visits = reader.visits(assessed);
        TraitsReader traits = new TraitsReader(problems);
        Population<Temperament> temperament = block.block("infant")
                .take("temperament")
                .map(tree -> traits.read(tree, Temperament.class, "temperament"))
                .orElse(Population.declared(Temperament.class));
        List<Population<CaregiverTraits>> caregivers = caregivers(block, traits);
        Population<HouseholdTraits> household = block.take("household")
                .map(tree -> traits.read(tree, HouseholdTraits.class, "household"))
                .orElse(Population.declared(HouseholdTraits.class));
        EventsReader events = new EventsReader(problems);
        List<Stressor> stressors = events.stressors(block.list("stressors"));
        List<Programme> programmes = events.programmes(block.list("interventions"));
        Model model = block.block("model").record(Model.class);
        EffectSizes effects = block.block("effects").record(EffectSizes.class);
        LaboratoryParameters laboratory = block.block("laboratory").record(LaboratoryParameters.class);
        block.close();
        try {
            return new Scenario(
                    size,
                    AgesReader.all(assessed, visits),
                    visits,
                    temperament,
                    caregivers,
                    household,
                    stressors,
                    programmes,
                    model,
                    effects,
                    laboratory);
        } catch (IllegalArgumentException e) {
            if (problems.none()) {
                problems.add(block.origin(), e.getMessage());
            }
            return null;
        }
    }

    private void checkTick(Block block, double tick) {
        double ticks = Unit.MINUTES_PER_DAY / tick;
        if (Math.abs(ticks - Math.rint(ticks)) > 1e-9) {
            double near = TICKS.stream()
                    .min(Comparator.comparingDouble(each -> Math.abs(each - tick)))
                    .orElseThrow();
            problems.add(
                    block.placeOf("tick"),
                    "tick is " + Declaration.number(tick) + " min, which does not divide a day; write for example "
                            + Declaration.number(near) + " min");
        }
    }

    private List<Population<CaregiverTraits>> caregivers(Block block, TraitsReader traits) {
        if (block.take("caregiver").isPresent()) {
            problems.add(
                    block.placeOf("caregiver"),
                    "both caregiver and caregivers are given; write the list caregivers only");
        }
        List<Tree> items = block.list("caregivers");
        if (!(block.take("caregivers").orElse(null) instanceof Tree.Listing)) {
            return List.of(Population.declared(CaregiverTraits.class));
        }
        if (items.isEmpty() || items.size() > 4) {
            problems.add(
                    block.placeOf("caregivers"),
                    "a family has one to four caregivers, not " + items.size() + "; write one to four in the list");
            return List.of(Population.declared(CaregiverTraits.class));
        }
        List<Population<CaregiverTraits>> read = new ArrayList<>();
        items.forEach(item -> read.add(traits.read(item, CaregiverTraits.class, "caregiver")));
        return read;
    }
}
