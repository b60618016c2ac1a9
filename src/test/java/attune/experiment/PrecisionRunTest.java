package attune.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.run.Progress;
import attune.experiment.run.Run;
import attune.experiment.run.Shard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecisionRunTest {
    @TempDir
    Path folder;

    private static Experiment experiment(String... settings) throws Exception {
        String file = Toy.FILE.replace("families: 3", "families: 20").replace("replicates: 4", "replicates: 2")
                + "precision: {outcome: reactivity, half_width: 0.05, of: mean, at_most: 9}\n";
        return ExperimentReader.parse(file, "toy.yaml", List.of(settings));
    }

    @Test
    void aStudyAddsReplicatesUntilItIsPreciseAndTheBytesDoNotDependOnThreadsOrStops() throws Exception {
        Toy toy = new Toy();
        Path one = folder.resolve("one");
        Study.Left left = new Study(experiment(), toy).run(one, 1, Progress.SILENT);
        assertThat(left.reach().orElseThrow().reached()).isTrue();
        assertThat(left.replicates()).isBetween(3, 8);
        assertThat(left.runs()).isEqualTo(6 * left.replicates()).isEqualTo(toy.made.get());
        // stopped by a budget, and gone on with by another thread count
        Path other = folder.resolve("other");
        int fixed = left.replicates() - 1;
        new Study(experiment("precision.at_most=" + fixed), toy).run(other, 3, Progress.SILENT);
        Files.delete(other.resolve("run.json"));
        Files.copy(one.resolve("run.json"), other.resolve("run.json"));
        Toy rest = new Toy();
        Study.Left again = new Study(experiment(), rest).run(other, 2, Progress.SILENT);
        assertThat(rest.made.get()).as("only the last replicate is made").isEqualTo(6);
        assertThat(again.already()).isEqualTo(6 * fixed);
        for (String table : List.of("infants.csv", "summary.csv", "effects.csv", "series.csv")) {
            assertThat(other.resolve(table)).hasSameBinaryContentAs(one.resolve(table));
        }
    }

    @Test
    void manyThreadsMakeReplicatesAheadAndTheTablesAreTheSame() throws Exception {
        Path one = folder.resolve("one");
        Study.Left left = new Study(experiment(), new Toy()).run(one, 1, Progress.SILENT);
        Toy toy = new Toy();
        Path many = folder.resolve("many");
        Study.Left again = new Study(experiment(), toy).run(many, 40, Progress.SILENT);
        assertThat(again.replicates()).isEqualTo(left.replicates());
        assertThat(toy.made.get())
                .as("seven replicates ahead, within the budget")
                .isEqualTo(54);
        assertThat(many.resolve("effects.csv")).hasSameBinaryContentAs(one.resolve("effects.csv"));
        assertThat(many.resolve("infants.csv")).hasSameBinaryContentAs(one.resolve("infants.csv"));
    }

    @Test
    void theRecordSaysWhatItCameToAndARowOfAnAddedReplicateCanBeReproduced() throws Exception {
        Path out = folder.resolve("out");
        Study.Left left = new Study(experiment(), new Toy()).run(out, 2, Progress.SILENT);
        assertThat(Files.readString(out.resolve("run.json")))
                .contains("\"replicates\" : " + left.replicates(), "\"precision_reached\" : true")
                .contains("\"half_width\" : 0.05");
        Reproduction last = Reproduction.of(out, left.rows());
        assertThat(last.compare(new Toy()).differences()).isEmpty();
        // the tables are told again from the runs alone
        byte[] before = Files.readAllBytes(out.resolve("effects.csv"));
        Experiment experiment = experiment();
        try (Destination destination = Destination.open(out, experiment, Shard.WHOLE, false)) {
            assertThat(new Study(experiment, new Toy()).tell(destination).replicates())
                    .isEqualTo(left.replicates());
            destination.settle();
        }
        assertThat(out.resolve("effects.csv")).hasBinaryContent(before);
    }

    @Test
    void theBudgetIsHard() throws Exception {
        Toy toy = new Toy();
        Study.Left left = new Study(experiment("precision.half_width=0.0001"), toy)
                .run(folder.resolve("out"), 2, Progress.SILENT);
        assertThat(left.replicates()).isEqualTo(9);
        assertThat(toy.made.get()).isEqualTo(54);
        assertThat(left.reach().orElseThrow().reached()).isFalse();
    }

    @Test
    void aRunThatFailsIsTriedOnceHoweverManyReplicatesAreAdded() throws Exception {
        Experiment asked = experiment("precision.half_width=0.0001");
        long broken = new Run(0, 4, 0).seed(asked);
        AtomicInteger tried = new AtomicInteger();
        Study.Left left = new Study(asked, (scenario, seed) -> {
                    if (seed == broken) {
                        tried.incrementAndGet();
                        throw new IllegalStateException("no luck");
                    }
                    return Toy.lives(scenario, seed);
                })
                .run(folder.resolve("out"), 2, Progress.SILENT);
        assertThat(left.replicates()).isEqualTo(9);
        assertThat(tried.get()).as("3 points, 2 arms, once each").isEqualTo(6);
        assertThat(left.failures()).hasSize(6);
        assertThat(Files.readAllLines(folder.resolve("out/failures.csv"))).hasSize(7);
        // told again from the runs alone, it does not end at the replicate of which no run was finished
        try (Destination destination = Destination.open(folder.resolve("out"), asked, Shard.WHOLE, false)) {
            Study.Left told = new Study(asked, new Toy()).tell(destination);
            assertThat(told.replicates()).isEqualTo(9);
            assertThat(told.failures()).hasSize(6);
        }
    }
}
