package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Nearest;
import attune.experiment.file.Paths;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import attune.parameter.Quantity;
import java.util.List;
import java.util.Optional;

/** Reads {@code parameters: posterior}, and refuses a value of the file's own where the posterior draws one. */
final class PosteriorReader {
    private PosteriorReader() {}

    static Optional<Posterior> read(Block top, Tree.Mapping base, List<Arm> arms, Design design, Problems problems) {
        Optional<Tree.Leaf> leaf = top.leaf("parameters");
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        if (!leaf.get().text().equals(Posterior.WORD)) {
            problems.add(
                    leaf.get().origin(),
                    "parameters is '" + leaf.get().text() + "'; "
                            + Nearest.advice(leaf.get().text(), List.of(Posterior.WORD)));
            return Optional.empty();
        }
        Optional<Posterior> posterior = Posterior.shipped();
        if (posterior.isEmpty()) {
            problems.add(
                    leaf.get().origin(),
                    "this version of the program holds no posterior to draw parameters from; remove parameters, or make one"
                            + " with 'attune calibrate'");
            return posterior;
        }
        for (String path : posterior.get().paths()) {
            refuseOwn(base, path, problems);
            arms.forEach(arm -> refuseOwn(arm.differences(), path, problems));
            design.factors().stream()
                    .filter(factor -> factor.path().equals(path))
                    .forEach(factor -> problems.add(
                            factor.origin(),
                            path + " is varied, and drawn from the posterior as well; vary something else, or remove"
                                    + " parameters"));
        }
        return posterior;
    }

    /** A value that is the declared one says nothing of its own: resolved experiments write out all of them. */
    private static void refuseOwn(Tree.Mapping scenario, String path, Problems problems) {
        Optional<Tree> own = Paths.at(scenario, path);
        if (own.isPresent() && !isDefault(own.get(), Vocabulary.at(path).orElseThrow())) {
            problems.add(
                    own.get().origin(),
                    path + " has a value here, and is drawn from the posterior as well; remove one of them");
        }
    }

    private static boolean isDefault(Tree value, Declaration declared) {
        return value instanceof Tree.Leaf leaf
                && Quantity.parse(leaf.text())
                        .filter(quantity -> quantity.unit().isEmpty()
                                ? declared.unit().isEmpty()
                                : !declared.unit().isEmpty())
                        .isPresent()
                && Block.number(leaf, declared, new Problems()) == declared.value();
    }
}
