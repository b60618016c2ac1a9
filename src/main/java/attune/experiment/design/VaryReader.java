package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Origin;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import attune.parameter.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the varied parameters: paths of the scenario, each with a list of values or a range. */
final class VaryReader {
    private final Problems problems;

    VaryReader(Problems problems) {
        this.problems = problems;
    }

    List<Factor> read(Optional<Tree> vary) {
        if (vary.isEmpty()) {
            return List.of();
        }
        if (!(vary.get() instanceof Tree.Mapping block)) {
            problems.add(vary.get().origin(), "vary is " + vary.get().kind() + "; write PATH: [value, value]");
            return List.of();
        }
        List<Factor> factors = new ArrayList<>();
        for (Map.Entry<String, Tree.Entry> entry : block.entries().entrySet()) {
            String path = entry.getKey();
            Origin key = entry.getValue().key();
            if (checkPath(path, key, factors.stream().map(Factor::path).toList())) {
                factor(path, key, entry.getValue().value()).ifPresent(factors::add);
            }
        }
        return factors;
    }

    /** Notes what is wrong with a path, given the paths before it. */
    boolean checkPath(String path, Origin key, List<String> others) {
        if (!path.matches("[^.\\s]+(\\.[^.\\s]+)*")) {
            problems.add(key, "'" + path + "' is not a path; write for example caregiver.responsiveness");
            return false;
        }
        if (path.startsWith("scenario.")) {
            problems.add(key, "'" + path + "' starts with scenario; write " + path.substring(9));
            return false;
        }
        for (String other : others) {
            if (path.startsWith(other + ".") || other.startsWith(path + ".")) {
                problems.add(key, "'" + path + "' and '" + other + "' overlap; vary one of them");
            }
        }
        return true;
    }

    private Optional<Factor> factor(String path, Origin key, Tree values) {
        Optional<Declaration> declaration = Vocabulary.at(path);
        boolean declared = values instanceof Tree.Leaf leaf && leaf.text().equals("declared");
        if (declared || values instanceof Tree.Mapping) {
            return new RangeReader(path, key, problems)
                    .read(values, declaration)
                    .map(domain -> Factor.of(path, key, domain));
        }
        if (!(values instanceof Tree.Listing list) || list.items().isEmpty()) {
            problems.add(key, path + " is to vary over " + values.kind() + "; write a list of values: [0.3, 0.7]");
            return Optional.empty();
        }
        List<Level> levels = new ArrayList<>();
        for (Tree item : list.items()) {
            if (!(item instanceof Tree.Leaf leaf) || leaf.isEmpty()) {
                problems.add(item.origin(), path + " is to vary over " + item.kind() + "; write single values");
                continue;
            }
            Level level = level(leaf, path);
            if (levels.stream().anyMatch(other -> other.value().equals(level.value()))) {
                problems.add(leaf.origin(), path + " has the value " + leaf.text() + " twice; keep one");
            }
            levels.add(level);
        }
        return levels.isEmpty() ? Optional.empty() : Optional.of(Factor.of(path, key, new Domain.Levels(levels)));
    }

    /** One value of the parameter at {@code path}, checked against its declaration if it has one. */
    Level level(Tree.Leaf leaf, String path) {
        Object value = Vocabulary.at(path)
                .filter(d -> !leaf.text().matches("population|typical"))
                .map(d -> value(leaf, d))
                .orElse(leaf.text());
        return new Level(leaf, value);
    }

    private Object value(Tree.Leaf leaf, Declaration declaration) {
        if (declaration.type() == boolean.class) {
            return Block.number(leaf, declaration, problems) != 0 ? "on" : "off";
        }
        try {
            return Quantity.read(leaf.text(), declaration);
        } catch (IllegalArgumentException e) {
            problems.add(leaf.origin(), e.getMessage());
            return leaf.text();
        }
    }
}
