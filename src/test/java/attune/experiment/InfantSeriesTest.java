package attune.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attune.experiment.run.Progress;
import attune.experiment.run.Shard;
import attune.experiment.run.Simulation;
import attune.laboratory.Trace;
import attune.report.table.Results;
import attune.report.table.Series;
import attune.simulation.Lives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code series: infants}: a row of series.csv per infant and week. */
class InfantSeriesTest {
    private static final String INFANTS = "series=infants";

    @TempDir
    Path folder;

    private Path run(String name, Simulation simulation, int threads, String... settings) throws Exception {
        Path out = folder.resolve(name);
        new Study(Toy.experiment(settings), simulation).run(out, threads, Progress.SILENT);
        return out;
    }

    private static List<String> rows(Path out) throws Exception {
        return Files.readAllLines(out.resolve("series.csv"));
    }

    @Test
    void everyInfantHasARowForEveryWeek() throws Exception {
        List<String> rows = rows(run("infants", new Toy(), 1, INFANTS));
        assertThat(rows.get(0))
                .isEqualTo("point,replicate,seed,arm,family,infant,age_weeks,arousal,crying_min_per_day,sleep_h,"
                        + "cortisol_mean,reactivity_gain,self_regulation_rate,trust,answered,strain");
        // 3 points, 2 arms, 4 replicates, 3 families, 8 weeks; all of a point and arm stand together
        assertThat(rows).hasSize(1 + 3 * 2 * 4 * 3 * 8);
        assertThat(rows.get(1)).matches("0,0,-?\\d+,calm,0,0,1(,[-0-9.e]+){9}");
        assertThat(rows.get(97)).matches("0,0,-?\\d+,noisy,0,0,1(,[-0-9.e]+){9}");
        assertThat(rows.get(96)).matches("0,3,-?\\d+,calm,2,0,8(,[-0-9.e]+){9}");
    }

    @Test
    void siblingsAreToldApartAndAWeekInWhichNothingWasSeenIsNoRow() throws Exception {
        Simulation twins = (scenario, seed) -> {
            double[][][] weekly = new double[Trace.values().length][6][2];
            for (double[][] trace : weekly) {
                trace[3][1] = Double.NaN;
            }
            weekly[0][4][0] = Double.NaN;
            return new Lives(List.of(), weekly);
        };
        List<String> rows = rows(run("twins", twins, 1, INFANTS, "scenario.infants=2", "replicates=1"));
        assertThat(rows).hasSize(1 + 3 * 2 * 11);
        assertThat(rows.get(7)).matches("0,0,-?\\d+,calm,1,1,1(,0){9}");
        assertThat(rows.get(8)).matches("0,0,-?\\d+,calm,2,0,1,(,0){8}");
    }

    @Test
    void itIsTheSameOnAnyThreadsAfterAStopAndFromShards() throws Exception {
        Path whole = run("whole", new Toy(), 1, INFANTS);
        Path stopped = folder.resolve("stopped");
        Toy toy = new Toy();
        Simulation stopping = (scenario, seed) -> {
            if (toy.made.get() >= 7) {
                throw new OutOfMemoryError("as if");
            }
            return toy.live(scenario, seed);
        };
        assertThatThrownBy(() -> run("stopped", stopping, 2, INFANTS)).isInstanceOf(OutOfMemoryError.class);
        run("stopped", toy, 2, INFANTS);
        assertThat(toy.made).hasValue(24);
        assertThat(stopped.resolve("series.csv")).hasSameBinaryContentAs(whole.resolve("series.csv"));

        for (int number = 1; number <= 3; number++) {
            new Study(Toy.experiment(INFANTS), new Toy(), new Shard(number, 3))
                    .run(folder.resolve("part" + number), 1, Progress.SILENT);
        }
        Merge merge = Merge.of(List.of(folder.resolve("part1"), folder.resolve("part2"), folder.resolve("part3")));
        Path merged = folder.resolve("merged");
        try (Destination destination = Destination.open(merged, merge.experiment(), Shard.WHOLE, false)) {
            merge.join(destination);
            destination.settle();
        }
        for (String table : List.of("series.csv", "codebook.csv")) {
            assertThat(merged.resolve(table)).hasSameBinaryContentAs(whole.resolve(table));
        }
    }

    @Test
    void itIsAnotherTableOfTheSameRuns() throws Exception {
        Path out = run("out", new Toy(), 1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> run("out", new Toy(), 1, INFANTS))
                .withMessageContaining("series");
        Toy toy = new Toy();
        try (Destination destination = Destination.open(out, Toy.experiment(INFANTS), Shard.WHOLE, true)) {
            new Study(Toy.experiment(INFANTS), toy).run(destination, 1, Progress.SILENT);
            destination.settle();
        }
        assertThat(toy.made).hasValue(0);
        assertThat(rows(out)).hasSize(577);
    }

    @Test
    void theReportTakesTheQuantilesFromIt() throws Exception {
        Series quantiles = Results.read(run("quantiles", new Toy(), 1)).series();
        Series infants = Results.read(run("infants", new Toy(), 1, INFANTS)).series();
        assertThat(infants.outcomes()).isEqualTo(quantiles.outcomes()).hasSize(9);
        for (String outcome : quantiles.outcomes()) {
            List<Series.Week> expected = quantiles.weeks("1", "noisy", outcome);
            List<Series.Week> found = infants.weeks("1", "noisy", outcome);
            assertThat(found).hasSameSizeAs(expected).hasSize(8);
            for (int week = 0; week < 8; week++) {
                assertThat(found.get(week).n()).isEqualTo(12);
                assertThat(found.get(week).age()).isEqualTo(expected.get(week).age());
                assertThat(found.get(week).q05()).isCloseTo(expected.get(week).q05(), within(1e-5));
                assertThat(found.get(week).q50()).isCloseTo(expected.get(week).q50(), within(1e-5));
                assertThat(found.get(week).q95()).isCloseTo(expected.get(week).q95(), within(1e-5));
            }
        }
    }

    @Test
    void theCodebookHasItsColumns() throws Exception {
        assertThat(Files.readString(run("infants", new Toy(), 1, INFANTS).resolve("codebook.csv")))
                .contains("series,family,,", "series,trust,[0-1],", "series,age_weeks,")
                .doesNotContain("outcome=trust", "series,q05");
    }
}
