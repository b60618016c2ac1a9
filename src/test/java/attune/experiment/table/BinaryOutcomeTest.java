package attune.experiment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.experiment.Study;
import attune.experiment.design.ExperimentReader;
import attune.experiment.run.Progress;
import attune.experiment.run.Simulation;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outcome that is 1 or 0 in an infant is told as the share of infants in whom it is 1. */
class BinaryOutcomeTest {
    private static final String COLUMN = "family_record_depressed";

    private static final String FILE = """
            experiment: toy
            scenario:
              families: 30
              span: 1 months
              assess: [1 months]
              visits: [{instrument: family-record, at: 1 months}]
              stressors:
                - {name: noise, kind: threat, severity: 0.2}
            arms:
              calm: {stressors: []}
              noisy: {}
            replicates: 2
            outcomes: [reactivity, family_record_depressed]
            """;

    /** Depressed are every sixth of thirty families in calm, every third in noise: 10 and 20 of 60. */
    private static final Simulation TOY = (scenario, seed) -> {
        int every = scenario.stressors().isEmpty() ? 6 : 3;
        int families = scenario.size().families();
        List<Lives.Assessment> rows = new ArrayList<>();
        for (int family = 0; family < families; family++) {
            double[] outcomes = new double[Outcome.values().size()];
            Arrays.fill(outcomes, Double.NaN);
            outcomes[Outcome.REACTIVITY.ordinal()] = family;
            outcomes[Outcome.of(COLUMN).orElseThrow().ordinal()] = family % every == 0 ? 1 : 0;
            rows.add(new Lives.Assessment(family, 0, 1, outcomes, "", "typical"));
        }
        return new Lives(rows, new double[Trace.values().length][families][4]);
    };

    @TempDir
    Path folder;

    @BeforeEach
    void theStudyIsRun() throws Exception {
        new Study(ExperimentReader.parse(FILE, "toy.yaml", List.of()), TOY).run(folder, 1, Progress.SILENT);
    }

    private Map<String, String> row(String table, String beginning) throws Exception {
        List<String> lines = Files.readAllLines(folder.resolve(table));
        String line = lines.stream()
                .filter(each -> each.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        String[] header = lines.get(0).split(",");
        String[] cells = line.split(",", header.length);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }

    private static void interval(Map<String, String> row, double value, String column, double low, double high) {
        assertThat(Double.parseDouble(row.get(column))).isCloseTo(value, within(1e-5));
        assertThat(Double.parseDouble(row.get("low"))).isCloseTo(low, within(1e-5));
        assertThat(Double.parseDouble(row.get("high"))).isCloseTo(high, within(1e-5));
    }

    @Test
    void itsMeanHasTheIntervalOfAShare() throws Exception {
        // Wilson (1927) by hand: (p + z2/2 +- z sqrt(p (1 - p) / 60 + z2 / 240)) / (1 + z2), with z2 = 1.96 x 1.96 / 60
        Map<String, String> calm = row("summary.csv", "0,calm,1," + COLUMN);
        interval(calm, 1.0 / 6, "mean", 0.0931319, 0.280316);
        Map<String, String> noisy = row("summary.csv", "0,noisy,1," + COLUMN);
        interval(noisy, 1.0 / 3, "mean", 0.227293, 0.459432);
        assertThat(noisy.get("n")).isEqualTo("60");
        assertThat(noisy.get("method")).isEqualTo("Wilson over families");
        for (String none : List.of("sd", "q05", "q50", "q95", "effect", "effect_low", "effect_high")) {
            assertThat(noisy.get(none)).as(none).isEmpty();
        }
        assertThat(row("summary.csv", "0,noisy,1,reactivity").get("effect")).isEqualTo("0");
    }

    @Test
    void itsEffectIsTheDifferenceOfTheSharesWithoutD() throws Exception {
        Map<String, String> effect = row("effects.csv", "0,noisy,1," + COLUMN + ",all");
        // ten of sixty come in and none goes out: Tango's interval is Wilson's of 10 in 60 then
        interval(effect, 1.0 / 6, "mean_difference", 0.0931319, 0.280316);
        // two groups with Wilson's intervals above, by Newcombe: 1/6 - sqrt((1/3 - 0.227293)^2 + (0.280316 - 1/6)^2)
        assertThat(Double.parseDouble(effect.get("unpaired_low"))).isCloseTo(0.0112291, within(1e-5));
        assertThat(effect.get("method"))
                .isEqualTo("\"difference Tango score, d none, shares Wilson, unpaired Newcombe over families\"");
        for (String none : List.of("d", "d_low", "d_high", "unpaired_d", "unpaired_d_low", "unpaired_d_high")) {
            assertThat(effect.get(none)).as(none).isEmpty();
        }
        assertThat(effect.get("better")).isEqualTo("lower");
        assertThat(Double.parseDouble(effect.get("share_harmed"))).isCloseTo(1.0 / 6, within(1e-5));
        assertThat(effect.get("share_helped")).isEqualTo("0");
    }

    @Test
    void everyOutcomeThatIsOneOrZeroIsDeclaredSo() {
        assertThat(Outcome.values())
                .filteredOn(outcome -> outcome.unit().equals("[0 or 1]"))
                .hasSize(10)
                .allMatch(outcome -> outcome.spread() == Outcome.Spread.BINARY)
                .allMatch(outcome -> outcome.least() == 0 && outcome.most() == 1);
    }
}
