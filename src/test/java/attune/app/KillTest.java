package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program, killed as {@code kill -9} kills it: at random moments while runs are made, while tables are written,
 * while charts are drawn.
 */
class KillTest {
    private static final List<String> TABLES =
            List.of("infants.csv", "series.csv", "summary.csv", "effects.csv", "codebook.csv");
    private static final String FILE = """
            experiment: killed
            scenario: {families: 3, span: 1 months, tick: 15 min}
            arms:
              calm: {}
              noisy: {stressors: [{name: noise, kind: threat, severity: 0.4, rate: 3 per day}]}
              helped: {interventions: [{name: help, kind: sensitivity-coaching, start: 0.5 months}]}
            vary:
              caregiver.responsiveness: [0.3, 0.7]
            replicates: %d
            """;

    @TempDir
    Path folder;

    private Process start(Path file, Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "attune.app.Main",
                        "run",
                        file.toString(),
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told.txt").toFile())
                .start();
    }

    /** What has been written so far, as a clock that runs as fast as the machine does. */
    private static long progress(Path out) throws IOException {
        Path log = out.resolve("runs.log");
        long written = Files.exists(log) ? Files.size(log) : 0;
        for (String later : List.of("infants.csv", "series.csv", "summary.csv", "charts", "report.html")) {
            written += Files.exists(out.resolve(".attune-partial").resolve(later)) ? 1_000_000 : 0;
        }
        return written;
    }

    /** Kills the process after a while, at a random moment; returns whether it was still alive. */
    private static boolean kill(Process process, Path out, SplittableRandom luck, boolean late) throws Exception {
        long wait = late ? 1_000_000 * luck.nextLong(1, 5) : progress(out) + luck.nextLong(20_000);
        while (process.isAlive() && progress(out) < wait) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MICROSECONDS.sleep(luck.nextLong(30_000));
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive;
    }

    @Test
    void killedAtAnyMomentItGoesOnAndLeavesTheSameTables() throws Exception {
        goesOn(8, 12, 20260101);
    }

    @Test
    @Tag("full")
    void killedFortyTimesItGoesOnAndLeavesTheSameTables() throws Exception {
        goesOn(40, 48, 20260102);
    }

    /** The last quarter of the kills comes while tables are written and charts are drawn. */
    private void goesOn(int kills, int replicates, long seed) throws Exception {
        Path file = Files.writeString(folder.resolve("killed.yaml"), FILE.formatted(replicates));
        Path whole = folder.resolve("whole");
        PrintWriter nobody = new PrintWriter(new StringWriter());
        assertThat(Main.run(nobody, nobody, "run", file.toString(), "--out", whole.toString()))
                .isZero();

        Path out = folder.resolve("out");
        SplittableRandom luck = new SplittableRandom(seed);
        List<Long> sizes = new ArrayList<>();
        int killed = 0;
        for (int i = 0; i < kills; i++) {
            killed += kill(start(file, out), out, luck, i >= kills - kills / 4) ? 1 : 0;
            sizes.add(Files.exists(out.resolve("runs.log")) ? Files.size(out.resolve("runs.log")) : 0);
            for (String table : TABLES) {
                assertThat(!Files.exists(out.resolve(table))
                                || Files.mismatch(out.resolve(table), whole.resolve(table)) < 0)
                        .as("a table in its place is whole: " + table)
                        .isTrue();
            }
        }
        assertThat(killed).as("moments at which it was still running").isGreaterThan(kills / 2);
        Process last = start(file, out);
        assertThat(last.waitFor())
                .as(Files.readString(folder.resolve("told.txt")))
                .isZero();
        for (String table : TABLES) {
            assertThat(out.resolve(table)).hasSameBinaryContentAs(whole.resolve(table));
        }
        long wholeLog = Files.size(whole.resolve("runs.log"));
        assertThat(Files.size(out.resolve("runs.log")))
                .as("no run was made twice")
                .isEqualTo(wholeLog);
        assertThat(sizes).as("it was killed while runs were made").anyMatch(size -> size > 0 && size < wholeLog);
        try (var left = Files.list(out)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "run.json",
                            "runs.log",
                            "infants.csv",
                            "series.csv",
                            "summary.csv",
                            "effects.csv",
                            "codebook.csv",
                            "charts",
                            "report.html");
        }
    }
}
