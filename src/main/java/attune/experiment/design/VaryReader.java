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

/** Reads the grid: paths of the scenario, each with a list of values. */
final class VaryReader {
    private final Problems problems;

    VaryReader(Problems problems) {
        this.problems = problems;
    }

    Grid read(Optional<Tree> vary) {
        if (vary.isEmpty()) {
            return new Grid(List.of());
        }
        if (!(vary.get() instanceof Tree.Mapping block)) {
            problems.add(vary.get().origin(), "vary is " + vary.get().kind() + "; write PATH: [value, value]");
            return new Grid(List.of());
        }
        List<Factor> factors = new ArrayList<>();
        for (Map.Entry<String, Tree.Entry> entry : block.entries().entrySet()) {
            String path = entry.getKey();
            Origin key = entry.getValue().key();
            if (!path.matches("[^.\\s]+(\\.[^.\\s]+)*")) {
                problems.add(key, "'" + path + "' is not a path; write for example caregiver.responsiveness");
                continue;
            }
            if (path.startsWith("scenario.")) {
                problems.add(key, "'" + path + "' starts with scenario; write " + path.substring(9));
                continue;
            }
            for (Factor other : factors) {
                if (path.startsWith(other.path() + ".") || other.path().startsWith(path + ".")) {
                    problems.add(key, "'" + path + "' and '" + other.path() + "' overlap; vary one of them");
                }
            }
            factors.add(factor(path, key, entry.getValue().value()));
        }
        return new Grid(factors);
    }

    private Factor factor(String path, Origin key, Tree values) {
        Optional<Declaration> declaration = Vocabulary.at(path);
        List<Tree.Leaf> written = new ArrayList<>();
        List<Object> read = new ArrayList<>();
        if (!(values instanceof Tree.Listing list) || list.items().isEmpty()) {
            problems.add(key, path + " is to vary over " + values.kind() + "; write a list of values: [0.3, 0.7]");
            return new Factor(path, key, List.of(new Tree.Leaf(key, "", false)), "", List.of(""));
        }
        for (Tree item : list.items()) {
            if (!(item instanceof Tree.Leaf leaf) || leaf.isEmpty()) {
                problems.add(item.origin(), path + " is to vary over " + item.kind() + "; write single values");
                continue;
            }
            Object value = declaration
                    .filter(d -> !leaf.text().matches("population|typical"))
                    .map(d -> value(leaf, d))
                    .orElse(leaf.text());
            if (read.contains(value)) {
                problems.add(leaf.origin(), path + " has the value " + leaf.text() + " twice; keep one");
            }
            written.add(leaf);
            read.add(value);
        }
        String unit = declaration.map(Declaration::unit).orElse("");
        return new Factor(path, key, written, unit, read);
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
