package attune.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.run.Progress;
import attune.experiment.run.Simulation;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** sensitivity.csv of a toy whose indices are known. */
class SensitivityStudyTest {
    private static final String FILE = """
            scenario: {families: 4, span: 1 months, assess: [1 months]}
            vary:
              caregiver.warmth: {from: 0, to: 1}
              caregiver.stimulation: {from: 0, to: 1}
              model.switches.fear: [off, on]
            replicates: 3
            seed: 3
            outcomes: [reactivity, security, profile]
            """;
    private static final String MORRIS = FILE + "design: {kind: morris, trajectories: 8}\n";
    private static final String SOBOL = FILE + "design: {kind: sobol-indices, rows: 128}\n";

    @TempDir
    Path folder;

    private static double warmth(Scenario scenario) {
        return scenario.caregivers().get(0).spreads().get("warmth").mean();
    }

    private static double stimulation(Scenario scenario) {
        return scenario.caregivers().get(0).spreads().get("stimulation").mean();
    }

    /** Reactivity: 2 x warmth + stimulation + 3 where fear is on + the luck of a seed, of variance 1/12 before means. */
    private static Lives toy(Scenario scenario, long seed, double security) {
        List<Lives.Assessment> rows = new ArrayList<>();
        double luck = new SplittableRandom(seed).nextDouble();
        double fear = scenario.model().switches().fear() ? 3 : 0;
        for (int i = 0; i < scenario.size().families(); i++) {
            double[] outcomes = new double[Outcome.values().size()];
            outcomes[Outcome.REACTIVITY.ordinal()] = 2 * warmth(scenario) + stimulation(scenario) + fear + luck;
            outcomes[Outcome.SECURITY.ordinal()] = security;
            rows.add(new Lives.Assessment(i, 0, 1, outcomes, "", warmth(scenario) > 0.5 ? "typical" : "blunted"));
        }
        return new Lives(rows, new double[Trace.values().length][scenario.size().families()][4]);
    }

