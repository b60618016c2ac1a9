package attune.experiment.file;

import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.parameter.Quantity;
import attune.parameter.Settings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A keyed block being read against its declarations. A value that is wrong is noted and read as its default, so that
 * one reading finds every problem; {@link #close} then notes the keys that nobody asked for.
 */
public final class Block {
    private static final String NAME = "[a-z0-9-]{1,64}";

    private final Tree.Mapping tree;
    private final String title;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Block> children = new LinkedHashMap<>();
    private Set<String> inner = Set.of();
    private String within = "";

    /**
     * @param tree what was written; anything but a block of keys is noted as a problem
     * @param title what it is, for messages
     */
    public Block(Tree tree, String title, Problems problems) {
        this.title = title;
        this.problems = problems;
        if (tree instanceof Tree.Mapping mapping) {
            this.tree = mapping;
        } else {
            this.tree = Tree.Mapping.empty(tree.origin());
            problems.add(tree.origin(), title + " is " + tree.kind() + "; write a block of keys, or {} for none");
        }
    }

    /** Keys that are easily written here, and belong in the block under {@code child}; said of them when they are found. */
    public void expectWithin(String child, Set<String> keys) {
        within = child;
        inner = Set.copyOf(keys);
    }

    /** What was written. */
    public Tree.Mapping tree() {
        return tree;
    }

    /** Where the block stands. */
    public Origin origin() {
        return tree.origin();
    }

    /** What stands under {@code key}, which is known from now on. An empty value is noted and counts as absent. */
    public Optional<Tree> take(String key) {
        known.add(key);
        Optional<Tree> value = tree.get(key);
        if (value.orElse(null) instanceof Tree.Leaf leaf && leaf.isEmpty()) {
            problems.add(
                    tree.entries().get(key).key(), "nothing stands after '" + key + ":'; write a value or remove it");
            return Optional.empty();
        }
        return value;
    }

    /** The place of {@code key}, or of the block when it is not written. */
    public Origin placeOf(String key) {
        Tree.Entry entry = tree.entries().get(key);
        return entry == null ? tree.origin() : entry.key();
    }

    /** The single value under {@code key}. */
    public Optional<Tree.Leaf> leaf(String key) {
        return take(key).flatMap(value -> {
            if (value instanceof Tree.Leaf leaf) {
                return Optional.of(leaf);
            }
            problems.add(value.origin(), key + " is " + value.kind() + "; write a single value");
            return Optional.empty();
        });
    }

    /** The text under {@code key}. */
    public Optional<String> text(String key) {
        return leaf(key).map(Tree.Leaf::text);
    }

    /** The list under {@code key}; absent and wrong are both the empty list. */
    public List<Tree> list(String key) {
        return take(key)
                .map(value -> {
                    if (value instanceof Tree.Listing list) {
                        return list.items();
                    }
                    problems.add(value.origin(), key + " is " + value.kind() + "; write a list: [a, b]");
                    return List.<Tree>of();
                })
                .orElse(List.of());
    }

    /** The block under {@code key}; an empty one when it is absent. Closed with this one. */
    public Block block(String key) {
        return children.computeIfAbsent(
                key, k -> new Block(take(k).orElseGet(() -> Tree.Mapping.empty(tree.origin())), k, problems));
    }

    /** A required name. */
    public String name(String key) {
        Optional<Tree.Leaf> leaf = leaf(key);
        if (leaf.isEmpty()) {
            if (tree.get(key).isEmpty()) {
                problems.add(tree.origin(), title + " has no " + key + "; write one of small letters, digits and -");
            }
            return "";
        }
        checkName(leaf.get().text(), leaf.get().origin(), problems);
        return leaf.get().text();
    }

    /** Notes a name that could not become a file name. */
    public static void checkName(String name, Origin origin, Problems problems) {
        if (!name.matches(NAME)) {
            String shown = name.length() > 70 ? name.substring(0, 70) + "..." : name;
            problems.add(origin, "'" + shown + "' is not a name; write small letters, digits and -, at most 64");
        }
    }

    /** A constant of {@code kinds}, written in kebab case. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> kinds) {
        List<String> words =
                Arrays.stream(kinds.getEnumConstants()).map(Block::kebab).toList();
        Optional<Tree.Leaf> leaf = leaf(key);
        if (leaf.isEmpty()) {
            if (tree.get(key).isEmpty()) {
                problems.add(tree.origin(), title + " has no " + key + "; write one of " + String.join(", ", words));
            }
            return Optional.empty();
        }
        int index = words.indexOf(leaf.get().text());
        if (index < 0) {
            String word = leaf.get().text();
            problems.add(leaf.get().origin(), "'" + word + "' is not a " + key + "; " + Nearest.advice(word, words));
            return Optional.empty();
        }
        return Optional.of(kinds.getEnumConstants()[index]);
    }

    /** {@code SENSITIVITY_COACHING} becomes {@code sensitivity-coaching}. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The parameter written under its own name, in its declared unit; its default when absent or wrong. */
    public double number(Declaration declaration) {
        return leaf(declaration.name())
                .map(leaf -> number(leaf, declaration, problems))
                .orElse(declaration.value());
    }

    /** One value of a parameter, in its declared unit; its default when wrong. */
    public static double number(Tree.Leaf leaf, Declaration declaration, Problems problems) {
        if (declaration.type() == boolean.class) {
            switch (leaf.text()) {
                case "on", "true":
                    return 1;
                case "off", "false":
                    return 0;
                default:
                    problems.add(leaf.origin(), declaration.name() + " is '" + leaf.text() + "'; write on or off");
                    return declaration.value();
            }
        }
        try {
            return Quantity.read(leaf.text(), declaration);
        } catch (IllegalArgumentException e) {
            problems.add(leaf.origin(), e.getMessage());
            return declaration.value();
        }
    }

    /** A whole group of parameters, nested records as blocks in blocks. */
    public <R extends Record> R record(Class<R> group) {
        List<Declaration> declarations = Declarations.of(group);
        double[] values = new double[declarations.size()];
        String last = "";
        Block in = this;
        for (int i = 0; i < values.length; i++) {
            String parent = declarations.get(i).parent();
            if (!parent.equals(last)) {
                in = within(parent);
                last = parent;
            }
            values[i] = in.number(declarations.get(i));
        }
        try {
            return Settings.of(group, values);
        } catch (IllegalStateException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            problems.add(tree.origin(), title + ": " + cause.getMessage());
            return Settings.defaults(group);
        }
    }

    /** The block at a path of names with dots between. */
    private Block within(String path) {
        if (path.isEmpty()) {
            return this;
        }
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        return block(head).within(path.substring(dot < 0 ? path.length() : dot + 1));
    }

    /** Notes every key that nobody has asked for, here and in the blocks within. */
    public void close() {
        tree.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                String advice = inner.contains(key)
                        ? "it belongs under " + within + ": " + within + "." + key
                        : Nearest.advice(key, known);
                problems.add(entry.key(), "unknown key '" + key + "' in " + title + "; " + advice);
            }
        });
        children.values().forEach(Block::close);
    }
}
