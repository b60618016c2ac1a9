package attune.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import attune.experiment.provenance.Recorded;
import attune.experiment.provenance.ShardRecord;
import attune.experiment.run.Progress;
import attune.experiment.run.Shard;
import attune.experiment.run.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {
    private static final Simulation FRAGILE = (scenario, seed) -> {
        if (scenario.stressors().isEmpty() && seed % 2 == 0) {
            throw new IllegalStateException("no luck");
        }
        return Toy.lives(scenario, seed);
    };

    @TempDir
    Path folder;

    private Path shard(String name, Shard shard, Simulation simulation, String... settings) throws Exception {
        Path out = folder.resolve(name);
        new Study(Toy.experiment(settings), simulation, shard).run(out, 2, Progress.SILENT);
        return out;
    }

    private Path merge(Path... shards) throws Exception {
        Path out = folder.resolve("whole");
        Merge merge = Merge.of(Arrays.asList(shards));
        try (Destination destination = Destination.open(out, merge.experiment(), Shard.WHOLE, false)) {
            merge.join(destination);
            destination.settle();
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 20})
    void joinedShardsAreTheSingleRun(int of) throws Exception {
        Toy toy = new Toy();
        List<Path> shards = new ArrayList<>();
        for (int number = of; number >= 1; number--) {
            shards.add(shard("part" + number, new Shard(number, of), toy));
        }
        assertThat(toy.made).as("no run is made twice").hasValue(24);
        Path whole = merge(shards.toArray(new Path[0]));
        Path single = shard("single", Shard.WHOLE, toy);
        for (String table : List.of("infants.csv", "series.csv", "summary.csv", "codebook.csv")) {
            assertThat(whole.resolve(table)).hasSameBinaryContentAs(single.resolve(table));
        }
        assertThat(shards.get(0).resolve("infants.csv"))
                .as("a shard has no tables")
                .doesNotExist();
        Toy again = new Toy();
        new Study(Toy.experiment("replicates=5"), again).run(whole, 2, Progress.SILENT);
        assertThat(again.made).as("the whole can be gone on with").hasValue(6);
    }

    private static void edit(Path record, String... replacements) throws IOException {
        String text = Files.readString(record);
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).containsPattern(replacements[i]);
            text = text.replaceFirst(replacements[i], replacements[i + 1]);
        }
        Files.writeString(record, text);
    }

    @Test
    void theWholeTellsWhenAndWhereItsShardsWereMade() throws Exception {
        Path one = shard("one", new Shard(1, 2), new Toy());
        Path two = shard("two", new Shard(2, 2), new Toy());
        String seconds = "\"wall_seconds\" : [0-9.]+";
        String started = "\"started\" : \"[^\"]*\"";
        String processor = "\"processor\" : \"[^\"]*\"";
        edit(
                one.resolve("run.json"),
                seconds,
                "\"wall_seconds\" : 100.5",
                started,
                "\"started\" : \"2026-01-05T10:00:00Z\"",
                processor,
                "\"processor\" : \"abacus\"");
        edit(
                two.resolve("run.json"),
                seconds,
                "\"wall_seconds\" : 20.25",
                started,
                "\"started\" : \"2026-01-04T10:00:00Z\"",
                processor,
                "\"processor\" : \"slide rule\"");
        Path whole = merge(two, one);
        for (int time = 0; time < 2; time++) {
            Recorded recorded = Recorded.read(whole);
            assertThat(recorded.took()).isEqualTo(Duration.ofMillis(120_750));
            assertThat(recorded.started()).contains(Instant.parse("2026-01-04T10:00:00Z"));
            assertThat(recorded.joined())
                    .extracting(ShardRecord::shard, each -> each.machine().processor(), ShardRecord::took)
                    .containsExactly(
                            tuple("1/2", "abacus", Duration.ofMillis(100_500)),
                            tuple("2/2", "slide rule", Duration.ofMillis(20_250)));
            // and when the tables are made again
            new Study(Toy.experiment(), new Toy()).run(whole, 2, Progress.SILENT);
        }
    }

    @Test
    void failuresAreJoinedToo() throws Exception {
        Path whole = merge(shard("a", new Shard(1, 2), FRAGILE), shard("b", new Shard(2, 2), FRAGILE));
        Path single = shard("single", Shard.WHOLE, FRAGILE);
        for (String table : List.of("infants.csv", "summary.csv", "failures.csv")) {
            assertThat(whole.resolve(table)).hasSameBinaryContentAs(single.resolve(table));
        }
    }

    private void refused(String message, Path... shards) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> merge(shards)).withMessageContaining(message);
    }

    @Test
    void whatDoesNotFitIsRefused() throws Exception {
        Toy toy = new Toy();
        Path one = shard("one", new Shard(1, 3), toy);
        Path two = shard("two", new Shard(2, 3), toy);
        refused("shard 3/3 missing; name the directories of all 3 shards", one, two);
        refused("shards 2/3, 3/3 missing", one);
        Path twice = shard("twice", new Shard(1, 3), toy);
        refused(one + " and " + twice + " are both shard 1/3; name each shard once", one, twice, two);
        refused("seed is 1 in " + one + " and 9 in ", one, shard("seed", new Shard(2, 3), toy, "seed=9"));
        refused("replicates is 4 in ", one, shard("more", new Shard(2, 3), toy, "replicates=5"));
        refused("is shard 2/4, but " + one + " is one of 3", one, shard("four", new Shard(2, 4), toy));
        refused("holds all runs and no shard", one, shard("all", Shard.WHOLE, toy));
        refused("holds no shard", one, folder.resolve("nowhere"));
    }

    @Test
    void aShardThatIsNotFinishedIsRefused() throws Exception {
        Path one = shard("one", new Shard(1, 2), new Toy());
        Toy toy = new Toy();
        assertThatThrownBy(() -> shard("two", new Shard(2, 2), (scenario, seed) -> {
                    if (toy.made.get() >= 5) {
                        throw new OutOfMemoryError("as if");
                    }
                    return toy.live(scenario, seed);
                }))
                .isInstanceOf(OutOfMemoryError.class);
        refused("shard 2/2 in " + folder.resolve("two") + " is not finished: ", one, folder.resolve("two"));
        shard("two", new Shard(2, 2), toy);
        merge(one, folder.resolve("two"));
    }

    @Test
    void aShardIsWrittenAsIOfN() {
        assertThat(Shard.parse("2/8")).isEqualTo(new Shard(2, 8));
        for (String wrong : List.of("0/2", "3/2", "2", "a/b", "1/0", "1/99999", "-1/2")) {
            assertThatThrownBy(() -> Shard.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + wrong + "' is not a shard; write I/N");
        }
    }
}
