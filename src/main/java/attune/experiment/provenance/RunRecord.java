package attune.experiment.provenance;

import attune.experiment.design.Arm;
import attune.experiment.design.Chart;
import attune.experiment.design.Experiment;
import attune.experiment.design.Factor;
import attune.experiment.design.Level;
import attune.experiment.design.Precision;
import attune.experiment.design.Resolved;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.design.Sentence;
import attune.experiment.design.SeriesOf;
import attune.experiment.file.Problems;
import attune.parameter.Declaration;
import attune.simulation.Scenario;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** run.json: the experiment as resolved, and what it was run with. */
public final class RunRecord {
    private final Experiment experiment;
    private final Scenario scenario;
    private final String shard;
    private Experiment grown;
    private final Map<String, Object> precision = new LinkedHashMap<>();
    private List<String> notes = List.of();
    private List<Map<String, Object>> offered = List.of();
    private List<ShardRecord> joined = List.of();
    private Machine machine = Machine.current();
    private List<Machine> earlierMachines = List.of();

    /** How far the runs have come. */
    public enum State {
        /** Some runs are still to be made; tables found beside it are of fewer runs. */
        BEGUN,
        /** Every run was made or has failed, and the tables are of all of them. */
        COMPLETE
    }

    /**
     * @param scenario the scenario that the arms differ from
     * @param shard which part of the runs is here, {@code 1/1} for all
     */
    public RunRecord(Experiment experiment, Scenario scenario, String shard) {
        this.experiment = experiment;
        this.scenario = scenario;
        this.shard = shard;
        this.grown = experiment;
    }

    /**
     * Takes note of what a wanted precision came to. Which experiment it is does not depend on it.
     *
     * @param replicates how many replicates there are in the end
     * @param reached whether they are enough
     * @param halfWidth the widest half-width, as tables write it
     */
    public void note(int replicates, boolean reached, String halfWidth) {
        grown = experiment.withReplicates(replicates);
        precision.put("precision_reached", reached);
        precision.put("widest_half_width", halfWidth);
    }

    /**
     * Takes note of what was to be known before the first run. Which experiment it is does not depend on it.
     *
     * @param warnings what is worth a second thought, a sentence each
     * @param offers to how many families which arm offers which programme, where not to all
     */
    public void expects(List<String> warnings, List<Map<String, Object>> offers) {
        notes = List.copyOf(warnings);
        offered = List.copyOf(offers);
    }

    /** Takes note of the shards whose runs were joined here. Which experiment it is does not depend on it. */
    public void joined(List<ShardRecord> shards) {
        joined = List.copyOf(shards);
    }

    /** Takes note of where earlier runs were made, when results are gone on with. */
    public void goesOn(Recorded earlier) {
        joined = earlier.joined();
        machine = earlier.machine();
        earlierMachines = earlier.earlierMachines();
    }

    /** Takes note that runs are made here. */
    public void isMadeHere() {
        if (!machine.equals(Machine.current())) {
            List<Machine> machines = new ArrayList<>(earlierMachines);
            machines.add(machine);
            machine = Machine.current();
            earlierMachines = List.copyOf(machines);
        }
    }

