package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.Study;
import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.run.Progress;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs, tables, charts and page of a study of 300,000 rows, in a Java of its own with a small memory. */
class SmallMemoryTest {
    private static final String OUTCOMES =
            "reactivity, self_regulation, security, growth, exploration, learning, brain_volume, allostatic_load";
    private static final int POINTS = 10;
    private static final int REPLICATES = 60;
    private static final int FAMILIES = 250;
    private static final String FILE = """
            experiment: many-rows
            scenario: {families: %d, span: 2 months, assess: [1 months, 2 months]}
            vary:
              caregiver.responsiveness: {from: 0.1, to: 0.9, steps: %d}
            replicates: %d
            outcomes: [%s]
            charts: [distributions]
            """.formatted(FAMILIES, POINTS, REPLICATES, OUTCOMES);
    private static final int ROWS = POINTS * REPLICATES * FAMILIES * 2;
    private static final int MEGABYTES = 56;

    @TempDir
    Path folder;

    private static Lives live(Scenario scenario, long seed) {
        SplittableRandom luck = new SplittableRandom(seed);
        List<Lives.Assessment> rows = new ArrayList<>();
        for (int family = 0; family < scenario.size().families(); family++) {
            for (double age : scenario.assessmentMonths()) {
                double[] outcomes = new double[Outcome.values().size()];
                Arrays.fill(outcomes, Double.NaN);
                for (String outcome : OUTCOMES.split(", ")) {
                    outcomes[Outcome.of(outcome).orElseThrow().ordinal()] = luck.nextGaussian();
                }
                rows.add(new Lives.Assessment(family, 0, age, outcomes, "", "typical"));
            }
        }
        return new Lives(rows, new double[Trace.values().length][scenario.size().families()][8]);
    }

    /** The study, and its page. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws Exception {
            Experiment experiment = ExperimentReader.parse(FILE, "many-rows.yaml", List.of());
            new Study(experiment, SmallMemoryTest::live).run(Path.of(arguments[0]), 1, Progress.SILENT);
            PrintWriter told = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
            System.exit(Main.run(told, told, "report", arguments[0]));
        }
    }

    @Test
    void threeHundredThousandRowsNeedLittleMemory() throws Exception {
        Path out = folder.resolve("out");
        Path told = folder.resolve("told.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-XX:ActiveProcessorCount=2",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            assertThat(child.waitFor(10, TimeUnit.MINUTES)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.exitValue()).as(Files.readString(told)).isZero();
        try (var rows = Files.lines(out.resolve("infants.csv"))) {
            assertThat(rows.count()).isEqualTo(ROWS + 1);
        }
        assertThat(Files.readString(out.resolve("report.html")))
                .containsPattern("Shapes are of a random sample of 10.000 of a row.{1,5}s infants")
                .containsPattern("n = 15.000 infants per arm and point");
    }
}
