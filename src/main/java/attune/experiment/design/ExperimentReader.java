package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.file.Nearest;
import attune.experiment.file.Origin;
import attune.experiment.file.Paths;
import attune.experiment.file.Problems;
import attune.experiment.file.TextFile;
import attune.experiment.file.Tree;
import attune.experiment.file.YamlText;
import attune.laboratory.Instruments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an experiment file, with the settings of the command line put over it. */
public final class ExperimentReader {
    /** The most runs one experiment may ask for. */
    public static final int MOST_RUNS = 1_000_000;

    /** The most replicates of a point and arm. */
    static final int MOST_REPLICATES = 10_000;

    /** What is said of the whole experiment, and so in no arm. */
    private static final List<String> OF_ALL_ARMS = List.of(
            "experiment",
            "question",
            "prediction",
            "scenario",
            "arms",
            "vary",
            "where",
            "design",
            "replicates",
            "seed",
            "outcomes",
            "charts",
            "precision",
            "series",
            "parameters");

    private final Problems problems = new Problems();
    private final String fallbackName;
    private final Path folder;

    private ExperimentReader(Path file) {
        this.fallbackName = nameOf(file);
        Path folder = file.getParent();
        this.folder = folder == null ? Path.of("") : folder;
    }

    /**
     * Reads a file.
     *
     * @param settings {@code PATH=VALUE}, the path dotted, from the top of the file
     * @throws InvalidExperiment with everything that is wrong
     */
    public static Experiment read(Path file, List<String> settings) throws InvalidExperiment {
        ExperimentReader reader = new ExperimentReader(file);
        Optional<String> text = TextFile.read(file, reader.problems);
        reader.problems.refuse();
        return reader.read(text.orElseThrow(), file.toString(), settings);
    }

    /**
     * Reads the text of a file.
     *
     * @param source the file's name, for messages
     * @throws InvalidExperiment with everything that is wrong
     */
    public static Experiment parse(String text, String source, List<String> settings) throws InvalidExperiment {
        return new ExperimentReader(Path.of(source)).read(text, source, settings);
    }

