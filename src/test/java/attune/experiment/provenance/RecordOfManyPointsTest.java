package attune.experiment.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.Study;
import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is longer than the experiment file that it is of, and is read again whatever its length. */
class RecordOfManyPointsTest {
    private static final int POINTS = 30_000;

    @TempDir
    Path folder;

    @Test
    void theExperimentIsReadAgainFromARecordOfThirtyThousandPoints() throws Exception {
        StringBuilder points =
                new StringBuilder("caregiver.responsiveness,caregiver.warmth,caregiver.predictability\n");
        for (int i = 0; i < POINTS; i++) {
            points.append(String.format(Locale.ROOT, "0.%05d,0.2345%d,0.3456%d%n", 10_000 + i, i % 10, i % 7));
        }
        Files.writeString(folder.resolve("points.csv"), points);
        Path file = Files.writeString(folder.resolve("many.yaml"), """
                experiment: many
                scenario: {families: 1, span: 1 months, tick: 15 min}
                design: {kind: csv, file: points.csv}
                """);
        Experiment asked = ExperimentReader.read(file, List.of());
        assertThat(asked.points()).isEqualTo(POINTS);
        Experiment again =
                new RunRecord(asked, Study.scenario(asked), "1/1").recorded().experiment();
        assertThat(again.points()).isEqualTo(POINTS);
        for (int factor = 0; factor < 3; factor++) {
            assertThat(again.design().value(POINTS - 1, factor))
                    .isEqualTo(asked.design().value(POINTS - 1, factor));
        }
    }
}
