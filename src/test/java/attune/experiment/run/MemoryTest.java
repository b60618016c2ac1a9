package attune.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.Study;
import attune.experiment.Toy;
import attune.experiment.design.Experiment;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    /** Every run leaves about 145 kB in the log. */
    private static final int WEEKS = 1350;

    @TempDir
    Path folder;

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void memoryDoesNotGrowWithTheRuns() throws Exception {
        Experiment experiment = Toy.experiment("replicates=100");
        List<Long> used = new ArrayList<>();
        Simulation large = (scenario, seed) -> {
            Lives small = Toy.lives(scenario, seed);
            return new Lives(
                    small.assessments(),
                    new double[Trace.values().length][scenario.size().families()][WEEKS]);
        };
        Study study = new Study(experiment, large);
        study.run(folder, 1, (done, runs) -> {
            if (done % 120 == 0) {
                used.add(used());
            }
        });
        assertThat(Files.size(folder.resolve(RunLog.NAME))).isGreaterThan(80_000_000);
        assertThat(used).hasSize(5);
        assertThat(used.get(4) - used.get(0))
                .as("bytes in use after 600 runs of 145 kB, less those after 120")
                .isLessThan(8_000_000);
    }
}
