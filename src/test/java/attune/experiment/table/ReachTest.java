package attune.experiment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.experiment.Study;
import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.provenance.Program;
import attune.experiment.run.LoggedRuns;
import attune.experiment.run.Progress;
import attune.experiment.run.RunLog;
import attune.experiment.run.Runner;
import attune.experiment.run.Shard;
import attune.experiment.run.Simulation;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachTest {
    private static final String FILE = """
            experiment: toy
            scenario:
              families: 20
              span: 1 months
              stressors:
                - {name: noise, kind: threat, severity: 0.2}
            arms:
              calm: {stressors: []}
              noisy: {}
            vary:
              caregiver.warmth: [0.4, 0.6]
            replicates: 2
            outcomes: [reactivity]
            precision: {outcome: reactivity, half_width: 0.2, at_most: 30}
            """;

    private static final Simulation TOY = (scenario, seed) -> {
        double severity = scenario.stressors().size();
        List<Lives.Assessment> rows = new ArrayList<>();
        for (int family = 0; family < 20; family++) {
            SplittableRandom luck = new SplittableRandom(seed + family);
            double[] outcomes = new double[Outcome.values().size()];
            outcomes[0] = luck.nextDouble() + severity * luck.nextDouble();
            rows.add(new Lives.Assessment(family, 0, 1, outcomes, "", "typical"));
        }
        return new Lives(rows, new double[Trace.values().length][20][4]);
    };

    @TempDir
    Path folder;

    private Reach reach(Experiment experiment, int threads) throws Exception {
        return reach(experiment, TOY, threads);
    }

    private Reach reach(Experiment experiment, Simulation simulation, int threads) throws Exception {
        Path place = Files.createTempDirectory(folder, "runs");
        try (RunLog log = RunLog.open(place).orElseThrow()) {
            log.begin(Program.current());
            LoggedRuns runs = new LoggedRuns(experiment, log);
            new Runner(experiment, Shard.WHOLE, simulation, runs, Progress.SILENT).run(threads);
            return Reach.of(experiment, runs);
        }
    }

    @Test
    void replicatesAreAddedUntilTheIntervalIsNarrowEnoughAtEveryPoint() throws Exception {
        Experiment experiment = ExperimentReader.parse(FILE, "toy.yaml", List.of());
        Reach reach = reach(experiment, 1);
        assertThat(reach.enough()).isFalse();
        double before = reach.widest();
        while (!reach.enough()) {
            experiment = experiment.withReplicates(experiment.replicates() + 1);
            reach = reach(experiment, 1);
        }
        assertThat(reach.reached()).isTrue();
        assertThat(reach.widest()).isLessThanOrEqualTo(0.2).isLessThan(before);
        assertThat(experiment.replicates()).isBetween(3, 29);
        assertThat(reach(experiment, 3)).isEqualTo(reach);
        assertThat(reach(experiment.withReplicates(experiment.replicates() - 1), 1)
                        .enough())
                .isFalse();
    }

    @Test
    void theBudgetEndsWhatCannotBeReached() throws Exception {
        Experiment experiment =
                ExperimentReader.parse(FILE, "toy.yaml", List.of("precision.half_width=0.001", "precision.at_most=4"));
        assertThat(reach(experiment, 1).enough()).isFalse();
        Reach last = reach(experiment.withReplicates(4), 2);
        assertThat(last.enough()).isTrue();
        assertThat(last.reached()).isFalse();
    }

    @Test
    void theWidthIsThatOfTheTables() throws Exception {
        Experiment experiment = ExperimentReader.parse(FILE, "toy.yaml", List.of("precision.at_most=2"));
        Reach reach = reach(experiment, 1);
        Path out = Files.createDirectory(folder.resolve("out"));
        new Study(experiment, TOY).run(out, 1, Progress.SILENT);
        double widest = Files.readAllLines(out.resolve("effects.csv")).stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[4].equals("all"))
                .mapToDouble(cells -> (Double.parseDouble(cells[12]) - Double.parseDouble(cells[11])) / 2)
                .max()
                .orElseThrow();
        assertThat(reach.widest()).isCloseTo(widest, within(1e-6));
    }

    @Test
    void aShareThatNobodyChangesIsNotYetKnown() throws Exception {
        String rare = "family_record_depressed";
        String file = """
                experiment: toy
                scenario:
                  families: 10
                  span: 1 months
                  visits: [{instrument: family-record, at: 1 months}]
                  stressors:
                    - {name: noise, kind: threat, severity: 0.2}
                arms:
                  calm: {stressors: []}
                  noisy: {}
                replicates: 1
                outcomes: [reactivity, family_record_depressed]
                precision: {outcome: family_record_depressed, half_width: 0.1, at_most: 30}
                """;
        Simulation nobody = (scenario, seed) -> {
            List<Lives.Assessment> rows = new ArrayList<>();
            for (int family = 0; family < 10; family++) {
                double[] outcomes = new double[Outcome.values().size()];
                outcomes[Outcome.of(rare).orElseThrow().ordinal()] = 0;
                rows.add(new Lives.Assessment(family, 0, 1, outcomes, "", "typical"));
            }
            return new Lives(rows, new double[Trace.values().length][10][4]);
        };
        Experiment effect = ExperimentReader.parse(file, "toy.yaml", List.of());
        // no discordant pair among ten: z^2 / (10 + z^2) to either side
        Reach ofEffect = reach(effect, nobody, 1);
        assertThat(ofEffect.widest()).isCloseTo(3.8414588 / 13.8414588, within(1e-6));
        assertThat(ofEffect.reached()).isFalse();
        // none of ten: from 0 to as much
        Experiment mean = ExperimentReader.parse(file, "toy.yaml", List.of("precision.of=mean"));
        assertThat(reach(mean, nobody, 1).widest()).isCloseTo(3.8414588 / 13.8414588 / 2, within(1e-6));
        // z^2 / (n + z^2) is at most 0.1 from 35 infants on: four replicates
        assertThat(reach(effect.withReplicates(3), nobody, 1).reached()).isFalse();
        assertThat(reach(effect.withReplicates(4), nobody, 1).reached()).isTrue();
    }
}
