package attune.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attune.experiment.Reproduction;
import attune.experiment.Study;
import attune.experiment.Toy;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.file.Problems;
import attune.experiment.provenance.Recorded;
import attune.experiment.provenance.RunRecord;
import attune.experiment.run.Progress;
import attune.experiment.run.Simulation;
import attune.family.Model;
import attune.laboratory.Outcome;
import attune.parameter.Settings;
import attune.simulation.Lives;
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

    /** As after another calibration: the record holds other draws than the program. */
    @Test
    void aRowIsMadeAgainWithTheDrawsOfItsRecordAndNoOthers() throws Exception {
        Path drawn = folder.resolve("drawn");
        Simulation moved = (scenario, seed) -> {
            Lives lives = Toy.lives(scenario, seed);
            double bouts = Settings.get(scenario.model(), "distress.bouts");
            lives.assessments().forEach(each -> each.outcomes()[Outcome.SECURITY.ordinal()] = bouts);
            return lives;
        };
        new Study(read(FILE), moved).run(drawn, 2, Progress.SILENT);
        Path record = drawn.resolve("run.json");
        String text = Files.readString(record);
        assertThat(text).contains("\"8.25 per day\"");
        assertThat(Reproduction.of(drawn, 5).compare(moved).differences()).isEmpty();
        Files.writeString(record, text.replace("\"8.25 per day\"", "\"5.125 per day\""));
        assertThat(bouts(Recorded.read(drawn).experiment(), 0, 1)).isEqualTo(5.125);
        Reproduction second = Reproduction.of(drawn, 5);
        Reproduction.Comparison other = second.compare(moved);
        assertThat(other.run().replicate()).isEqualTo(1);
        assertThat(other.differences())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("security: stored 8.25, made again 5.125"));
    }

    @Test
    void toldDrawsThatDoNotFitAreRefused() {
        for (String[] each : new String[][] {
            {"{posterior: {model.mood: [1]}}", "'model.mood' has no list of draws, or is no declared parameter"},
            {"{posterior: {model.distress.bouts: [9]}}", "write its unit"},
            {"{posterior: {model.distress.bouts: []}}", ""},
            {"{posterior: {}}", "parameters tells no draws"},
            {
                "{posterior: {model.distress.bouts: [9 per day], model.distress.propensity: [0.3, 0.4]}}",
                "different numbers of draws"
            }
        }) {
            assertThatThrownBy(() -> read(FILE.replace("parameters: posterior", "parameters: " + each[0])))
                    .as(each[0])
                    .isInstanceOf(InvalidExperiment.class)
                    .hasMessageContaining("drawn.yaml:5:")
                    .hasMessageContaining(each[1]);
        }
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
