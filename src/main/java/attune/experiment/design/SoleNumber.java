package attune.experiment.design;

import attune.experiment.file.Tree;
import attune.parameter.Quantity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a study asks how things go with one number: a single number is varied, or it is all in which the arms beside the
 * reference arm differ from one another. An age at which something starts does not count; timing is told otherwise.
 */
final class SoleNumber {
    /** A chart of more lines is not drawn unasked. */
    private static final int MOST_LINES = 8;

    private SoleNumber() {}

    /** Whether one number is varied, with few enough settings of the arms and of what else is varied beside it. */
    static boolean isVaried(Design design, int arms) {
        long numbers = design.factors().stream().filter(SoleNumber::isNumber).count();
        boolean starts = design.factors().stream().anyMatch(factor -> isNumber(factor) && isStart(factor.path()));
        long lines = arms;
        for (Factor factor : design.factors()) {
            lines *= isNumber(factor) ? 1 : Math.max(1, factor.levels().size());
        }
        return numbers == 1 && !starts && lines <= MOST_LINES;
    }

    private static boolean isNumber(Factor factor) {
        return factor.isRange()
                || factor.levels().size() > 1
                        && factor.levels().stream().allMatch(level -> level.value() instanceof Double);
    }

    private static boolean isStart(String path) {
        return path.equals("start") || path.endsWith(".start");
    }

    /** Whether the arms but the reference arm differ from one another in one number only. */
    static boolean setsArmsApart(Tree.Mapping scenario, List<Arm> arms) {
        Tree.Mapping full = ScenarioTree.full(scenario);
        List<Map<String, String>> treated = arms.stream()
                .filter(arm -> !arm.reference())
                .map(arm -> {
                    Map<String, String> leaves = new LinkedHashMap<>();
                    leaves("", ScenarioTree.of(full, arm), leaves);
                    return leaves;
                })
                .toList();
        Set<String> paths = new LinkedHashSet<>();
        treated.forEach(leaves -> paths.addAll(leaves.keySet()));
        paths.removeIf(path -> treated.stream()
                        .map(leaves -> leaves.getOrDefault(path, ""))
                        .distinct()
                        .count()
                < 2);
        if (paths.size() != 1) {
            return false;
        }
        String path = paths.iterator().next();
        return !isStart(path)
                && treated.stream()
                        .allMatch(leaves ->
                                Quantity.parse(leaves.getOrDefault(path, "")).isPresent());
    }

    private static void leaves(String path, Tree tree, Map<String, String> into) {
        String before = path.isEmpty() ? "" : path + ".";
        if (tree instanceof Tree.Mapping block) {
            block.entries().forEach((key, entry) -> leaves(before + key, entry.value(), into));
        } else if (tree instanceof Tree.Listing list) {
            for (int i = 0; i < list.items().size(); i++) {
                leaves(before + i, list.items().get(i), into);
            }
        } else {
            into.put(path, ((Tree.Leaf) tree).text());
        }
    }
}
