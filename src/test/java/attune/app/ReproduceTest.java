package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.Study;
import attune.experiment.design.ExperimentReader;
import attune.experiment.run.Progress;
import attune.experiment.run.Simulation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands make of results that are there: a row made again, shards joined, missing tables written. */
class ReproduceTest {
    private static final String FILE = """
            experiment: again
            scenario:
              families: 2
              span: 1 months
              tick: 15 min
              caregiver: {responsiveness: 0.7, warmth: {mean: 0.123456789012345, sd: 0.1}}
            arms:
              calm: {}
              noisy:
                caregiver: {responsiveness: {mean: 0.3}}
                stressors: [{name: noise, kind: threat, rate: 3 per day, duration: 0.3 h}]
              coached:
                interventions: [{name: coaching, kind: sensitivity-coaching, start: 0.2 months}]
            vary:
              caregiver.harshness: [0.01, 0.1]
            replicates: 2
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file;

    @BeforeEach
    void writeAnExperiment() throws Exception {
        file = Files.writeString(folder.resolve("again.yaml"), FILE);
    }

    private int attune(Object... arguments) {
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    /** Results without charts and page, which take longest. */
    private Path results() throws Exception {
        Path results = folder.resolve("results");
        new Study(ExperimentReader.read(file, List.of()), Simulation.COMMUNITY).run(results, 2, Progress.SILENT);
        return results;
    }

    @Test
    void everyRunIsMadeAgainFromTheRecordAlone() throws Exception {
        Path results = results();
        Path alone = Files.createDirectory(folder.resolve("alone"));
        for (String needed : List.of("run.json", "infants.csv")) {
            Files.move(results.resolve(needed), alone.resolve(needed));
        }
        Files.delete(file);
        int rows = Files.readAllLines(alone.resolve("infants.csv")).size() - 1;
        assertThat(rows).isEqualTo(24);
        for (long row = 1; row <= rows; row += 2) {
            assertThat(attune("reproduce", alone, row)).as(out.toString()).isZero();
            assertThat(out.toString()).contains("Identical: row " + row + ", and all 2 rows of its run");
        }
        assertThat(out.toString())
                .contains(" of its run (point 0, replicate 0, arm calm)")
                .contains(", arm coached)");
        assertThat(err.toString()).doesNotContain("version was").doesNotContain("java was");
    }

    @Test
    void aDigitThatDiffersIsFound() throws Exception {
        Path results = results();
        List<String> lines = new ArrayList<>(Files.readAllLines(results.resolve("infants.csv")));
        String[] cells = lines.get(4).split(",", -1);
        String was = cells[8];
        cells[8] = was.substring(0, was.length() - 1) + (was.endsWith("1") ? "2" : "1");
        lines.set(4, String.join(",", cells));
        Files.write(results.resolve("infants.csv"), lines);
        Files.writeString(
                results.resolve("run.json"),
                Files.readString(results.resolve("run.json")).replaceFirst("\"version\" : \"", "$0older-"));
        assertThat(attune("reproduce", results, 3)).isEqualTo(1);
        assertThat(out.toString()).contains("row 4, reactivity: stored " + cells[8] + ", made again " + was);
        assertThat(err.toString()).contains("Note: version was older-");
        assertThat(attune("reproduce", results, 1)).as("another run").isZero();
    }

    @Test
    void aRowThatIsNotThereIsAnswered() throws Exception {
        Path results = results();
        for (String row : List.of("0", "25", "-1")) {
            assertThat(attune("reproduce", results, "--", row)).isEqualTo(2);
            assertThat(err.toString()).contains("there is no row " + row + " in infants.csv; name one from 1 to 24");
        }
        assertThat(attune("reproduce", folder, 1)).isEqualTo(2);
        assertThat(err.toString()).contains("holds no results (run.json is missing)");
        Path table = results.resolve("infants.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("\n0,0,", "\n0,7,"));
        assertThat(attune("reproduce", results, 1)).isEqualTo(2);
        assertThat(err.toString()).contains("replicate 7").contains("which the experiment in run.json does not have");
    }

    @Test
    void missingTablesAreWrittenFromTheRuns() throws Exception {
        Path results = results();
        byte[] summary = Files.readAllBytes(results.resolve("summary.csv"));
        Files.delete(results.resolve("summary.csv"));
        Files.delete(results.resolve("infants.csv"));
        assertThat(attune("report", results)).as(err.toString()).isZero();
        assertThat(results.resolve("summary.csv")).hasBinaryContent(summary);
        assertThat(results.resolve("infants.csv")).isNotEmptyFile();
        assertThat(results.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void aRecordThatIsBrokenIsWrongInput() throws Exception {
        Path results = results();
        Path record = results.resolve("run.json");
        String whole = Files.readString(record);
        for (String broken : List.of(whole.substring(0, whole.length() / 2), "", "[]", "{}")) {
            Files.writeString(record, broken);
            assertThat(attune("report", results)).as(broken).isEqualTo(2);
        }
        assertThat(err.toString())
                .contains(record + " cannot be read (it is not whole); run the experiment again with --force")
                .contains(record + " cannot be read (it holds no resolved experiment)");
        assertThat(attune("run", file, "--out", results, "--force"))
                .as(err.toString())
                .isZero();
        assertThat(record).content().contains("\"complete\" : true");
    }

    @Test
    void shardsAreMadeAndJoined() throws Exception {
        Path results = results();
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        assertThat(attune("run", file, "--shard", "1/2", "--out", one)).isZero();
        assertThat(attune("run", file, "--shard", "2/2", "--out", two)).isZero();
        assertThat(out.toString()).contains("Shard 2/2: 6 of 6 runs are in " + two);
        Path whole = folder.resolve("whole");
        assertThat(attune("merge", one, "--out", whole)).isEqualTo(2);
        assertThat(err.toString()).contains("shard 2/2 missing");
        assertThat(attune("merge", one, two, "--out", whole)).as(err.toString()).isZero();
        for (String table : List.of("infants.csv", "series.csv", "summary.csv", "codebook.csv")) {
            assertThat(whole.resolve(table)).hasSameBinaryContentAs(results.resolve(table));
        }
        assertThat(attune("report", one)).isEqualTo(2);
        assertThat(err.toString()).contains("holds shard 1/2 only; join all shards");
        assertThat(attune("run", file, "--shard", "3/2")).isEqualTo(2);
        assertThat(err.toString()).contains("--shard: '3/2' is not a shard");
        assertThat(attune("merge", one, two, "--out", two)).isEqualTo(2);
    }
}
