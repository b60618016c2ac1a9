package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Tree;
import attune.family.Population;
import attune.family.stressor.Stressor;
import attune.intervention.Programme;
import attune.laboratory.Appointment;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.parameter.Quantity;
import attune.parameter.Settings;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Experiments as plain maps and lists in the shape of an experiment file, every default written out. */
public final class Resolved {
    private Resolved() {}

    /** A whole scenario. */
    public static Map<String, Object> of(Scenario scenario) {
        Map<String, Object> all = new LinkedHashMap<>(values(scenario.size()));
        all.put(
                "assess",
                scenario.assessmentMonths().stream()
                        .map(age -> text(age) + " months")
                        .toList());
        all.put("visits", scenario.appointments().stream().map(Resolved::visit).toList());
        all.put("infant", Map.of("temperament", spreads(scenario.temperament())));
        all.put(
                "caregivers",
                scenario.caregivers().stream().map(Resolved::spreads).toList());
        all.put("household", spreads(scenario.household()));
        List<Object> stressors = new ArrayList<>();
        for (Stressor stressor : scenario.stressors()) {
            Map<String, Object> one = named(stressor.name(), stressor.kind());
            one.putAll(values(stressor.law()));
            stressors.add(one);
        }
        all.put("stressors", stressors);
        all.put(
                "interventions",
                scenario.programmes().stream().map(Resolved::programme).toList());
        all.put("model", values(scenario.model()));
        all.put("effects", values(scenario.effects()));
        all.put("laboratory", values(scenario.laboratory()));
        return all;
    }

    /** A tree as written. */
    public static Object of(Tree tree) {
        if (tree instanceof Tree.Mapping block) {
            Map<String, Object> all = new LinkedHashMap<>();
            block.entries().forEach((key, entry) -> all.put(key, of(entry.value())));
            return all;
        } else if (tree instanceof Tree.Listing list) {
            return list.items().stream().map(Resolved::of).toList();
        }
        Tree.Leaf leaf = (Tree.Leaf) tree;
        Optional<Quantity> number = leaf.quoted() ? Optional.empty() : Quantity.parse(leaf.text());
        return number.filter(n -> n.unit().isEmpty()).map(n -> whole(n.value())).orElse(leaf.text());
    }

    /** A tree in words, for example {@code stressors: alarms (kind threat, rate 3 per day)}. */
    public static String words(Tree tree) {
        if (tree instanceof Tree.Mapping block) {
            return block.entries().isEmpty()
                    ? "nothing: the scenario as it is"
                    : block.entries().entrySet().stream()
                            .map(e -> e.getKey() + ": " + phrase(e.getValue().value()))
                            .collect(Collectors.joining("; "));
        }
        return phrase(tree);
    }

    private static String phrase(Tree tree) {
        if (tree instanceof Tree.Mapping block) {
            String name = block.get("name").map(Resolved::phrase).orElse("");
            String rest = block.entries().entrySet().stream()
                    .filter(e -> !e.getKey().equals("name"))
                    .map(e -> e.getKey() + " " + phrase(e.getValue().value()))
                    .collect(Collectors.joining(", "));
            return name.isEmpty() ? rest : name + " (" + rest + ")";
        } else if (tree instanceof Tree.Listing list) {
            return list.items().isEmpty()
                    ? "none"
                    : list.items().stream().map(Resolved::phrase).collect(Collectors.joining(", "));
        }
        return ((Tree.Leaf) tree).text();
    }

    private static Map<String, Object> named(String name, Enum<?> kind) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", name);
        one.put("kind", Block.kebab(kind));
        return one;
    }

    private static Map<String, Object> visit(Appointment appointment) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("instrument", appointment.instrument());
        one.put("at", text(appointment.ageMonths()) + " months");
        return one;
    }

    private static Map<String, Object> programme(Programme programme) {
        Map<String, Object> one = named(programme.name(), programme.kind());
        one.putAll(values(programme.delivery()));
        programme.target().ifPresent(target -> {
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("of", target.of());
            Object threshold = Vocabulary.at(target.of())
                    .map(d -> value(target.threshold(), d))
                    .orElse(target.threshold());
            rule.put(target.below() ? "below" : "above", threshold);
            one.put("target", rule);
        });
        return one;
    }

    private static Map<String, Object> spreads(Population<?> population) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Declaration d : Declarations.of(population.traits())) {
            Map<String, Object> spread = new LinkedHashMap<>();
            spread.put("mean", value(population.spreads().get(d.path()).mean(), d));
            spread.put("sd", value(population.spreads().get(d.path()).sd(), d));
            all.put(d.path(), spread);
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(Record record) {
        Map<String, Object> all = new LinkedHashMap<>();
        double[] values = Settings.values(record);
        int next = 0;
        for (Declaration d : Declarations.of(record.getClass())) {
            Map<String, Object> in = all;
            String[] parts = d.path().split("\\.");
            for (int i = 0; i < parts.length - 1; i++) {
                in = (Map<String, Object>) in.computeIfAbsent(parts[i], key -> new LinkedHashMap<String, Object>());
            }
            in.put(d.name(), value(values[next++], d));
        }
        return all;
    }

    private static Object value(double value, Declaration d) {
        if (d.type() == boolean.class) {
            return value != 0 ? "on" : "off";
        }
        if (d.unit().isEmpty() || d.unit().startsWith("[")) {
            return whole(value);
        }
        return text(value) + " " + d.unit();
    }

    private static Object whole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 ? (Object) (long) value : (Object) value;
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
