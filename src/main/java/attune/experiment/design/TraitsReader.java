package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.family.Population;
import attune.family.Spread;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads how a group of traits is spread over families; what is not written keeps its declared spread. */
final class TraitsReader {
    private final Problems problems;

    TraitsReader(Problems problems) {
        this.problems = problems;
    }

    <R extends Record> Population<R> read(Tree tree, Class<R> group, String title) {
        if (tree instanceof Tree.Leaf leaf) {
            problems.add(
                    leaf.origin(), title + " is " + leaf.kind() + "; write population, typical, or a block of traits");
            return Population.declared(group);
        }
        if (FixedTraits.isMeant(tree)) {
            FixedTraits.refuse((Tree.Mapping) tree, group, title, problems);
            return Population.declared(group);
        }
        Block block = new Block(tree, title, problems);
        Map<String, Spread> spreads = new LinkedHashMap<>();
        for (Declaration d : Declarations.of(group)) {
            spreads.put(
                    d.path(),
                    block.take(d.path()).map(value -> spread(value, d)).orElse(Spread.of(d)));
        }
        block.close();
        return new Population<>(group, spreads);
    }

    private Spread spread(Tree value, Declaration d) {
        if (value instanceof Tree.Leaf leaf) {
            return switch (leaf.text()) {
                case "population" -> Spread.of(d);
                case "typical" -> Spread.fixed(d.value());
                default -> Spread.fixed(Block.number(leaf, d, problems));
            };
        }
        Block block = new Block(value, d.name(), problems);
        Spread spread = new Spread(block.number(Vocabulary.mean(d)), block.number(Vocabulary.sd(d)));
        block.close();
        return spread;
    }
}
