package attune.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudiesTest {
    private static final String FILE = """
            experiment: small
            scenario: {families: 2, span: 1 months, tick: 15 min}
            vary: {caregiver.responsiveness: [0.3, 0.7]}
            """;

    @TempDir
    Path folder;

    private static Experiment experiment(String... settings) throws Exception {
        return ExperimentReader.parse(FILE, "small.yaml", List.of(settings));
    }

    @Test
    void oneLineLeavesTheTables() throws Exception {
        Study.Left left = Studies.run(experiment(), folder);
        assertThat(left.rows()).isEqualTo(4);
        assertThat(left.runs()).isEqualTo(2);
        assertThat(left.failures()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("infants.csv"))).hasSize(5);
        assertThat(folder.resolve("run.json")).exists();
    }

    @Test
    void theSameLineAgainMakesNoRunTwice() throws Exception {
        Studies.run(experiment(), folder);
        assertThat(Studies.run(experiment(), folder).already()).isEqualTo(2);
    }

    @Test
    void anotherExperimentTakesThePlaceAndUsesTheRunsThatBothHave() throws Exception {
        Studies.run(experiment(), folder);
        Study.Left left = Studies.run(experiment("vary.caregiver.responsiveness=[0.3, 0.5, 0.7]"), folder);
        assertThat(left.rows()).isEqualTo(6);
        assertThat(left.already()).isEqualTo(2);
    }
}
