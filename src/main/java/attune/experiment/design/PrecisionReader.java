package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Nearest;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code precision: {outcome: reactivity, half_width: 0.05, age: 24 months, at_most: 40 replicates}}. */
final class PrecisionReader {
    private static final String EXAMPLE = "precision: {outcome: reactivity, half_width: 0.05, at_most: 40 replicates}";
    private static final Pattern COUNT = Pattern.compile("([0-9]{1,9})(?: +replicates?)?");
    private static final Declaration AGE = new Declaration(
            "age", "t", "months", 0, 60, 0, 60, 0, 0, "Age at which the interval is looked at.", "-", double.class);
    private static final Declaration HALF_WIDTH = new Declaration(
            "half_width", "w", "", 1e-9, 1e9, 1e-9, 1e9, 1, 0, "Half-width that is narrow enough.", "-", double.class);

    private final Problems problems;
    private final Block block;
    private final List<String> missing = new ArrayList<>();

    private PrecisionReader(Block block, Problems problems) {
        this.block = block;
        this.problems = problems;
    }

    /**
     * The precision wanted; empty when the file does not ask for any, or wrongly.
     *
     * @param outcomes the outcomes that the experiment asks for
     * @param arms how many arms there are
     * @param replicates with how many replicates it begins
     */
    static Optional<Precision> read(
            Block top, Tree.Mapping scenario, List<String> outcomes, int arms, int replicates, Problems problems) {
        Optional<Tree> written = top.take("precision");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!(written.get() instanceof Tree.Mapping)) {
            problems.add(
                    written.get().origin(), "precision is " + written.get().kind() + "; write for example " + EXAMPLE);
            return Optional.empty();
        }
        PrecisionReader reader = new PrecisionReader(top.block("precision"), problems);
        int before = problems.count();
        Precision precision = new Precision(
                reader.outcome(outcomes),
                reader.halfWidth(),
                reader.age(scenario),
                reader.of(arms),
                reader.atMost(replicates));
        if (!reader.missing.isEmpty()) {
            problems.add(
                    reader.block.origin(),
                    "precision has no " + String.join(", no ", reader.missing) + "; write for example " + EXAMPLE);
        }
        return problems.count() == before ? Optional.of(precision) : Optional.empty();
    }

    private String outcome(List<String> outcomes) {
        Optional<Tree.Leaf> leaf = block.leaf("outcome");
        if (leaf.isEmpty()) {
            missing("outcome");
            return "";
        }
        String word = leaf.get().text();
        if (!Vocabulary.allOutcomes().contains(word)) {
            problems.add(
                    leaf.get().origin(),
                    "'" + word + "' is not an outcome; " + Nearest.advice(word, Vocabulary.allOutcomes()));
        } else if (!Vocabulary.categories(word).isEmpty()) {
            problems.add(
                    leaf.get().origin(),
                    word + " is a category, and precision is of a number; write for example outcome: reactivity");
        } else if (!outcomes.contains(word)) {
            problems.add(
                    leaf.get().origin(), word + " is not among the outcomes of this experiment; add it to outcomes");
        }
        return word;
    }

    private double halfWidth() {
        Optional<Tree.Leaf> leaf = block.leaf("half_width");
        if (leaf.isEmpty()) {
            missing("half_width");
            return 1;
        }
        return Block.number(leaf.get(), HALF_WIDTH, problems);
    }

    /** The age as written, or the last assessment age. */
    private double age(Tree.Mapping scenario) {
        Optional<Tree.Leaf> leaf = block.leaf("age");
        List<Double> ages = ScenarioReader.read(scenario, new Problems())
                .map(Scenario::assessmentMonths)
                .orElse(List.of());
        if (leaf.isEmpty() || ages.isEmpty()) {
            return ages.isEmpty() ? 0 : ages.get(ages.size() - 1);
        }
        int before = problems.count();
        double age = Block.number(leaf.get(), AGE, problems);
        if (problems.count() == before && !ages.contains(age)) {
            String known = ages.stream().map(Declaration::number).collect(Collectors.joining(", "));
            problems.add(
                    leaf.get().origin(),
                    "no outcome is read at " + Declaration.number(age) + " months; write one of the ages under assess: "
                            + known + " months");
        }
        return age;
    }

    private Precision.Of of(int arms) {
        Precision.Of usual = arms > 1 ? Precision.Of.EFFECT : Precision.Of.MEAN;
        Optional<Tree.Leaf> leaf = block.leaf("of");
        if (leaf.isEmpty()) {
            return usual;
        }
        switch (leaf.get().text()) {
            case "mean":
                return Precision.Of.MEAN;
            case "effect":
                if (arms < 2) {
                    problems.add(leaf.get().origin(), "there is one arm, and so no effect; write of: mean");
                }
                return Precision.Of.EFFECT;
            default:
                problems.add(leaf.get().origin(), "of is '" + leaf.get().text() + "'; write effect or mean");
                return usual;
        }
    }

    private int atMost(int replicates) {
        Optional<Tree.Leaf> leaf = block.leaf("at_most");
        if (leaf.isEmpty()) {
            missing("at_most");
            return replicates;
        }
        Matcher count = COUNT.matcher(leaf.get().text());
        if (count.matches()) {
            int most = Integer.parseInt(count.group(1));
            if (most >= replicates && most <= ExperimentReader.MOST_REPLICATES) {
                return most;
            }
        }
        problems.add(
                leaf.get().origin(),
                "at_most is '" + leaf.get().text() + "'; write a whole number of replicates from " + replicates
                        + ", with which the experiment begins, to " + ExperimentReader.MOST_REPLICATES);
        return replicates;
    }

    private void missing(String key) {
        if (block.take(key).isEmpty()) {
            missing.add(key);
        }
    }
}
