package attune.experiment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.experiment.Study;
import attune.experiment.design.ExperimentReader;
import attune.experiment.run.Progress;
import attune.experiment.run.Simulation;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.simulation.Births;
import attune.simulation.Lives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EffectsTableTest {
    private static final String FILE = """
            experiment: toy
            scenario:
              families: 30
              span: 1 months
              assess: [1 months]
              stressors:
                - {name: noise, kind: threat, severity: 0.2}
            arms:
              calm: {stressors: []}
              noisy: {}
            replicates: 2
            outcomes: [reactivity, security, crying_min_per_day, profile]
            """;

    /**
     * Noise raises reactivity by the infant's own reactivity at birth, and lowers security by 1 in every third family;
     * crying is luck of the arm alone. That third becomes sensitized.
     */
    private static final Simulation TOY = (scenario, seed) -> {
        boolean noisy = !scenario.stressors().isEmpty();
        int families = scenario.size().families();
        double[] born = Births.of(scenario, seed).reactivity();
        List<Lives.Assessment> rows = new ArrayList<>();
        for (int family = 0; family < families; family++) {
            SplittableRandom luck = new SplittableRandom(seed + family);
            double[] outcomes = new double[Outcome.values().size()];
            double shared = luck.nextDouble(-2, 2);
            outcomes[Outcome.REACTIVITY.ordinal()] = shared + (noisy ? born[family] : 0);
            outcomes[Outcome.SECURITY.ordinal()] = shared - (noisy && family % 3 == 0 ? 1 : 0);
            outcomes[Outcome.CRYING_MIN_PER_DAY.ordinal()] =
                    new SplittableRandom(seed + family + (noisy ? 5000 : 0)).nextDouble();
            String profile = noisy && family % 3 == 0 ? "sensitized" : "typical";
            rows.add(new Lives.Assessment(family, 0, 1, outcomes, "", profile));
        }
        return new Lives(rows, new double[Trace.values().length][families][4]);
    };

    @TempDir
    Path folder;

    /** The rows of effects.csv by outcome and subgroup, each by column. */
    private Map<String, Map<String, String>> effects(String... settings) throws Exception {
        new Study(ExperimentReader.parse(FILE, "toy.yaml", List.of(settings)), TOY).run(folder, 1, Progress.SILENT);
        List<String> lines = Files.readAllLines(folder.resolve("effects.csv"));
        String[] header = lines.get(0).split(",");
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            // the last cell, the method, is quoted and may hold commas
            String[] cells = line.split(",", header.length);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.put(row.get("outcome") + " " + row.get("subgroup"), row);
        }
        return rows;
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    @Test
    void everybodyAndTheThirdsAreTold() throws Exception {
        var rows = effects();
        rows.keySet().removeIf(key -> key.startsWith("profile="));
        assertThat(rows)
                .containsOnlyKeys(
                        "reactivity all",
                        "reactivity birth-reactivity-low",
                        "reactivity birth-reactivity-middle",
                        "reactivity birth-reactivity-high",
                        "reactivity risk-low",
                        "reactivity risk-middle",
                        "reactivity risk-high",
                        "security all",
                        "security birth-reactivity-low",
                        "security birth-reactivity-middle",
                        "security birth-reactivity-high",
                        "security risk-low",
                        "security risk-middle",
                        "security risk-high",
                        "crying_min_per_day all",
                        "crying_min_per_day birth-reactivity-low",
                        "crying_min_per_day birth-reactivity-middle",
                        "crying_min_per_day birth-reactivity-high",
                        "crying_min_per_day risk-low",
                        "crying_min_per_day risk-middle",
                        "crying_min_per_day risk-high");
    }

    @Test
    void ofACategoryTheSharesDiffer() throws Exception {
        Map<String, String> sensitized = effects().get("profile=sensitized all");
        assertThat(number(sensitized, "n_pairs")).isEqualTo(60);
        assertThat(number(sensitized, "mean_difference")).isCloseTo(1.0 / 3, within(1e-6));
        assertThat(number(sensitized, "low")).isBetween(0.15, 0.30);
        assertThat(number(sensitized, "share_helped")).isCloseTo(1.0 / 3, within(1e-6));
        assertThat(number(sensitized, "share_harmed")).isZero();
        assertThat(sensitized.get("d")).isEmpty();
        assertThat(sensitized.get("better")).contains("come in");
    }

    @Test
    void aSubgroupHasItsOwnEffect() throws Exception {
        var rows = effects();
        Map<String, String> low = rows.get("reactivity birth-reactivity-low");
        Map<String, String> high = rows.get("reactivity birth-reactivity-high");
        assertThat(number(low, "n_pairs")).isEqualTo(20);
        assertThat(number(high, "n_pairs")).isEqualTo(20);
        // the effect is the reactivity at birth itself, about 1 with an sd of 0.2
        assertThat(number(low, "mean_difference")).isBetween(0.6, 0.9);
        assertThat(number(high, "mean_difference")).isBetween(1.1, 1.5);
        assertThat(number(low, "high")).isLessThan(number(high, "low"));
    }

    @Test
    void helpedAndHarmedFollowTheDeclaredDirection() throws Exception {
        var rows = effects();
        assertThat(rows.get("reactivity all").get("better")).isEqualTo("lower");
        assertThat(rows.get("reactivity all").get("share_harmed")).isEqualTo("1");
        assertThat(rows.get("reactivity all").get("share_helped")).isEqualTo("0");
        // every third family of thirty: 20 of 60 have less security, and 40 are unchanged
        assertThat(rows.get("security all").get("better")).isEqualTo("higher");
        assertThat(number(rows.get("security all"), "share_harmed")).isCloseTo(1 / 3.0, within(1e-6));
        assertThat(rows.get("security all").get("share_helped")).isEqualTo("0");
        assertThat(rows.get("crying_min_per_day all").get("better")).startsWith("neither");
    }

    @Test
    void twinsTellMoreThanATrialWouldExceptWhereOutcomesAreLuckAlone() throws Exception {
        var rows = effects();
        Map<String, String> paired = rows.get("reactivity all");
        assertThat(number(paired, "unpaired_difference")).isCloseTo(number(paired, "mean_difference"), within(1e-5));
        // the differences have an sd of 0.2; the arms, even from -2 to 2, one of 1.15: 0.04 / (2 x 1.33)
        assertThat(number(paired, "variance_ratio")).isBetween(0.005, 0.03);
        assertThat(number(rows.get("crying_min_per_day all"), "variance_ratio")).isBetween(0.6, 1.4);
        double width = number(paired, "unpaired_high") - number(paired, "unpaired_low");
        assertThat(width).isGreaterThan(5 * (number(paired, "high") - number(paired, "low")));
    }

    @Test
    void theSummaryTellsTheSameEffect() throws Exception {
        Map<String, String> all = effects().get("reactivity all");
        String row = Files.readAllLines(folder.resolve("summary.csv")).stream()
                .filter(line -> line.startsWith("0,noisy,1,reactivity,"))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains("," + all.get("d") + "," + all.get("d_low") + "," + all.get("d_high") + ",");
        assertThat(all.get("method"))
                .isEqualTo("\"difference wider of BCa and t, d wider of BCa and jackknife t, shares Wilson,"
                        + " unpaired Welch t over families\"");
        assertThat(row).endsWith("t over families; d from twins: wider of BCa and jackknife t over families");
    }

    @Test
    void familiesThatAreAllAlikeMakeNoThirds() throws Exception {
        assertThat(effects("scenario.infant.temperament=typical"))
                .containsKey("reactivity all")
                .containsKey("reactivity risk-low")
                .doesNotContainKey("reactivity birth-reactivity-low");
    }

    @Test
    void withOneArmThereIsNoTableOfEffects() throws IOException, Exception {
        new Study(ExperimentReader.parse(FILE.replace("  calm: {stressors: []}\n", ""), "toy.yaml", List.of()), TOY)
                .run(folder, 1, Progress.SILENT);
        assertThat(folder.resolve("effects.csv")).doesNotExist();
    }
}
