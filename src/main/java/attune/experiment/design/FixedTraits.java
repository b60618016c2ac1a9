package attune.experiment.design;

import attune.experiment.file.Nearest;
import attune.experiment.file.Origin;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code fixed: {reactivity: 1.0, soothability: 0.5}}: traits that are alike in all families. A trait that is not named has its
 * typical value; a group of traits without {@code fixed} leaves it spread as declared.
 */
final class FixedTraits {
    private static final String KEY = "fixed";

    private FixedTraits() {}

    /** Whether a group of traits is written with {@code fixed}. */
    static boolean isMeant(Tree value) {
        return value instanceof Tree.Mapping block && block.get(KEY).isPresent();
    }

    /** The same, trait by trait; empty where it is written wrongly. */
    static Optional<Tree> spelledOut(Tree.Mapping value, Class<? extends Record> group) {
        if (value.entries().size() > 1 || !(value.get(KEY).orElse(null) instanceof Tree.Mapping fixed)) {
            return Optional.empty();
        }
        List<String> traits = traits(group);
        for (Map.Entry<String, Tree.Entry> each : fixed.entries().entrySet()) {
            if (!traits.contains(each.getKey())
                    || !(each.getValue().value() instanceof Tree.Leaf leaf)
                    || leaf.isEmpty()) {
                return Optional.empty();
            }
        }
        Tree.Mapping spelled = Tree.Mapping.empty(value.origin());
        for (String trait : traits) {
            Tree.Entry written = fixed.entries().get(trait);
            Origin origin = written == null ? fixed.origin() : written.key();
            Tree typical = new Tree.Leaf(fixed.origin(), "typical", false);
            spelled = spelled.with(trait, origin, written == null ? typical : written.value());
        }
        return Optional.of(spelled);
    }

    private static List<String> traits(Class<? extends Record> group) {
        return Declarations.of(group).stream().map(Declaration::path).toList();
    }

    /** Notes what is wrong with one that cannot be spelled out. */
    static void refuse(Tree.Mapping value, Class<? extends Record> group, String title, Problems problems) {
        List<String> traits = traits(group);
        String example = KEY + ": {" + traits.get(0) + ": 1.0}";
        Tree written = value.get(KEY).orElseThrow();
        if (value.entries().size() > 1) {
            problems.add(
                    value.entries().get(KEY).key(),
                    KEY + " stands beside other traits in " + title
                            + "; write all of them in it, or write the traits without " + KEY);
        } else if (!(written instanceof Tree.Mapping fixed)) {
            problems.add(written.origin(), KEY + " is " + written.kind() + "; write " + example);
        } else {
            fixed.entries().forEach((trait, entry) -> {
                if (!traits.contains(trait)) {
                    problems.add(
                            entry.key(),
                            "unknown key '" + trait + "' in " + KEY + "; " + Nearest.advice(trait, traits));
                } else if (!(entry.value() instanceof Tree.Leaf leaf) || leaf.isEmpty()) {
                    problems.add(
                            entry.value().origin(),
                            trait + " is " + entry.value().kind() + " in " + KEY
                                    + "; write one value for all families");
                }
            });
        }
    }
}
