package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Nearest;
import attune.experiment.file.Paths;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import attune.parameter.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code parameters: posterior}, or the draws themselves as run.json tells them, and refuses a value of the file's own where
 * the posterior draws one.
 */
final class PosteriorReader {
    private PosteriorReader() {}

    static Optional<Posterior> read(Block top, Tree.Mapping base, List<Arm> arms, Design design, Problems problems) {
        Optional<Tree> written = top.take("parameters");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<Posterior> posterior =
                written.get() instanceof Tree.Mapping told ? told(told, problems) : shipped(written.get(), problems);
        if (posterior.isEmpty()) {
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

    private static Optional<Posterior> shipped(Tree written, Problems problems) {
        String word = written instanceof Tree.Leaf leaf ? leaf.text() : written.kind();
        if (!word.equals(Posterior.WORD)) {
            problems.add(
                    written.origin(), "parameters is '" + word + "'; " + Nearest.advice(word, List.of(Posterior.WORD)));
            return Optional.empty();
        }
        Optional<Posterior> posterior = Posterior.shipped();
        if (posterior.isEmpty()) {
            problems.add(
                    written.origin(),
                    "this version of the program holds no posterior to draw parameters from; remove parameters, or make one"
                            + " with 'attune calibrate'");
        }
        return posterior;
    }

    /** The draws as {@link Posterior#resolved} writes them: a list of values for each parameter, all equally long. */
    private static Optional<Posterior> told(Tree.Mapping written, Problems problems) {
        int before = problems.count();
        Block block = new Block(written, "parameters", problems);
        Optional<Tree> draws = block.take(Posterior.WORD);
        block.close();
        if (!(draws.orElse(null) instanceof Tree.Mapping told) || told.entries().isEmpty()) {
            problems.add(written.origin(), "parameters tells no draws; write parameters: " + Posterior.WORD);
            return Optional.empty();
        }
        List<Declaration> parameters = new ArrayList<>();
        List<List<String>> columns = new ArrayList<>();
        told.entries().forEach((path, entry) -> {
            Optional<Declaration> parameter = Vocabulary.at(path);
            if (parameter.isEmpty() || !(entry.value() instanceof Tree.Listing list)) {
                problems.add(entry.key(), "'" + path + "' has no list of draws, or is no declared parameter");
                return;
            }
            parameters.add(parameter.get());
            columns.add(list.items().stream()
                    .map(item -> draw(item, parameter.get(), problems))
                    .toList());
        });
        if (columns.stream().mapToInt(List::size).distinct().count() > 1) {
            problems.add(told.origin(), "the parameters have different numbers of draws; write as many of each");
        }
        if (problems.count() == before && columns.get(0).isEmpty()) {
            problems.add(told.origin(), "parameters tells no draws; write parameters: " + Posterior.WORD);
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        List<String[]> rows = new ArrayList<>();
        for (int row = 0; row < columns.get(0).size(); row++) {
            int draw = row;
            rows.add(columns.stream().map(column -> column.get(draw)).toArray(String[]::new));
        }
        return Optional.of(new Posterior(parameters, rows));
    }

    private static String draw(Tree item, Declaration parameter, Problems problems) {
        String text = item instanceof Tree.Leaf leaf ? leaf.text() : item.kind();
        try {
            Quantity.read(text, parameter);
        } catch (IllegalArgumentException e) {
            problems.add(item.origin(), e.getMessage());
        }
        return text;
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
