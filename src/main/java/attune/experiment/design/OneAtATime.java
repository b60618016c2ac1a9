package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Paths;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code kind: one-at-a-time}: a baseline, and each factor moved over its levels while the others stay there. Point 0 is
 * the baseline; then come the levels of the first factor, and so on, but for a level that is the baseline's.
 *
 * <p>The baseline of a factor is what {@code baseline} says, or else what the scenario does.
 */
final class OneAtATime {
    private final DesignRequest request;
    private final VaryReader values;

    private OneAtATime(DesignRequest request) {
        this.request = request;
        this.values = new VaryReader(request.problems());
    }

    static Optional<Design> read(DesignRequest request) {
        return new OneAtATime(request).read();
    }

    private Optional<Design> read() {
        Block written = request.block().block("baseline");
        if (request.factors().isEmpty()) {
            request.problems()
                    .add(
                            request.block().origin(),
                            "a one-at-a-time needs parameters to move; write vary: {caregiver.warmth: [0.2, 0.8]}");
            return Optional.empty();
        }
        List<Level> baseline = new ArrayList<>();
        for (Factor factor : request.factors()) {
            Optional<Tree.Leaf> leaf = written.leaf(factor.path());
            (leaf.isPresent() ? leaf : scenario(factor))
                    .ifPresent(value -> baseline.add(values.level(value, factor.path())));
        }
        if (!request.levelled() || !request.problems().none()) {
            return Optional.empty();
        }
        List<List<Level>> rows = new ArrayList<>();
        rows.add(baseline);
        for (int f = 0; f < baseline.size(); f++) {
            for (Level level : request.factors().get(f).levels()) {
                if (!level.value().equals(baseline.get(f).value())) {
                    List<Level> row = new ArrayList<>(baseline);
                    row.set(f, level);
                    rows.add(row);
                }
            }
        }
        Optional<Constraints> constraints = request.constraints(request.factors());
        if (constraints.isPresent() && !constraints.get().allow(baseline)) {
            request.problems()
                    .add(
                            constraints.get().place(),
                            "the baseline breaks a constraint; loosen it, or write another under baseline");
            return Optional.empty();
        }
        return request.allowed(request.factors(), rows);
    }

    /** What the scenario says at the path of a factor, or else the first arm that has it; notes when that is no one value. */
    private Optional<Tree.Leaf> scenario(Factor factor) {
        List<Tree.Mapping> trees = new ArrayList<>(List.of(request.scenario()));
        request.arms().forEach(arm -> trees.add(ScenarioTree.of(request.scenario(), arm)));
        String path = ScenarioTree.listed(factor.path());
        for (Tree.Mapping tree : trees) {
            if (Paths.at(tree, path).orElse(null) instanceof Tree.Leaf leaf
                    && !leaf.text().matches("population|typical")) {
                return Optional.of(leaf);
            }
        }
        Optional<Tree.Leaf> declared = Paths.at(request.scenario(), path).isPresent()
                ? Optional.empty()
                : Vocabulary.at(factor.path())
                        .filter(d -> d.spread() == 0 || factor.path().matches(".*\\.(mean|sd)"))
                        .map(d -> leaf(d, factor));
        if (declared.isEmpty()) {
            request.problems()
                    .add(
                            factor.origin(),
                            "the scenario does not say one value for " + factor.path()
                                    + ", so one-at-a-time has no baseline; write it under design: baseline: {"
                                    + factor.path() + ": "
                                    + Vocabulary.at(factor.path())
                                            .map(d -> leaf(d, factor).text())
                                            .orElse("value")
                                    + "}");
        }
        return declared;
    }

    private static Tree.Leaf leaf(Declaration d, Factor factor) {
        boolean plain = d.unit().isEmpty() || d.unit().startsWith("[");
        String text = d.type() == boolean.class
                ? d.value() != 0 ? "on" : "off"
                : Declaration.number(d.value()) + (plain ? "" : " " + d.unit());
        return new Tree.Leaf(factor.origin(), text, false);
    }
}