    /**
     * Writes the record. What says which experiment it is does not depend on how far it has come.
     *
     * @param started when the first run was started
     * @param took how long the runs took
     * @param failed how many runs failed
     */
    public void write(Path path, State state, Instant started, Duration took, int failed) throws IOException {
        byte[] text = text(state, started, took, failed).getBytes(StandardCharsets.UTF_8);
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    /** The same, as it would be read again. */
    public Recorded recorded() throws IOException {
        return Recorded.parse(text(State.BEGUN, Instant.EPOCH, Duration.ZERO, 0), Recorded.NAME);
    }

    private String text(State state, Instant started, Duration took, int failed) {
        Build build = Build.current();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("experiment", experiment.name());
        all.put("question", experiment.question());
        all.put("prediction", experiment.prediction());
        all.put("version", build.version());
        all.put("commit", build.commit());
        all.put("dirty", build.dirty());
        all.put("code", Program.current().code());
        all.putAll(machine.json());
        if (!earlierMachines.isEmpty()) {
            all.put(
                    "earlier_machines",
                    earlierMachines.stream().map(Machine::json).toList());
        }
        all.put("wall_seconds", took.toMillis() / 1000.0);
        all.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("seed", experiment.seed());
        all.put("replicates", grown.replicates());
        all.put("families", scenario.size().families());
        all.put("span_months", scenario.size().span());
        all.put("tick_min", scenario.size().tick());
        all.put("assess_months", scenario.assessmentMonths());
        all.put("arms", arms());
        all.put("vary", vary());
        all.put("design", design());
        all.put("outcomes", experiment.outcomes());
        all.put("charts", experiment.charts().stream().map(Chart::word).toList());
        all.put("design_text", Sentence.of(grown, scenario));
        all.put("resolved", resolved());
        all.put("notes", notes);
        all.put("offered", offered);
        all.put("runs", grown.runs());
        all.putAll(precision);
        all.put("shard", shard);
        if (!joined.isEmpty()) {
            all.put("shards", joined.stream().map(ShardRecord::json).toList());
        }
        all.put("failed", failed);
        all.put("complete", state == State.COMPLETE);
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(all) + "\n";
    }

    private List<Object> arms() {
        List<Object> arms = new ArrayList<>();
        for (Arm arm : experiment.arms()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", arm.name());
            one.put("reference", arm.reference());
            one.put("differs", Resolved.words(arm.differences()));
            arms.add(one);
        }
        return arms;
    }

    private List<Object> vary() {
        List<Object> factors = new ArrayList<>();
        for (Factor factor : experiment.design().factors()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("path", factor.path());
            one.put("unit", factor.unit());
            String spacing = factor.domain().spacing();
            one.put("words", factor.domain().words() + (spacing.isEmpty() ? "" : ", " + spacing));
            one.put("values", factor.levels().stream().map(Level::value).toList());
            factors.add(one);
        }
        return factors;
    }

    private Map<String, Object> design() {
        Map<String, Object> design = new LinkedHashMap<>();
        design.put("kind", experiment.design().kind());
        design.put("points", experiment.points());
        design.put("broke_a_constraint", experiment.design().leftOut());
        design.put("asked", experiment.design().asked());
        return design;
    }

    private Map<String, Object> resolved() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("experiment", experiment.name());
        file.put("question", experiment.question());
        file.put("prediction", experiment.prediction());
        Map<String, Object> base = Resolved.of(scenario);
        file.put("scenario", base);
        Map<String, Object> arms = new LinkedHashMap<>();
        for (Arm arm : experiment.arms()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.putAll(differences(base, arm));
            if (arm.reference()) {
                one.put("reference", true);
            }
            arms.put(arm.name(), one);
        }
        file.put("arms", arms);
        file.putAll(experiment.design().resolved());
        file.put("replicates", experiment.replicates());
        file.put("seed", experiment.seed());
        file.put("outcomes", experiment.outcomes());
        file.put("charts", experiment.charts().stream().map(Chart::word).toList());
        if (experiment.series() != SeriesOf.QUANTILES) {
            file.put("series", experiment.series().word());
        }
        experiment.precision().ifPresent(precision -> file.put("precision", resolved(precision)));
        experiment.posterior().ifPresent(posterior -> file.put("parameters", posterior.resolved()));
        return file;
    }

    private static Map<String, Object> resolved(Precision precision) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("outcome", precision.outcome());
        one.put("half_width", precision.halfWidth());
        one.put("age", Declaration.number(precision.age()) + " months");
        one.put("of", precision.of().name().toLowerCase(Locale.ROOT));
        one.put("at_most", precision.atMost() + " replicates");
        return one;
    }

    /** What an arm changes in the scenario, with every default in it written out. */
    private Map<String, Object> differences(Map<String, Object> base, Arm arm) {
        Map<String, Object> whole = ScenarioReader.read(ScenarioTree.of(experiment.scenario(), arm), new Problems())
                .map(Resolved::of)
                .orElseThrow(() -> new IllegalStateException("the arm " + arm.name() + " cannot be read"));
        return differences(base, whole);
    }

    private static Map<String, Object> differences(Map<?, ?> base, Map<?, ?> whole) {
        Map<String, Object> changed = new LinkedHashMap<>();
        whole.forEach((key, value) -> {
            Object before = base.get(key);
            if (before instanceof Map<?, ?> inner && value instanceof Map<?, ?> block) {
                Map<String, Object> within = differences(inner, block);
                if (!within.isEmpty()) {
                    changed.put(key.toString(), within);
                }
            } else if (!value.equals(before)) {
                changed.put(key.toString(), value);
            }
        });
        return changed;
    }
}
