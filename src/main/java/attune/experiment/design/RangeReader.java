package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Origin;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a range: {@code {from: 0.1, to: 0.9}}, with {@code scale: log} when ratios count, and {@code steps: 5} for that
 * many levels of it. An end that is not written is that of the range covered by evidence or assumption, or the hard one
 * when that covers a single value.
 */
final class RangeReader {
    private static final int MOST_STEPS = 1000;

    private final String path;
    private final Origin key;
    private final Problems problems;

    private enum Scale {
        LINEAR,
        LOG
    }

    RangeReader(String path, Origin key, Problems problems) {
        this.path = path;
        this.key = key;
        this.problems = problems;
    }

    /** The range; empty when a problem was noted. */
    Optional<Domain> read(Tree values, Optional<Declaration> declaration) {
        if (declaration.isEmpty()) {
            problems.add(
                    key, path + " is not declared as a number, so it has no range; write a list of its values: [a, b]");
            return Optional.empty();
        }
        Declaration d = declaration.get();
        int before = problems.count();
        Block block = new Block(
                values instanceof Tree.Mapping ? values : Tree.Mapping.empty(values.origin()), "a range", problems);
        Optional<Tree.Leaf> from = block.leaf("from");
        Optional<Tree.Leaf> to = block.leaf("to");
        Optional<Tree.Leaf> steps = block.leaf("steps");
        boolean log = block.take("scale").isPresent()
                && block.choice("scale", Scale.class).orElse(Scale.LINEAR) == Scale.LOG;
        block.close();
        if (d.type() == boolean.class) {
            return onOrOff(values, block);
        }
        boolean covered = d.low() < d.high();
        double low = from.map(leaf -> Block.number(leaf, d, problems)).orElse(covered ? d.low() : d.min());
        double high = to.map(leaf -> Block.number(leaf, d, problems)).orElse(covered ? d.high() : d.max());
        if (problems.count() > before) {
            return Optional.empty();
        }
        if (!(low < high)) {
            problems.add(
                    values.origin(),
                    path + " would go from " + Declaration.number(low) + " to " + Declaration.number(high)
                            + "; write a to that is greater than its from");
            return Optional.empty();
        }
        if (log && low <= 0) {
            problems.add(
                    values.origin(),
                    path + " would go from " + Declaration.number(low)
                            + " on a log scale, which has no zero; write a from above 0, or remove scale");
            return Optional.empty();
        }
        Domain.Range range = new Domain.Range(d, low, high, log, values.origin());
        return steps.isPresent() ? levels(range, steps.get()) : Optional.of(range);
    }

    private Optional<Domain> onOrOff(Tree values, Block block) {
        if (block.take("from").isPresent()
                || block.take("to").isPresent()
                || block.take("steps").isPresent()
                || block.take("scale").isPresent()) {
            problems.add(values.origin(), path + " is on or off, not a range; write [on, off]");
            return Optional.empty();
        }
        List<Level> both = new ArrayList<>();
        for (String word : List.of("on", "off")) {
            both.add(new Level(new Tree.Leaf(values.origin(), word, false), word));
        }
        return Optional.of(new Domain.Levels(both));
    }

    private Optional<Domain> levels(Domain.Range range, Tree.Leaf written) {
        int steps = written.text().matches("\\d{1,4}") ? Integer.parseInt(written.text()) : 0;
        if (steps < 2 || steps > MOST_STEPS) {
            problems.add(
                    written.origin(),
                    "steps is '" + written.text() + "'; write a whole number from 2 to " + MOST_STEPS);
            return Optional.empty();
        }
        List<Level> levels = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            Level level = range.step(step, steps);
            if (!levels.isEmpty() && levels.get(levels.size() - 1).value().equals(level.value())) {
                problems.add(
                        written.origin(),
                        path + " has fewer than " + steps + " different values from " + range.words()
                                + "; write fewer steps");
                return Optional.empty();
            }
            levels.add(level);
        }
        return Optional.of(new Domain.Levels(levels));
    }
}
