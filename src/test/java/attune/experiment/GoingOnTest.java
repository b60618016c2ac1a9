package attune.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attune.experiment.provenance.Program;
import attune.experiment.run.Progress;
import attune.experiment.run.RunLog;
import attune.experiment.run.Shard;
import attune.experiment.run.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study that was stopped goes on, and does nothing twice. */
class GoingOnTest {
    private static final List<String> TABLES = List.of("infants.csv", "series.csv", "summary.csv", "codebook.csv");

    @TempDir
    Path folder;

    private Path reference(String... settings) throws Exception {
        Path out = folder.resolve("reference" + settings.length);
        new Study(Toy.experiment(settings), new Toy()).run(out, 1, Progress.SILENT);
        return out;
    }

    private static int run(Path out, Simulation simulation, String... settings) throws Exception {
        return new Study(Toy.experiment(settings), simulation)
                .run(out, 2, Progress.SILENT)
                .failures()
                .size();
    }

    private static void sameTables(Path one, Path other) {
        for (String table : TABLES) {
            assertThat(one.resolve(table)).hasSameBinaryContentAs(other.resolve(table));
        }
    }

    /** Stops everything, as a full memory does, before run number {@code last}. */
    private static Simulation stoppingBefore(Toy toy, int last) {
        return (scenario, seed) -> {
            if (toy.made.get() >= last) {
                throw new OutOfMemoryError("as if");
            }
            return toy.live(scenario, seed);
        };
    }

    @Test
    void whatIsFinishedIsNotMadeAgain() throws Exception {
        Path out = folder.resolve("out");
        Toy toy = new Toy();
        for (int last : new int[] {1, 7, 8, 20}) {
            assertThatThrownBy(() -> run(out, stoppingBefore(toy, last))).isInstanceOf(OutOfMemoryError.class);
            assertThat(out.resolve("infants.csv")).doesNotExist();
        }
        assertThat(run(out, toy)).isZero();
        assertThat(toy.made).hasValue(24);
        sameTables(out, reference());
    }

    @Test
    void aCompleteStudyMakesOnlyItsTablesAgain() throws Exception {
        Path out = folder.resolve("out");
        run(out, new Toy());
        String record = Files.readString(out.resolve("run.json"));
        Files.delete(out.resolve("summary.csv"));
        Toy toy = new Toy();
        run(out, toy);
        assertThat(toy.made).hasValue(0);
        assertThat(out.resolve("run.json")).hasContent(record.strip());
        sameTables(out, reference());
    }

