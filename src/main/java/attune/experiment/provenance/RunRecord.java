package attune.experiment.provenance;

import attune.experiment.design.Arm;
import attune.experiment.design.Chart;
import attune.experiment.design.Experiment;
import attune.experiment.design.Factor;
import attune.experiment.design.Level;
import attune.experiment.design.Resolved;
import attune.experiment.design.Sentence;
import attune.simulation.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** run.json: the experiment as resolved, and what it was run with. */
public final class RunRecord {
    private final Experiment experiment;
    private final Scenario scenario;

    /** @param scenario the scenario that the arms differ from */
    public RunRecord(Experiment experiment, Scenario scenario) {
        this.experiment = experiment;
        this.scenario = scenario;
    }

    /**
     * Writes the record.
     *
     * @param started when the first run was started
     * @param took how long all runs took
     * @param failed how many runs failed
     */
    public void write(Path path, Instant started, Duration took, int failed) throws IOException {
        Build build = Build.current();
        Machine machine = Machine.current();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("experiment", experiment.name());
        all.put("question", experiment.question());
        all.put("prediction", experiment.prediction());
        all.put("version", build.version());
        all.put("commit", build.commit());
        all.put("dirty", build.dirty());
        all.put("java", machine.java());
        all.put("os", machine.os());
        all.put("processor", machine.processor());
        all.put("wall_seconds", took.toMillis() / 1000.0);
        all.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("seed", experiment.seed());
        all.put("replicates", experiment.replicates());
        all.put("families", scenario.size().families());
        all.put("span_months", scenario.size().span());
        all.put("tick_min", scenario.size().tick());
        all.put("assess_months", scenario.assessmentMonths());
        all.put("arms", arms());
        all.put("vary", vary());
        all.put("design", design());
        all.put("outcomes", experiment.outcomes());
        all.put("charts", experiment.charts().stream().map(Chart::word).toList());
        all.put("design_text", Sentence.of(experiment, scenario));
        all.put("resolved", resolved());
        all.put("runs", experiment.runs());
        all.put("failed", failed);
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
        Files.writeString(path, JsonMapper.shared().writer().with(printer).writeValueAsString(all) + "\n");
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
        file.put("scenario", Resolved.of(scenario));
        Map<String, Object> arms = new LinkedHashMap<>();
        for (Arm arm : experiment.arms()) {
            Map<String, Object> one = new LinkedHashMap<>();
            ((Map<?, ?>) Resolved.of(arm.differences())).forEach((key, value) -> one.put(key.toString(), value));
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
        return file;
    }
}
