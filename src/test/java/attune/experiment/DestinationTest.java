package attune.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import attune.experiment.run.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {
    @TempDir
    Path folder;

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static Destination open(Path out, boolean force, String... settings) throws Exception {
        return Destination.open(out, Toy.experiment(settings), Shard.WHOLE, force);
    }

    private static void make(Path out, boolean force, String setting, String... files) throws Exception {
        try (Destination destination = open(out, force, setting)) {
            destination.begin(destination.started());
            for (String file : files) {
                Path made = destination.workshop().resolve(file);
                Files.createDirectories(made.getParent());
                Files.writeString(made, "new");
            }
            destination.finish(true, destination.started(), destination.tookBefore(), 0);
            destination.settle();
            assertThat(destination.abandon()).as("nothing is left to give up").isFalse();
        }
    }

    @Test
    void tablesAppearWholeAndTheRecordBeforeThem() throws Exception {
        Path out = folder.resolve("a/b");
        try (Destination destination = open(out, false)) {
            destination.begin(destination.started());
            Files.writeString(destination.workshop().resolve("infants.csv"), "whole");
            assertThat(names(out)).containsExactly(".attune-partial", "run.json", "runs.log");
            destination.finish(true, destination.started(), destination.tookBefore(), 0);
            destination.settle();
        }
        assertThat(names(out)).containsExactly("infants.csv", "run.json", "runs.log");
        assertThat(names(folder.resolve("a"))).containsExactly("b");
    }

    @Test
    void whatIsAbandonedLeavesOnlyTheRuns() throws Exception {
        Path out = folder.resolve("out");
        try (Destination destination = open(out, false)) {
            Files.writeString(destination.workshop().resolve("infants.csv"), "half");
            assertThat(destination.abandon()).isTrue();
        }
        assertThat(names(out)).containsExactly("runs.log");
    }

    @Test
    void whatAKilledProcessLeftHalfMadeIsRemoved() throws Exception {
        Path out = folder.resolve("out");
        make(out, false, "seed=1", "infants.csv");
        Path half = Files.createDirectories(out.resolve(".attune-partial/charts"));
        Files.writeString(half.resolve("a.svg"), "half");
        make(out, false, "seed=1", "infants.csv");
        assertThat(names(out)).containsExactly("infants.csv", "run.json", "runs.log");
    }

    @Test
    void resultsOfAnotherExperimentAreNotReplacedUnasked() throws Exception {
        Path out = folder.resolve("out");
        make(out, false, "seed=1");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> open(out, false, "seed=2"))
                .withMessage(out + " already holds results of another experiment: seed is 1 there and 2 here;"
                        + " add --force to replace them, or name another directory with --out");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> open(out, false, "scenario.caregiver.warmth={mean: 0.65, sd: 0.12}"))
                .withMessageContaining("scenario.caregivers.1.warmth.mean is 0.7 there and 0.65 here");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> open(out, false, "vary.caregiver.responsiveness=[0.3, 0.5]"))
                .withMessageContaining("vary.caregiver.responsiveness is a list of 3 there and a list of 2 here");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> open(out, false, "replicates=3"))
                .withMessageContaining("replicates is 4 there and 3 here");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Destination.open(out, Toy.experiment(), new Shard(1, 2), false))
                .withMessageContaining("shard is 1/1 there and 1/2 here");
        open(out, false, "replicates=5").close();
        assertThat(names(out)).containsExactly("run.json", "runs.log");
    }

    @Test
    void resultsWithoutTheirRunsAreNotReplacedUnasked() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("infants.csv"), "old");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> open(out, false))
                .withMessageContaining("already holds results (infants.csv) without the runs they were made from");
        assertThat(names(out)).containsExactly("infants.csv");
        Files.writeString(out.resolve("runs.log"), "a diary");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> open(out, true))
                .withMessageContaining("is not a log of Attune's; move it away");
        assertThat(out.resolve("runs.log")).hasContent("a diary");
    }

    @Test
    void resultsMayGoWhereALinkLeads() throws Exception {
        Path place = Files.createDirectory(folder.resolve("place"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), place);
        make(link, false, "seed=1", "infants.csv", "charts/a.svg");
        assertThat(names(place)).containsExactly("charts", "infants.csv", "run.json", "runs.log");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aRecordThatIsNotWholeIsNotTrusted() throws Exception {
        Path out = folder.resolve("out");
        make(out, false, "seed=1");
        Files.writeString(out.resolve("run.json"), "{\"seed\": ");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> open(out, false, "seed=1"))
                .withMessageContaining("run.json cannot be read (it is not whole)");
        make(out, true, "seed=1");
        open(out, false, "seed=1").close();
    }

    @Test
    void forceReplacesOnlyWhatThisProgramWrites() throws Exception {
        Path out = folder.resolve("out");
        make(out, false, "seed=1", "failures.csv", "charts/a.svg");
        Files.writeString(out.resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("charts/own.txt"), "mine");
        Files.writeString(out.resolve("charts/a-annotated.svg"), "mine");
        make(out, true, "seed=2", "charts/b.svg");
        assertThat(names(out)).containsExactly("charts", "notes.txt", "run.json", "runs.log");
        assertThat(names(out.resolve("charts")))
                .containsExactly(".attune-charts", "a-annotated.svg", "b.svg", "own.txt");
        assertThat(out.resolve("run.json")).content().contains("\"seed\" : 2,");
    }

    @Test
    void whatHasNoSuccessorGoes() throws Exception {
        Path out = folder.resolve("out");
        make(out, false, "seed=1", "failures.csv", "charts/a.svg");
        make(out, false, "seed=1", "infants.csv");
        assertThat(names(out)).containsExactly("infants.csv", "run.json", "runs.log");
    }

    @Test
    void aDirectoryWithOnlyOtherFilesIsJoined() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        make(out, false, "seed=1");
        assertThat(names(out)).containsExactly("notes.txt", "run.json", "runs.log");
    }

    @Test
    void twoCannotWriteAtOnce() throws Exception {
        Path out = folder.resolve("out");
        try (Destination first = open(out, false)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> open(out, true))
                    .withMessageContaining("another process is writing results into " + first.directory());
        }
        open(out, false).close();
    }

    @Test
    void aFileIsNoPlaceForResults() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> open(file, true))
                .withMessageEndingWith("is not a directory; name another with --out");
        assertThatExceptionOfType(Refused.Disk.class)
                .isThrownBy(() -> open(file.resolve("inner"), true))
                .withMessageContaining("cannot be written to");
    }

    @Test
    void aReasonIsInWordsAsTheyAreWritten() {
        assertThat(Destination.reason(new NoSuchFileException("out/runs.log"))).isEqualTo("No such file");
        assertThat(Destination.reason(new IOException("No space left on device")))
                .isEqualTo("No space left on device");
    }
}
