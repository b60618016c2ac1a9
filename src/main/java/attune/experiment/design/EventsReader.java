package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Nearest;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;
import attune.intervention.Programme;
import attune.intervention.ProgrammeKind;
import attune.parameter.Declaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what comes upon families: stressors and programmes. */
final class EventsReader {
    private final Problems problems;

    EventsReader(Problems problems) {
        this.problems = problems;
    }

    List<Stressor> stressors(List<Tree> items) {
        List<Stressor> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Tree item : items) {
            Block block = new Block(item, "a stressor", problems);
            String name = unique(block, names);
            Optional<StressorKind> kind = block.choice("kind", StressorKind.class);
            Stressor.Law law = block.record(Stressor.Law.class);
            if (law.from() >= law.until()) {
                problems.add(
                        block.placeOf("until"),
                        name + " would come until " + Declaration.number(law.until()) + " months but from "
                                + Declaration.number(law.from()) + " months on; write an until after its from");
            }
            block.close();
            kind.ifPresent(k -> read.add(new Stressor(name, k, law)));
        }
        return read;
    }

    List<Programme> programmes(List<Tree> items) {
        List<Programme> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Tree item : items) {
            Block block = new Block(item, "an intervention", problems);
            String name = unique(block, names);
            Optional<ProgrammeKind> kind = block.choice("kind", ProgrammeKind.class);
            Programme.Delivery delivery = block.record(Programme.Delivery.class);
            Optional<Programme.Target> target = block.take("target").flatMap(this::target);
            block.close();
            kind.ifPresent(k -> read.add(new Programme(name, k, delivery, target)));
        }
        return read;
    }

    private String unique(Block block, Set<String> names) {
        String name = block.name("name");
        if (!name.isEmpty() && !names.add(name)) {
            problems.add(block.placeOf("name"), "the name '" + name + "' stands here twice; write another");
        }
        return name;
    }

    private Optional<Programme.Target> target(Tree tree) {
        Block block = new Block(tree, "target", problems);
        Optional<Tree.Leaf> of = block.leaf("of");
        Optional<Tree.Leaf> below = block.leaf("below");
        Optional<Tree.Leaf> above = block.leaf("above");
        block.close();
        if (of.isEmpty()) {
            problems.add(block.origin(), "target does not say of what; write of: caregiver.responsiveness");
            return Optional.empty();
        }
        if (below.isPresent() == above.isPresent()) {
            problems.add(block.origin(), "target needs one threshold; write either below or above");
            return Optional.empty();
        }
        String path = of.get().text();
        List<String> traits = Vocabulary.parameters().stream()
                .map(Declaration::path)
                .filter(each -> each.matches("(caregiver|household)\\..*"))
                .toList();
        if (!traits.contains(path)) {
            problems.add(
                    of.get().origin(), "'" + path + "' is not a trait to target by; " + Nearest.advice(path, traits));
            return Optional.empty();
        }
        Declaration trait = Vocabulary.at(path).orElseThrow();
        double threshold = Block.number(below.or(() -> above).orElseThrow(), trait, problems);
        return Optional.of(new Programme.Target(path, below.isPresent(), threshold));
    }
}
