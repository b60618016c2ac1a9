package attune.experiment.file;

import attune.parameter.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Changes to trees: merging differences in, and placing a value at a dotted path. */
public final class Paths {
    private Paths() {}

    /** {@code base} with {@code differences}: blocks merge key by key, lists and single values replace. */
    public static Tree merge(Tree base, Tree differences) {
        if (!(base instanceof Tree.Mapping old) || !(differences instanceof Tree.Mapping changes)) {
            return differences;
        }
        Map<String, Tree.Entry> merged = new LinkedHashMap<>(old.entries());
        changes.entries().forEach((key, change) -> {
            Tree both = old.get(key).map(was -> merge(was, change.value())).orElse(change.value());
            merged.put(key, new Tree.Entry(change.key(), both));
        });
        return new Tree.Mapping(old.origin(), merged);
    }

    /**
     * What stands at {@code path}; elements of lists are found by their name or by their number from 1. A trait written
     * as one value has it as its mean.
     */
    public static Optional<Tree> at(Tree tree, String path) {
        if (path.isEmpty()) {
            return Optional.of(tree);
        }
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        if (tree instanceof Tree.Mapping block) {
            return block.get(head).flatMap(inner -> at(inner, rest));
        } else if (tree instanceof Tree.Listing list) {
            int index = list.indexOf(head);
            return index < 0 ? Optional.empty() : at(list.items().get(index), rest);
        }
        return opened((Tree.Leaf) tree, head).flatMap(block -> at(block, path));
    }

    /**
     * {@code tree} with {@code value} at {@code path}. Missing blocks are made; elements of lists are found by their
     * name or by their number from 1.
     *
     * @param from where the path itself was written
     * @return empty when the path leads through a list that has no such element, or through a single value
     */
    public static Optional<Tree> place(Tree tree, String path, Tree value, Origin from) {
        if (path.isEmpty()) {
            return Optional.of(value);
        }
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        if (tree instanceof Tree.Mapping block) {
            Tree inner = block.get(head).orElseGet(() -> Tree.Mapping.empty(from));
            return place(inner, rest, value, from).map(placed -> block.with(head, from, placed));
        } else if (tree instanceof Tree.Listing list) {
            int index = list.indexOf(head);
            return index < 0
                    ? Optional.empty()
                    : place(list.items().get(index), rest, value, from).map(placed -> list.with(index, placed));
        } else if (tree instanceof Tree.Leaf leaf) {
            return opened(leaf, head).flatMap(block -> place(block, path, value, from));
        }
        return Optional.empty();
    }

    /** A trait written as one value, opened to its mean and standard deviation. */
    private static Optional<Tree.Mapping> opened(Tree.Leaf leaf, String key) {
        if (leaf.isEmpty()) {
            return Optional.of(Tree.Mapping.empty(leaf.origin()));
        }
        if (!key.equals("mean") && !key.equals("sd")) {
            return Optional.empty();
        }
        if (leaf.text().equals("population")) {
            return Optional.of(Tree.Mapping.empty(leaf.origin()));
        }
        return Quantity.parse(leaf.text())
                .map(quantity -> Tree.Mapping.empty(leaf.origin())
                        .with("mean", leaf.origin(), leaf)
                        .with(
                                "sd",
                                leaf.origin(),
                                new Tree.Leaf(leaf.origin(), ("0 " + quantity.unit()).trim(), false)));
    }
}
