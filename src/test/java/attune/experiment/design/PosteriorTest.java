package attune.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attune.experiment.Study;
import attune.experiment.Toy;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.file.Problems;
import attune.experiment.provenance.RunRecord;
import attune.experiment.run.Progress;
import attune.experiment.run.Simulation;
import attune.family.Model;
import attune.parameter.Settings;
import attune.simulation.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parameters: posterior}, with the three draws of the test resources. */
class PosteriorTest {
    private static final String FILE = """
            experiment: drawn
            scenario: {families: 2, span: 2 months}
            arms: {calm: {}, noisy: {stressors: [{name: noise, kind: threat}]}}
            replicates: 4
            parameters: posterior
            """;

    @TempDir
    private Path folder;

    private static Experiment read(String file) throws InvalidExperiment {
        return ExperimentReader.parse(file, "drawn.yaml", List.of());
    }

    private static double bouts(Experiment experiment, int arm, int replicate) {
        Scenario scenario = ScenarioReader.read(ScenarioTree.at(experiment, 0, arm, replicate), new Problems())
                .orElseThrow();
        return Settings.get(scenario.model(), "distress.bouts");
    }

    @Test
    void everyReplicateHasADrawOfItsOwnAndArmsShareIt() throws Exception {
        Experiment experiment = read(FILE);
        for (int arm = 0; arm < 2; arm++) {
            assertThat(List.of(bouts(experiment, arm, 0), bouts(experiment, arm, 1), bouts(experiment, arm, 2)))
                    .containsExactly(7.5, 8.25, 9.0);
            assertThat(bouts(experiment, arm, 3)).isEqualTo(7.5);
        }
        assertThat(bouts(read(FILE.replace("parameters: posterior\n", "")), 0, 1))
                .isEqualTo(Settings.get(Model.defaults(), "distress.bouts"));
    }

    @Test
    void theDrawsAreWhatIsLived() throws Exception {
        Set<Double> lived = new ConcurrentSkipListSet<>();
        Simulation watching = (scenario, seed) -> {
            lived.add(Settings.get(scenario.model(), "distress.bouts"));
            return Toy.lives(scenario, seed);
        };
        new Study(read(FILE), watching).run(folder.resolve("drawn"), 2, Progress.SILENT);
        assertThat(lived).containsExactly(7.5, 8.25, 9.0);
    }

    /** All families of a replicate have its draw in common. */
    @Test
    void intervalsAreOverReplicates() throws Exception {
        Path drawn = folder.resolve("drawn");
        new Study(read(FILE), Toy::lives).run(drawn, 2, Progress.SILENT);
        assertThat(Files.readString(drawn.resolve("summary.csv")))
                .contains("over replicates")
                .doesNotContain("over families");
        assertThat(Files.readString(drawn.resolve("effects.csv")))
                .contains("over replicates")
                .doesNotContain("over families");
        Path declared = folder.resolve("declared");
        new Study(read(FILE.replace("parameters: posterior\n", "")), Toy::lives).run(declared, 2, Progress.SILENT);
        assertThat(Files.readString(declared.resolve("summary.csv")))
                .contains("over families")
                .doesNotContain("over replicates");
    }

    @Test
    void anExperimentThatWasRecordedDrawsTheSameAgain() throws Exception {
        Experiment experiment = read(FILE);
        Experiment again = new RunRecord(experiment, Study.scenario(experiment), "1/1")
                .recorded()
                .experiment();
        assertThat(bouts(again, 1, 2)).isEqualTo(9);
    }

    @Test
    void aValueOfTheFilesOwnIsRefused() {
        assertThatThrownBy(() -> read(FILE.replace("span: 2 months", "model: {distress: {bouts: 9 per day}}")))
                .hasMessageContaining("drawn.yaml:2:")
                .hasMessageContaining("model.distress.bouts has a value here");
        assertThatThrownBy(() -> read(FILE + "vary: {model.distress.propensity: [0.4, 0.5]}\n"))
                .hasMessageContaining("model.distress.propensity is varied");
    }

    @Test
    void anotherWordIsRefusedWithTheOneThatWasMeant() {
        assertThatThrownBy(() -> read(FILE.replace("posterior", "posteriori")))
                .hasMessageContaining("drawn.yaml:5:")
                .hasMessageContaining("did you mean 'posterior'?");
    }

    @Test
    void aPosteriorOfUnknownParametersOrIllegalValuesIsRefused() {
        assertThatThrownBy(() -> Posterior.parse("draw,model.mood\n1,2\n")).hasMessageContaining("'model.mood'");
        assertThatThrownBy(() -> Posterior.parse("draw,model.distress.bouts\n1,-2\n"))
                .hasMessageContaining("it must be from");
        assertThatThrownBy(() -> Posterior.parse("draw,model.distress.bouts\n")).hasMessageContaining("holds no draws");
    }
}