    /** The name that an experiment has by its file. */
    public static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName())
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.ya?ml$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "experiment" : name.substring(0, Math.min(64, name.length()));
    }

    private Experiment read(String text, String source, List<String> settings) throws InvalidExperiment {
        Optional<Tree> read = YamlText.ofFile(text, source, problems);
        problems.refuse();
        if (read.isEmpty() || (read.get() instanceof Tree.Leaf leaf && leaf.isEmpty())) {
            problems.add(new Origin(source, 1, 1), "the file holds no experiment; begin with 'experiment: NAME'");
        } else if (!(read.get() instanceof Tree.Mapping)) {
            problems.add(
                    read.get().origin(),
                    "the file holds " + read.get().kind() + "; begin with 'experiment: NAME' and 'scenario:'");
        }
        problems.refuse();
        Tree.Mapping file = withFullScenario((Tree.Mapping) read.orElseThrow());
        for (String setting : settings) {
            file = withFullScenario(set(file, setting));
        }
        problems.refuse();
        Experiment experiment = experiment(file);
        problems.refuse();
        return experiment;
    }

    private static Tree.Mapping withFullScenario(Tree.Mapping file) {
        Tree scenario = file.get("scenario").orElseGet(() -> Tree.Mapping.empty(file.origin()));
        if (scenario instanceof Tree.Mapping mapping) {
            return file.with("scenario", file.origin(), ScenarioTree.full(mapping));
        }
        return file;
    }

    private Tree.Mapping set(Tree.Mapping file, String setting) {
        Origin option = Origin.of("--set " + setting);
        int equals = setting.indexOf('=');
        String path = equals < 0 ? "" : setting.substring(0, equals).trim();
        String value = equals < 0 ? "" : setting.substring(equals + 1).trim();
        if (path.isEmpty() || value.isEmpty() || !path.matches("[^.\\s]+(\\.[^.\\s]+)*")) {
            problems.add(option, "this is not PATH=VALUE; write for example --set scenario.families=50");
            return file;
        }
        Optional<Tree> tree = YamlText.ofOption(value, option, problems);
        if (tree.isEmpty()) {
            return file;
        }
        if (path.startsWith("vary.")) {
            Tree vary = file.get("vary").orElseGet(() -> Tree.Mapping.empty(option));
            if (vary instanceof Tree.Mapping block) {
                return file.with("vary", option, block.with(path.substring(5), option, tree.get()));
            }
        }
        String full = path.replaceFirst("^scenario\\.caregiver(\\.|$)", "scenario.caregivers.1$1");
        Optional<Tree> placed = Paths.place(file, full, tree.get(), option);
        if (placed.isEmpty()) {
            problems.add(option, "nothing in the file stands at '" + path + "'; name a path in the file");
        }
        return (Tree.Mapping) placed.orElse(file);
    }

    private Experiment experiment(Tree.Mapping file) throws InvalidExperiment {
        Block top = new Block(file, "the experiment", problems);
        top.expectWithin("scenario", Vocabulary.keysOfTheScenario());
        String name = top.take("experiment").isPresent() ? top.name("experiment") : fallbackName;
        String question = top.text("question").orElse("");
        String prediction = top.text("prediction").orElse("");
        Tree scenario = top.take("scenario").orElseGet(() -> Tree.Mapping.empty(file.origin()));
        if (!(scenario instanceof Tree.Mapping)) {
            problems.add(scenario.origin(), "scenario is " + scenario.kind() + "; write a block of keys");
        }
        List<Arm> arms = arms(top);
        int replicates = (int) whole(top, "replicates", 1, 1, MOST_REPLICATES);
        long seed = whole(top, "seed", 1, 0, Long.MAX_VALUE);
        Tree.Mapping base = scenario instanceof Tree.Mapping block ? block : Tree.Mapping.empty(file.origin());
        List<String> outcomes = outcomes(top, base, arms);
        List<String> charts = words(
                top, "charts", Arrays.stream(Chart.values()).map(Chart::word).toList(), List.of());
        Design design = new DesignReader(problems, folder).read(top, base, arms, seed);
        Optional<Precision> precision = PrecisionReader.read(top, base, outcomes, arms.size(), replicates, problems);
        SeriesOf series = top.take("series").isEmpty()
                ? SeriesOf.QUANTILES
                : top.choice("series", SeriesOf.class).orElse(SeriesOf.QUANTILES);
        Optional<Posterior> posterior = PosteriorReader.read(top, base, arms, design, problems);
        top.close();
        if (!(scenario instanceof Tree.Mapping full)) {
            throw stop();
        }
        List<Chart> unasked = unasked(design, full, arms);
        Experiment experiment = new Experiment(
                name,
                question,
                prediction,
                full,
                arms,
                design,
                replicates,
                seed,
                Vocabulary.allOutcomes().stream().filter(outcomes::contains).toList(),
                Arrays.stream(Chart.values())
                        .filter(chart -> charts.isEmpty() ? unasked.contains(chart) : charts.contains(chart.word()))
                        .toList(),
                precision,
                posterior,
                series);
        new DesignCheck(experiment, problems).check(top.placeOf("vary"));
        return experiment;
    }

    /** The charts of an experiment that asks for none. */
    private static List<Chart> unasked(Design design, Tree.Mapping scenario, List<Arm> arms) {
        List<Chart> charts = new ArrayList<>(design.charts(arms.size()));
        boolean dose = SoleNumber.isVaried(design, arms.size()) || SoleNumber.setsArmsApart(scenario, arms);
        if (dose && !(design instanceof SensitivityDesign)) {
            charts.add(Chart.DOSE);
        }
        return charts;
    }

    /** What is asked for; where nothing is named, what every table has and what the visits give. */
    private List<String> outcomes(Block top, Tree.Mapping base, List<Arm> arms) {
        Set<String> visited = new LinkedHashSet<>();
        AgesReader.columns(base).forEach(visited::add);
        arms.forEach(arm -> AgesReader.columns(arm.differences()).forEach(visited::add));
        List<String> absent = new ArrayList<>(Vocabulary.outcomes());
        absent.addAll(visited);
        List<String> asked = words(top, "outcomes", Vocabulary.allOutcomes(), absent);
        for (String outcome : asked) {
            if (!absent.contains(outcome)) {
                String instrument = Instruments.reading(outcome).word();
                problems.add(
                        top.placeOf("outcomes"),
                        outcome + " is read by the " + instrument + ", which no visit names; write under scenario "
                                + "visits: [{instrument: " + instrument + ", at: AGE}]");
            }
        }
        return asked;
    }

    private InvalidExperiment stop() throws InvalidExperiment {
        problems.refuse();
        return new InvalidExperiment(List.of("the experiment cannot be read"));
    }

    private List<Arm> arms(Block top) {
        Optional<Tree> written = top.take("arms");
        if (written.isEmpty()) {
            return List.of(new Arm("scenario", Tree.Mapping.empty(top.origin()), true));
        }
        if (!(written.get() instanceof Tree.Mapping block)) {
            problems.add(written.get().origin(), "arms is " + written.get().kind() + "; write NAME: {differences}");
            return List.of(new Arm("scenario", Tree.Mapping.empty(top.origin()), true));
        }
        Map<String, Tree.Mapping> differences = new LinkedHashMap<>();
        String reference = null;
        for (Map.Entry<String, Tree.Entry> entry : block.entries().entrySet()) {
            Origin key = entry.getValue().key();
            Block.checkName(entry.getKey(), key, problems);
            if (!(entry.getValue().value() instanceof Tree.Mapping arm)) {
                problems.add(
                        key,
                        "the arm '" + entry.getKey() + "' is "
                                + entry.getValue().value().kind()
                                + "; write its differences, or {} for the scenario itself");
                continue;
            }
            for (String size : List.of("families", "infants")) {
                arm.get(size)
                        .ifPresent(tree -> problems.add(
                                tree.origin(),
                                "the arm '" + entry.getKey() + "' has " + size
                                        + " of its own, but every family lives in every arm; write " + size
                                        + " under scenario"));
            }
            if (isReference(arm)) {
                if (reference != null) {
                    problems.add(
                            key,
                            "the arms '" + reference + "' and '" + entry.getKey()
                                    + "' are both the reference; keep one");
                }
                reference = entry.getKey();
            }
            Tree.Mapping rest = arm.without("reference");
            for (String word : OF_ALL_ARMS) {
                Tree.Entry misplaced = rest.entries().get(word);
                if (misplaced != null) {
                    problems.add(
                            misplaced.key(),
                            "the arm '" + entry.getKey() + "' has " + word
                                    + (word.equals("scenario")
                                            ? "; write what differs directly in the arm, without scenario"
                                            : " of its own, which is one for the whole experiment; write it at the left"
                                                    + " margin of the file"));
                    rest = rest.without(word);
                }
            }
            differences.put(entry.getKey(), rest);
        }
        if (block.entries().isEmpty()) {
            problems.add(block.origin(), "arms names no arm; write NAME: {differences}, or remove arms");
        }
        List<Arm> arms = new ArrayList<>();
        for (Map.Entry<String, Tree.Mapping> each : differences.entrySet()) {
            boolean first = reference == null ? arms.isEmpty() : each.getKey().equals(reference);
            arms.add(new Arm(each.getKey(), each.getValue(), first));
        }
        return arms;
    }

    private boolean isReference(Tree.Mapping arm) {
        Optional<Tree> flag = arm.get("reference");
        if (flag.isEmpty()) {
            return false;
        }
        if (flag.get() instanceof Tree.Leaf leaf && leaf.text().matches("true|on|false|off")) {
            return leaf.text().matches("true|on");
        }
        problems.add(flag.get().origin(), "reference is " + flag.get().kind() + "; write true or false");
        return false;
    }

    private long whole(Block top, String key, long absent, long least, long most) {
        Optional<Tree.Leaf> leaf = top.leaf(key);
        if (leaf.isEmpty()) {
            return absent;
        }
        try {
            long value = Long.parseLong(leaf.get().text());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, with the range
        }
        problems.add(
                leaf.get().origin(),
                key + " is '" + leaf.get().text() + "'; write a whole number from " + least + " to " + most);
        return absent;
    }

    private List<String> words(Block top, String key, List<String> known, List<String> absent) {
        if (top.take(key).isEmpty()) {
            return absent;
        }
        List<String> words = new ArrayList<>();
        for (Tree item : top.list(key)) {
            if (!(item instanceof Tree.Leaf leaf)) {
                problems.add(item.origin(), "in " + key + " stands " + item.kind() + "; write single words");
            } else if (!known.contains(leaf.text())) {
                problems.add(
                        leaf.origin(),
                        "'" + leaf.text() + "' is not one of the " + key + "; " + Nearest.advice(leaf.text(), known));
            } else if (words.contains(leaf.text())) {
                problems.add(leaf.origin(), "'" + leaf.text() + "' stands here twice; keep one");
            } else {
                words.add(leaf.text());
            }
        }
        if (words.isEmpty() && problems.none()) {
            problems.add(top.placeOf(key), key + " names nothing; remove it, or write one of " + known);
        }
        return words;
    }
}
