package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an experiment file asks of its design, for a kind to read.
 *
 * @param kind which kind was asked for
 * @param block the block {@code design}, whose other keys are the kind's to take
 * @param vary the block {@code vary}, if there is one
 * @param where the list of constraints, if there is one
 * @param factors what {@code vary} names
 * @param scenario the scenario, in its full form
 * @param arms the arms that differ from it
 * @param seed the experiment's seed
 * @param folder where files named in the design are looked for
 * @param problems where mistakes are noted
 */
record DesignRequest(
        DesignKind kind,
        Block block,
        Optional<Tree> vary,
        Optional<Tree> where,
        List<Factor> factors,
        Tree.Mapping scenario,
        List<Arm> arms,
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

    /** The constraints that points of these factors have to meet; empty when a problem was noted. */
    Optional<Constraints> constraints(List<Factor> of) {
        int before = problems.count();
        List<Constraint> read = new ArrayList<>();
        if (where.isPresent()) {
            if (!(where.get() instanceof Tree.Listing list)) {
                problems.add(
                        where.get().origin(),
                        "where is " + where.get().kind()
                                + "; write a list of constraints: [caregiver.warmth >= caregiver.responsiveness]");
                return Optional.empty();
            }
            ConstraintReader reader = new ConstraintReader(of, problems);
            list.items().forEach(item -> reader.read(item).ifPresent(read::add));
        }
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Constraints(read, where.map(Tree::origin).orElse(block.origin())));
    }

    /** The points that meet the constraints, in their order; empty when none does, which is noted. */
    Optional<Design> allowed(List<Factor> of, List<List<Level>> rows) {
        Optional<Constraints> constraints = constraints(of);
        if (constraints.isEmpty()) {
            return Optional.empty();
        }
        List<List<Level>> left = rows.stream().filter(constraints.get()::allow).toList();
        if (left.isEmpty()) {
            constraints.get().refuse(rows.size(), "no point meets the constraints", problems);
            return Optional.empty();
        }
        return Optional.of(made(of, left, rows.size() - left.size()));
    }

    /** The design with these points, so many of which broke a constraint before. */
    PointList made(List<Factor> of, List<List<Level>> rows, long leftOut) {
        Map<String, Object> asked = new LinkedHashMap<>();
        if (Resolved.of(block.tree()) instanceof Map<?, ?> written) {
            written.forEach((key, value) -> asked.put(key.toString(), value));
        }
        asked.remove("points", asked.get("points") instanceof List<?> told ? told : null);
        asked.computeIfPresent("file", (key, file) -> fileName(file.toString()));
        where.ifPresent(tree -> asked.put("where", Resolved.of(tree)));
        return new PointList(kind.word(), of, rows, leftOut, asked);
    }

    /** Without its directory, which is the business of the machine the file was on. */
    private static String fileName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** The point at these shares of the way through every factor. */
    List<Level> row(double[] shares) {
        List<Level> row = new ArrayList<>(shares.length);
        for (int f = 0; f < shares.length; f++) {
            row.add(factors.get(f).domain().at(shares[f]));
        }
        return row;
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
