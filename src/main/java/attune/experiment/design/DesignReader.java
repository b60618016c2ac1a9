package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads which points to run: {@code vary} names the parameters, {@code design} says how their values are combined. */
final class DesignReader {
    private final Problems problems;
    private final Path folder;

    /** @param folder where files named in a design are looked for */
    DesignReader(Problems problems, Path folder) {
        this.problems = problems;
        this.folder = folder;
    }

    /** The design; one point without factors when a problem was noted. */
    Design read(Block top, Tree.Mapping scenario, List<Arm> arms, long seed) {
        Optional<Tree> vary = top.take("vary");
        List<Factor> factors = new VaryReader(problems).read(vary);
        Optional<Tree> where = top.take("where");
        Optional<Tree> written = top.take("design");
        if (written.isPresent() && !(written.get() instanceof Tree.Mapping)) {
            String kind = written.get() instanceof Tree.Leaf leaf ? leaf.text() : "latin-hypercube";
            problems.add(written.get().origin(), "design is " + written.get().kind() + "; write {kind: " + kind + "}");
            return new Grid(List.of());
        }
        Block block = new Block(written.orElseGet(() -> Tree.Mapping.empty(top.placeOf("vary"))), "design", problems);
        Optional<DesignKind> kind = block.take("kind").isEmpty() && written.isEmpty()
                ? Optional.of(DesignKind.GRID)
                : block.choice("kind", DesignKind.class);
        if (!problems.none() || kind.isEmpty()) {
            return new Grid(List.of());
        }
        Optional<Design> design = kind.get()
                .read(new DesignRequest(
                        kind.get(), block, vary, where, factors, scenario, arms, seed, folder, problems));
        block.close();
        return design.orElse(new Grid(List.of()));
    }
}
