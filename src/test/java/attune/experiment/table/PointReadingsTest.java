package attune.experiment.table;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.Toy;
import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.design.SensitivityDesign;
import attune.experiment.file.Problems;
import attune.experiment.run.Assessed;
import attune.experiment.run.Run;
import attune.experiment.run.RunStore;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointReadingsTest {
    private static final String FILE = """
            scenario: {families: 2, span: 2 months, assess: [1 months, 2 months]}
            vary:
              caregiver.responsiveness: {from: 0.2, to: 0.8}
              caregiver.stimulation: {from: 0, to: 1}
            replicates: 2
            outcomes: [profile, reactivity]
            design: {kind: morris, trajectories: 6}
            """;

    @TempDir
    Path folder;

    /** Runs that are made when they are read. */
    private static final class Made implements RunStore {
        private final Experiment experiment;
        private final AtomicInteger read = new AtomicInteger();

        Made(Experiment experiment) {
            this.experiment = experiment;
        }

        @Override
        public void keep(int run, Lives lives) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void fail(int run, String cause) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean has(int run) {
            return true;
        }

        @Override
        public Optional<String> cause(int run) {
            return Optional.empty();
        }

        @Override
        public Assessed assessed(int run) {
            read.incrementAndGet();
            Run made = Run.of(experiment, run);
            Scenario scenario = ScenarioReader.read(
                            ScenarioTree.at(experiment, made.point(), made.arm()), new Problems())
                    .orElseThrow();
            return Assessed.of(Toy.lives(scenario, made.seed(experiment)));
        }

        @Override
        public float[][] weekly(int run, Trace trace) {
            throw new UnsupportedOperationException();
        }
    }

    private Path table(Experiment experiment, Made runs, int most) throws IOException {
        Path table = folder.resolve(most + ".csv");
        new SensitivityTable(experiment, (SensitivityDesign) experiment.design(), runs, most).write(table);
        return table;
    }

    @Test
    void withLittleRoomRunsAreReadAgainAndTheTableIsTheSame() throws Exception {
        Experiment experiment = ExperimentReader.parse(FILE, "e.yaml", List.of());
        Made once = new Made(experiment);
        Path whole = table(experiment, once, PointReadings.MOST);
        assertThat(once.read).as("every run is read once").hasValue(experiment.runs());
        assertThat(Files.readString(whole)).contains("reactivity", "mu_star");
        int means = experiment.points() * experiment.replicates();
        for (int held : new int[] {0, 1, 3, 5}) {
            Made again = new Made(experiment);
            assertThat(table(experiment, again, held * means)).hasSameBinaryContentAs(whole);
            assertThat(again.read.get()).isGreaterThan(experiment.runs());
        }
    }
}
