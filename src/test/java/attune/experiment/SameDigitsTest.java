package attune.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.run.Progress;
import attune.experiment.run.Simulation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small run - siblings, two caregivers, stressors, a programme, most instruments - gives the digits that lie in {@code
 * same-digits.csv}, whatever the machine and the JDK. They were written on OpenJDK 17 and came out on Temurin 25 as well.
 *
 * <p>Where digits are meant to move, the new ones are taken from {@code target/same-digits.csv}, and CHANGELOG.md says why.
 */
class SameDigitsTest {
    private static final String FILE = """
            experiment: same-digits
            scenario:
              families: 2
              span: 12 months
              infants: 2
              assess: [2 months, 6 months, 12 months]
              infant: {temperament: population}
              caregivers:
                - {responsiveness: {mean: 0.4, sd: 0.15}, harshness: 0.2, frightening: 0.05}
                - {responsiveness: 0.7, duty: 0.3}
              stressors:
                - {name: noise, kind: threat, rate: 2 per day, severity: 0.6}
                - {name: alone, kind: deprivation, rate: 0.5 per day, duration: 60 min}
              interventions:
                - {name: coaching, kind: sensitivity-coaching, start: 6 months, duration: 3 months}
              visits:
                - {instrument: cry-diary, at: 2 months}
                - {instrument: still-face, at: 6 months}
                - {instrument: home-observation, at: 6 months}
                - {instrument: play-observation, at: 6 months}
                - {instrument: saliva-day, at: 6 months}
                - {instrument: saliva-stress, at: 6 months}
                - {instrument: sleep-diary, at: 12 months}
                - {instrument: brain-scan, at: 12 months}
                - {instrument: screening, at: 12 months}
                - {instrument: novelty-task, at: 12 months}
                - {instrument: frustration-task, at: 12 months}
                - {instrument: exploration-task, at: 12 months}
                - {instrument: strange-situation, at: 12 months}
            arms:
              waiting: {interventions: []}
              coached: {}
            replicates: 1
            seed: 7
            """;

    @TempDir
    Path folder;

    @Test
    void theDigitsAreTheSameOnEveryMachineAndJdk() throws Exception {
        Experiment experiment = ExperimentReader.parse(FILE, "same-digits.yaml", List.of());
        new Study(experiment, Simulation.COMMUNITY).run(folder, 1, Progress.SILENT);
        String found = Files.readString(folder.resolve("infants.csv"));
        keep(found);
        assertThat(found)
                .as("infants.csv; where its digits are meant to move, see CHANGELOG.md and target/same-digits.csv")
                .isEqualTo(written());
    }

    private static void keep(String found) throws IOException {
        Path target = Path.of("target");
        if (Files.isDirectory(target)) {
            Files.writeString(target.resolve("same-digits.csv"), found);
        }
    }

    private static String written() throws IOException {
        try (InputStream in = SameDigitsTest.class.getResourceAsStream("same-digits.csv")) {
            assertThat(in).as("same-digits.csv").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