    @Test
    void theRecordKeepsWhereEarlierRunsWereMade() throws Exception {
        Path out = folder.resolve("out");
        run(out, new Toy());
        Path file = out.resolve("run.json");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\"processor\" : \"[^\"]*\"", "\"processor\" : \"abacus\""));
        run(out, new Toy());
        assertThat(file).content().as("nothing was run here").contains("\"processor\" : \"abacus\"");
        run(out, new Toy(), "replicates=6");
        assertThat(file).content().containsOnlyOnce("abacus").containsPattern("earlier_machines.*\\[[^]]*abacus");
        run(out, new Toy(), "replicates=7");
        assertThat(file).content().containsOnlyOnce("abacus");
    }

    @Test
    void moreReplicatesAreAdded() throws Exception {
        Path out = folder.resolve("out");
        run(out, new Toy());
        Toy toy = new Toy();
        run(out, toy, "replicates=6");
        assertThat(toy.made).hasValue(12);
        sameTables(out, reference("replicates=6"));
    }

    @Test
    void byForceMorePointsAndArmsUseWhatThereIs() throws Exception {
        Path out = folder.resolve("out");
        run(out, new Toy());
        String more = "vary.caregiver.responsiveness=[0.1, 0.3, 0.5, 0.7]";
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> run(out, new Toy(), more));
        Toy toy = new Toy();
        try (Destination destination = Destination.open(out, Toy.experiment(more), Shard.WHOLE, true)) {
            assertThat(out.resolve("infants.csv")).doesNotExist();
            new Study(Toy.experiment(more), toy).run(destination, 2, Progress.SILENT);
            destination.settle();
        }
        assertThat(toy.made).hasValue(8);
        sameTables(out, reference(more));
    }

    @Test
    void aFailedRunIsListedAndTriedAgain() throws Exception {
        Path out = folder.resolve("out");
        Toy toy = new Toy();
        Simulation fragile = (scenario, seed) -> {
            if (scenario.caregivers().get(0).spreads().get("responsiveness").mean() == 0.5) {
                throw new IllegalStateException("no luck at 0.5");
            }
            return toy.live(scenario, seed);
        };
        assertThat(run(out, fragile)).isEqualTo(8);
        List<String> listed = Files.readAllLines(out.resolve("failures.csv"));
        assertThat(listed).hasSize(9);
        assertThat(listed.get(1)).matches("1,0,-?\\d+,calm,IllegalStateException: no luck at 0.5 .*");
        assertThat(toy.made).hasValue(16);
        assertThat(run(out, fragile)).as("it fails again").isEqualTo(8);
        assertThat(out.resolve("failures.csv")).hasContent(String.join("\n", listed));
        assertThat(run(out, toy)).isZero();
        assertThat(toy.made).as("only what had failed").hasValue(24);
        assertThat(out.resolve("failures.csv")).doesNotExist();
        sameTables(out, reference());
    }

    @Test
    void runsOfAnotherProgramAreNotGoneOnWith() throws Exception {
        Path out = folder.resolve("out");
        run(out, new Toy());
        byte[] log = Files.readAllBytes(out.resolve(RunLog.NAME));
        Program now = Program.current();
        for (Program other : List.of(
                new Program("0.0.1", now.commit(), now.dirty(), now.code()),
                new Program(now.version(), "0123456789abcdef", now.dirty(), now.code()),
                new Program(now.version(), now.commit(), now.dirty(), "1-2"))) {
            Files.write(out.resolve(RunLog.NAME), log);
            try (RunLog rewritten = RunLog.open(out).orElseThrow()) {
                rewritten.begin(other);
            }
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> run(out, new Toy()))
                    .withMessageContaining("were made by ")
                    .withMessageContaining("add --force");
        }
        Toy toy = new Toy();
        Destination.open(out, Toy.experiment(), Shard.WHOLE, true).close();
        run(out, toy);
        assertThat(toy.made).as("nothing of the other program is used").hasValue(24);
    }

    @Test
    void theRecordIsThereBeforeTheFirstRun() throws Exception {
        Path out = folder.resolve("out");
        assertThatThrownBy(() -> run(out, stoppingBefore(new Toy(), 0))).isInstanceOf(OutOfMemoryError.class);
        assertThat(out.resolve("run.json")).content().contains("\"complete\" : false");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> run(out, new Toy(), "seed=7"))
                .withMessageContaining("seed is 1 there and 7 here");
        run(out, new Toy());
        assertThat(out.resolve("run.json")).content().contains("\"complete\" : true");
    }

    @Test
    void theFirstReplicateIsMadeAtEveryPointAndInEveryArmFirst() throws Exception {
        List<Long> seeds = Collections.synchronizedList(new ArrayList<>());
        new Study(Toy.experiment(), (scenario, seed) -> {
                    seeds.add(seed);
                    return Toy.lives(scenario, seed);
                })
                .run(folder.resolve("out"), 1, Progress.SILENT);
        for (int replicate = 0; replicate < 4; replicate++) {
            assertThat(seeds.subList(6 * replicate, 6 * replicate + 6)).containsOnly(seeds.get(6 * replicate));
        }
        assertThat(Set.copyOf(seeds)).hasSize(4);
    }

    @Test
    void tablesThatCannotBeWrittenCostNoRun() throws Exception {
        Path out = folder.resolve("out");
        Simulation blocking = (scenario, seed) -> {
            try {
                Files.createDirectories(out.resolve(".attune-partial/summary.csv"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return Toy.lives(scenario, seed);
        };
        assertThatThrownBy(() -> run(out, blocking)).isInstanceOf(IOException.class);
        Toy toy = new Toy();
        run(out, toy);
        assertThat(toy.made).hasValue(0);
        sameTables(out, reference());
    }
}