    private List<String[]> run(String file, Simulation simulation) throws Exception {
        Experiment experiment = ExperimentReader.parse(file, "toy.yaml", List.of());
        Path out = Files.createTempDirectory(folder, "run");
        new Study(experiment, simulation).run(out, 2, Progress.SILENT);
        return Files.readAllLines(out.resolve("sensitivity.csv")).stream()
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static double value(List<String[]> rows, String outcome, String factor, String index) throws IOException {
        return Double.parseDouble(row(rows, outcome, factor, index)[5]);
    }

    private static String[] row(List<String[]> rows, String outcome, String factor, String index) {
        return rows.stream()
                .filter(row -> row[2].equals(outcome) && row[3].equals(factor) && row[4].equals(index))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPointIsMadeAgainFromTheRecordAndWithTheSameLuck() throws Exception {
        Simulation toy = (scenario, seed) -> toy(scenario, seed, 0);
        for (String file : List.of(MORRIS, SOBOL.replace("128", "4"))) {
            Experiment experiment = ExperimentReader.parse(file, "toy.yaml", List.of());
            Path out = Files.createTempDirectory(folder, "again");
            new Study(experiment, toy).run(out, 2, Progress.SILENT);
            List<String> lines = Files.readAllLines(out.resolve("infants.csv"));
            assertThat(lines.stream().skip(1).map(line -> line.split(",")[2]).distinct())
                    .as("more kinds of luck than replicates")
                    .hasSizeGreaterThan(experiment.replicates());
            for (int row = 1; row < lines.size(); row += 7) {
                assertThat(Reproduction.of(out, row).compare(toy).differences()).isEmpty();
            }
        }
    }

    @Test
    void goingOnMakesNothingTwiceAndLeavesTheSameTable() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Simulation counted = (scenario, seed) -> {
            made.incrementAndGet();
            return toy(scenario, seed, 0);
        };
        Experiment fewer = ExperimentReader.parse(MORRIS, "toy.yaml", List.of("replicates=2"));
        Experiment all = ExperimentReader.parse(MORRIS, "toy.yaml", List.of());
        Path inTwo = Files.createTempDirectory(folder, "two");
        new Study(fewer, counted).run(inTwo, 2, Progress.SILENT);
        int before = made.get();
        new Study(all, counted).run(inTwo, 2, Progress.SILENT);
        assertThat(made.get() - before).isLessThanOrEqualTo(all.runs() / 3);
        Path inOne = Files.createTempDirectory(folder, "one");
        new Study(all, counted).run(inOne, 1, Progress.SILENT);
        assertThat(inTwo.resolve("sensitivity.csv")).hasSameBinaryContentAs(inOne.resolve("sensitivity.csv"));
    }

    @Test
    void elementaryEffectsAreTheSlopesOverTheWholeRange() throws Exception {
        List<String[]> rows = run(MORRIS, (scenario, seed) -> toy(scenario, seed, 0));
        assertThat(rows.get(0))
                .containsExactly(
                        "arm", "age_months", "outcome", "factor", "index", "value", "low", "high", "n", "method");
        // six digits are kept of a factor's value, hence of its effect
        assertThat(value(rows, "reactivity", "caregiver.warmth", "mu")).isCloseTo(2, within(1e-5));
        assertThat(value(rows, "reactivity", "caregiver.warmth", "sigma")).isCloseTo(0, within(1e-5));
        assertThat(value(rows, "reactivity", "caregiver.stimulation", "mu_star"))
                .isCloseTo(1, within(1e-5));
        assertThat(value(rows, "reactivity", "model.switches.fear", "mu")).isCloseTo(3, within(1e-5));
        assertThat(value(rows, "reactivity", "dummy", "mu_star")).isBetween(0.01, 0.5);
        assertThat(row(rows, "reactivity", "dummy", "mu_star")[8]).isEqualTo("8");
        assertThat(value(rows, "profile=typical", "caregiver.warmth", "mu")).isGreaterThan(0.5);
    }

    @Test
    void sobolIndicesAreSharesOfTheVarianceOfMeans() throws Exception {
        List<String[]> rows = run(SOBOL, (scenario, seed) -> toy(scenario, seed, 0));
        // variances 4/12, 1/12 and 9/4, together 8/3; additive, so first order and total are equal
        double all = 4 / 12.0 + 1 / 12.0 + 9 / 4.0;
        for (String index : List.of("first", "total")) {
            assertThat(value(rows, "reactivity", "caregiver.warmth", index)).isCloseTo(4 / 12.0 / all, within(0.02));
            assertThat(value(rows, "reactivity", "caregiver.stimulation", index))
                    .isCloseTo(1 / 12.0 / all, within(0.02));
            assertThat(value(rows, "reactivity", "model.switches.fear", index)).isCloseTo(9 / 4.0 / all, within(0.04));
        }
        // half the mean square of the difference of two lucks, one of them the same in all rows, over V
        assertThat(value(rows, "reactivity", "dummy", "total")).isBetween(0.2 / 12 / 3 / all, 4.0 / 12 / 3 / all);
        // luck adds the same to all points of a replicate
        assertThat(value(rows, "reactivity", "replicates", "noise_share")).isCloseTo(0, within(1e-12));
    }

    @Test
    void withoutLuckTheDummyIsExactlyNothing() throws Exception {
        List<String[]> rows = run(SOBOL.replace("128", "8"), (scenario, seed) -> toy(scenario, 1, 0));
        assertThat(row(rows, "reactivity", "dummy", "total")).contains("0", "0", "0");
        assertThat(value(rows, "reactivity", "dummy", "first")).isZero();
        assertThat(value(rows, "reactivity", "replicates", "noise_share")).isZero();
    }

    @Test
    void anOutcomeThatDoesNotVaryHasNoIndexAndSaysSo() throws Exception {
        List<String[]> rows = run(MORRIS, (scenario, seed) -> toy(scenario, seed, 7));
        assertThat(row(rows, "security", "", "refused"))
                .containsExactly(
                        "scenario",
                        "1",
                        "security",
                        "",
                        "refused",
                        "",
                        "",
                        "",
                        "40",
                        "the outcome is the same at every point");
    }

    @Test
    void aPointWithoutAReadingIsNamedAndNothingIsEstimated() throws Exception {
        Simulation hole = (scenario, seed) ->
                toy(scenario, seed, stimulation(scenario) == 1 && warmth(scenario) == 1 ? Double.NaN : seed);
        List<String[]> rows = run(MORRIS, hole);
        String[] refused = row(rows, "security", "", "refused");
        assertThat(refused[9]).contains("in a replicate it could be read in no infant at ");
        assertThat(rows).filteredOn(row -> row[2].equals("security")).hasSize(1);
        assertThat(rows).filteredOn(row -> row[2].equals("reactivity")).hasSizeGreaterThan(4);
    }

    @Test
    void aFailedRunRefusesEveryOutcomeAndNamesThePoints() throws Exception {
        Simulation failing = (scenario, seed) -> {
            if (warmth(scenario) == 1 && stimulation(scenario) == 1) {
                throw new IllegalStateException("broken");
            }
            return toy(scenario, seed, 0);
        };
        List<String[]> rows = run(MORRIS, failing);
        assertThat(rows.subList(1, rows.size())).allSatisfy(row -> {
            assertThat(row[4]).isEqualTo("refused");
            assertThat(String.join(",", row)).contains("a run failed or was not made at ", "see failures.csv");
        });
    }

    @Test
    void withOneReplicateTheNoiseIsNotAvailable() throws Exception {
        List<String[]> rows =
                run(MORRIS.replace("replicates: 3", "replicates: 1"), (scenario, seed) -> toy(scenario, seed, 0));
        String[] noise = row(rows, "reactivity", "replicates", "noise_share");
        assertThat(noise[5]).isEmpty();
        assertThat(noise[9]).isEqualTo("not available with one replicate");
    }
}
