package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.design.Vocabulary;
import attune.experiment.run.Simulation;
import attune.parameter.Declaration;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AtomicInteger made = new AtomicInteger();
    private Path file;

    @BeforeEach
    void writeAnExperiment() throws Exception {
        file = Files.writeString(
                folder.resolve("tiny.yaml"), "scenario: {families: 2, span: 1 months, tick: 5 min}\nreplicates: 2\n");
    }

    private int attune(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void anExperimentLeavesItsTablesAndSaysWhere() throws Exception {
        Path results = folder.resolve("results");
        assertThat(attune("run", file.toString(), "--out", results.toString())).isZero();
        assertThat(out.toString())
                .contains("2 of 2 runs, 4 rows in infants.csv")
                .contains("Results: " + results);
        for (String each : List.of("run.json", "infants.csv", "series.csv", "summary.csv", "codebook.csv")) {
            assertThat(results.resolve(each)).isNotEmptyFile();
        }
        assertThat(attune("run", file.toString(), "--out", results.toString(), "--seed", "4"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("another experiment: seed is 1 there and 4 here")
                .contains("--force")
                .contains("--out");
        assertThat(attune("run", file.toString(), "--out", results.toString(), "--force", "--seed", "4"))
                .isZero();
        assertThat(results.resolve("run.json")).content().contains("\"seed\" : 4,");
        assertThat(attune("report", results.toString())).isZero();
        Files.delete(results.resolve("codebook.csv"));
        assertThat(attune("report", results.toString())).isZero();
        assertThat(results.resolve("codebook.csv")).as("it is written again").isNotEmptyFile();
    }

    @Test
    void aSettingThatTheShellTookToPiecesIsRecognized() {
        assertThat(attune("plan", file.toString(), "--set", "scenario.span=2", "months"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("A value with a blank in it needs quotation marks");
    }

    @Test
    void aMistakeIsPrintedAndNothingIsWritten() throws Exception {
        Files.writeString(file, "scenario: {famlies: 2}\n");
        Path results = folder.resolve("results");
        assertThat(attune("run", file.toString(), "--out", results.toString())).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(file + ":1:12: unknown key 'famlies' in scenario; did you mean 'families'?\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aPlanSaysHowMuchIsAskedForAndWarns() {
        assertThat(attune("plan", file.toString(), "--set", "replicates=1", "--set", "scenario.tick=15 min"))
                .isZero();
        assertThat(out.toString())
                .contains("Runs      1")
                .contains("Infants   2, 2 months of life")
                .contains("Note: one replicate only")
                .contains("Note: tick is 15 min; evidence covers 1 to 5 min");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--csv", "--markdown"})
    void everyDeclaredParameterIsListed(String form) {
        assertThat(form.isEmpty() ? attune("parameters") : attune("parameters", form))
                .isZero();
        for (Declaration d : Vocabulary.parameters()) {
            assertThat(out.toString()).contains(d.path()).contains(d.symbol().replace("|", "\\|"));
        }
        assertThat(out.toString().lines().count())
                .isGreaterThanOrEqualTo(Vocabulary.parameters().size());
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearest() {
        assertThat(attune("paramters")).isEqualTo(2);
        assertThat(err.toString()).contains("paramters").contains("Did you mean: attune parameters");
    }

    @Test
    void wrongOptionsAreWrongInput() {
        assertThat(attune("run")).isEqualTo(2);
        assertThat(attune("run", file.toString(), "--threads", "0")).isEqualTo(2);
        assertThat(attune("run", file.toString(), "--seed", "many")).isEqualTo(2);
        assertThat(attune("report", folder.toString())).isEqualTo(2);
        assertThat(attune("run", file.toString(), "--shard", "1/2", "--parquet"))
                .isEqualTo(2);
        assertThat(attune(
                        "run",
                        file.toString(),
                        "--shard",
                        "1/2",
                        "--set",
                        "precision={outcome: reactivity, half_width: 1, at_most: 4}"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--parquet: a shard has no tables")
                .contains("--shard: the experiment asks for a precision")
                .contains("--threads is 0")
                .contains("seed is 'many'")
                .contains("run.json is missing");
    }

    @Test
    void aRunThatFailedIsSaidByTheExitCodeAndTriedAgain() throws Exception {
        Path results = folder.resolve("results");
        String[] words = {file.toString(), "--out", results.toString()};
        Simulation fragile = (scenario, seed) -> {
            if (made.getAndIncrement() == 0) {
                throw new IllegalStateException("arousal left its range at day 12");
            }
            return Simulation.COMMUNITY.live(scenario, seed);
        };
        assertThat(run(new RunCommand(fragile), words)).isEqualTo(1);
        assertThat(out.toString()).contains("1 of 2 runs, 2 rows in infants.csv");
        assertThat(err.toString()).contains("1 run failed, the first with: ").contains("arousal left its range");
        assertThat(results.resolve("failures.csv")).content().contains("arousal left its range at day 12");
        assertThat(run(new RunCommand(fragile), words)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("2 of 2 runs, 4 rows in infants.csv");
        assertThat(results.resolve("failures.csv")).doesNotExist();
    }

    private int run(RunCommand command, String... words) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void parquetIsWrittenWhenAskedForAndGoneWhenNotAnyMore() throws Exception {
        Path results = folder.resolve("results");
        assertThat(attune("run", file.toString(), "--out", results.toString(), "--parquet"))
                .isZero();
        assertThat(results.resolve("infants.parquet")).isNotEmptyFile();
        assertThat(attune("run", file.toString(), "--out", results.toString(), "--set", "replicates=3"))
                .isZero();
        assertThat(results.resolve("infants.parquet")).doesNotExist();
    }

    @Test
    void theHelpNamesEveryExitCode() {
        assertThat(attune("--help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("1 some runs failed, or reproduce differs, or an evidence row that held has fallen; 2 ");
    }

    static Stream<Path> experiments() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("experiments"))) {
            return files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyExperimentRunsAtASmallSize(Path experiment) throws Exception {
        Path results = folder.resolve("small");
        List<String> words = new ArrayList<>(List.of("run", experiment.toString(), "--out", results.toString()));
        List<String> settings = new ArrayList<>(
                List.of("scenario.families=2", "scenario.span=1 months", "scenario.assess=[1 months]", "replicates=1"));
        String text = Files.readString(experiment);
        if (text.contains("kind: morris")) {
            settings.add("design.trajectories=2");
        } else if (text.contains("kind: sobol-indices")) {
            settings.add("design.rows=4");
        }
        settings.forEach(setting -> words.addAll(List.of("--set", setting)));
        assertThat(attune(words.toArray(new String[0]))).as(err.toString()).isZero();
        assertThat(results.resolve("summary.csv")).isNotEmptyFile();
    }
}
