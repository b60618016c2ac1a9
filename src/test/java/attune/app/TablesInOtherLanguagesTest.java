package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import attune.Prerequisite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/reading-the-tables.md shows works as it stands there, and gives the numbers that summary.csv has. */
class TablesInOtherLanguagesTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void runTheExperimentOfTheDocsSmall() {
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told, true);
        int code = Main.run(
                out,
                out,
                "run",
                "experiments/resilience-vs-sensitization.yaml",
                "--out",
                folder.resolve("results/resilience-vs-sensitization").toString(),
                "--set",
                "scenario.families=3",
                "--set",
                "scenario.tick=15 min",
                "--set",
                "replicates=1");
        assertThat(code).as(told.toString()).isZero();
    }

    private static Path script(String language) throws IOException {
        String page = Files.readString(Path.of("docs/reading-the-tables.md"));
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).isTrue();
        return Files.writeString(folder.resolve("script." + language), block.group(1));
    }

    /** Runs a script where {@code results} lies and returns what it printed. */
    private static String run(String program, Path script) throws Exception {
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(program, script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0).as(Files.readString(told)).isTrue();
        return Files.readString(told);
    }

    /** Mean reactivity in the arm with severe stress at point 0 and 24 months, and its paired difference from none. */
    private static List<Double> expected() throws IOException {
        List<Double> means = new ArrayList<>();
        for (String arm : List.of("severe-unpredictable", "no-stress")) {
            for (String line : Files.readAllLines(folder.resolve("results/resilience-vs-sensitization/summary.csv"))) {
                if (line.startsWith("0," + arm + ",24,reactivity,")) {
                    means.add(Double.valueOf(line.split(",")[5]));
                }
            }
        }
        assertThat(means).hasSize(2);
        return List.of(means.get(0), means.get(0) - means.get(1));
    }

    private static void assertTells(String told) throws IOException {
        List<Double> numbers = Pattern.compile("-?\\d+\\.\\d+")
                .matcher(told)
                .results()
                .map(number -> Double.valueOf(number.group()))
                .toList();
        for (double number : expected()) {
            // Both print at least five decimals.
            assertThat(numbers).as(told).anyMatch(printed -> Math.abs(printed - number) < 1e-5);
        }
        assertThat(told).contains("Rise of arousal");
    }

    @Test
    void theRScriptOfTheDocsGivesTheNumbersOfTheSummary() throws Exception {
        String[] found = Prerequisite.of("--no-install-recommends r-base-core", new String[] {"Rscript", "--version"});
        assertTells(run(found[0], script("r")));
    }

    @Test
    void thePythonScriptOfTheDocsGivesTheNumbersOfTheSummary() throws Exception {
        String[] found = Prerequisite.of(
                "--no-install-recommends python3-pandas",
                new String[] {"python3", "-c", "import pandas"},
                new String[] {"/usr/bin/python3", "-c", "import pandas"});
        assertTells(run(found[0], script("python")));
    }
}
