package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an experiment file asks of its design, for a kind to read.
 *
 * @param kind which kind was asked for
 * @param block the block {@code design}, whose other keys are the kind's to take
 * @param vary the block {@code vary}, if there is one
 * @param factors what {@code vary} names
 * @param seed the experiment's seed
 * @param folder where files named in the design are looked for
 * @param problems where mistakes are noted
 */
record DesignRequest(
        DesignKind kind,
        Block block,
        Optional<Tree> vary,
        List<Factor> factors,
        long seed,
        Path folder,
        Problems problems) {

    /** Whether every factor has levels; notes those that vary over a range. */
    boolean levelled() {
        boolean all = true;
        for (Factor factor : factors) {
            if (factor.domain() instanceof Domain.Range range) {
                all = false;
                problems.add(
                        range.origin(),
                        factor.path() + " varies over a range, but a " + kind.word()
                                + " needs levels; add steps: 5, or write a list of values: [" + end(range, 0) + ", "
                                + end(range, 1) + "]");
            }
        }
        return all;
    }

    /** Whether every factor that is a number varies over a range, and there is a factor; notes what is not so. */
    boolean ranged() {
        if (factors.isEmpty()) {
            problems.add(
                    block.origin(),
                    "a " + kind.word() + " needs parameters to draw; write vary: {caregiver.warmth: {from: 0.2, to:"
                            + " 0.8}}");
            return false;
        }
        boolean all = true;
        for (Factor factor : factors) {
            List<Level> levels = factor.levels();
            if (!levels.isEmpty() && levels.get(0).value() instanceof Double) {
                all = false;
                problems.add(
                        factor.origin(),
                        factor.path() + " has levels, but a " + kind.word() + " draws from a range; write {from: "
                                + levels.get(0).written().text() + ", to: "
                                + levels.get(levels.size() - 1).written().text() + "}");
            }
        }
        return all;
    }

    /** The number under {@code key}, which is required; 0 when a problem was noted. */
    int whole(String key, int least, int most, String example) {
        Optional<Tree.Leaf> leaf = block.leaf(key);
        if (leaf.isEmpty()) {
            if (block.take(key).isEmpty()) {
                problems.add(
                        block.origin(), "a " + kind.word() + " does not say how many " + key + "; write " + example);
            }
            return 0;
        }
        return (int) whole(leaf.get(), key, least, most);
    }

    /** The seed of the design: its own if it has one, else the experiment's. */
    long ownSeed() {
        return block.leaf("seed")
                .map(leaf -> whole(leaf, "seed", 0, Long.MAX_VALUE))
                .orElse(seed);
    }

    private long whole(Tree.Leaf leaf, String key, long least, long most) {
        try {
            long value = Long.parseLong(leaf.text());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, with the range
        }
        problems.add(
                leaf.origin(), key + " is '" + leaf.text() + "'; write a whole number from " + least + " to " + most);
        return 0;
    }

    private static String end(Domain.Range range, double share) {
        Declaration d = range.declaration();
        boolean plain = d.unit().isEmpty() || d.unit().startsWith("[");
        return Declaration.number(share == 0 ? range.from() : range.to()) + (plain ? "" : " " + d.unit());
    }
}
