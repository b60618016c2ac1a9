package attune.experiment.design;

import attune.experiment.file.Paths;
import attune.experiment.file.Tree;
import attune.family.HouseholdTraits;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scenarios as trees in one full form, so that arms can differ from them and designs can vary them: the caregivers are
 * always a list, the lists always exist, and {@code population} or {@code typical} for a whole group stands at each
 * trait.
 */
public final class ScenarioTree {
    private ScenarioTree() {}

    /** The full form of a scenario. */
    public static Tree.Mapping full(Tree.Mapping scenario) {
        Tree.Mapping full = spelledOut(scenario);
        Optional<Tree> one = full.get("caregiver");
        if (one.isPresent() && full.get("caregivers").isEmpty()) {
            Tree.Listing list = new Tree.Listing(one.get().origin(), List.of(one.get()));
            full = full.with("caregivers", full.entries().get("caregiver").key(), list)
                    .without("caregiver");
        }
        for (String list : List.of("caregivers", "stressors", "interventions")) {
            if (full.get(list).isEmpty()) {
                List<Tree> items = list.equals("caregivers") ? List.of(Tree.Mapping.empty(full.origin())) : List.of();
                full = full.with(list, full.origin(), new Tree.Listing(full.origin(), items));
            }
        }
        return full;
    }

    /** The full scenario of an arm: {@code caregiver} in an arm differs from the first caregiver of the scenario. */
    public static Tree.Mapping of(Tree.Mapping full, Arm arm) {
        Tree.Mapping differences = spelledOut(arm.differences());
        Optional<Tree> first = differences.get("caregiver");
        Tree.Mapping base = full;
        if (first.isPresent()
                && differences.get("caregivers").isEmpty()
                && full.get("caregivers").orElse(null) instanceof Tree.Listing list
                && !list.items().isEmpty()) {
            Tree merged = Paths.merge(list.items().get(0), first.get());
            base = full.with("caregivers", full.origin(), list.with(0, merged));
            differences = differences.without("caregiver");
        }
        return (Tree.Mapping) Paths.merge(base, differences);
    }

    /** A path as it stands in the full form, in which the caregivers are always a list. */
    static String listed(String path) {
        return path.replaceFirst("^caregiver(\\.|$)", "caregivers.1$1");
    }

    /** A full scenario with one parameter at one value; empty when there is nothing at this path to vary. */
    public static Optional<Tree.Mapping> vary(Tree.Mapping full, Factor factor, Level level) {
        return Paths.place(full, listed(factor.path()), level.written(), factor.origin())
                .map(placed -> (Tree.Mapping) placed);
    }

    /** The full scenario of an arm at a point of the design. */
    public static Tree.Mapping at(Experiment experiment, int point, int arm) {
        Tree.Mapping tree = of(experiment.scenario(), experiment.arms().get(arm));
        for (int f = 0; f < experiment.design().factors().size(); f++) {
            Tree.Mapping before = tree;
            tree = vary(
                            tree,
                            experiment.design().factors().get(f),
                            experiment.design().level(point, f))
                    .orElse(before);
        }
        return tree;
    }

    /** The same in a replicate, whose fitted parameters may be drawn. */
    public static Tree.Mapping at(Experiment experiment, int point, int arm, int replicate) {
        Tree.Mapping tree = at(experiment, point, arm);
        return experiment
                .posterior()
                .map(posterior -> posterior.put(tree, replicate))
                .orElse(tree);
    }

    private static Tree.Mapping spelledOut(Tree.Mapping scenario) {
        Tree.Mapping spelled = scenario;
        spelled = traits(spelled, "caregiver", CaregiverTraits.class);
        spelled = traits(spelled, "household", HouseholdTraits.class);
        if (spelled.get("infant").orElse(null) instanceof Tree.Mapping infant) {
            spelled = spelled.with("infant", infant.origin(), traits(infant, "temperament", Temperament.class));
        }
        if (spelled.get("caregivers").orElse(null) instanceof Tree.Listing list) {
            List<Tree> items = new ArrayList<>();
            list.items().forEach(item -> items.add(traits(item, CaregiverTraits.class)));
            spelled = spelled.with("caregivers", list.origin(), new Tree.Listing(list.origin(), items));
        }
        return spelled;
    }

    private static Tree.Mapping traits(Tree.Mapping in, String key, Class<? extends Record> group) {
        return in.get(key)
                .map(value -> in.with(key, value.origin(), traits(value, group)))
                .orElse(in);
    }

    private static Tree traits(Tree value, Class<? extends Record> group) {
        if (FixedTraits.isMeant(value)) {
            return FixedTraits.spelledOut((Tree.Mapping) value, group).orElse(value);
        }
        if (!(value instanceof Tree.Leaf leaf) || !leaf.text().matches("population|typical")) {
            return value;
        }
        Tree.Mapping spelled = Tree.Mapping.empty(leaf.origin());
        for (Declaration d : Declarations.of(group)) {
            spelled = spelled.with(d.path(), leaf.origin(), leaf);
        }
        return spelled;
    }
}
