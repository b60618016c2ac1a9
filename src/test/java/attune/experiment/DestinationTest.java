package attune.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {
    @TempDir
    Path folder;

    private List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private void make(Path out, boolean force, String... files) throws Exception {
        Destination destination = Destination.open(out, force);
        for (String file : files) {
            Path made = destination.workshop().resolve(file);
            Files.createDirectories(made.getParent());
            Files.writeString(made, "new");
        }
        destination.settle();
        assertThat(destination.abandon()).as("nothing is left to give up").isFalse();
    }

    @Test
    void resultsAppearWhole() throws Exception {
        Path out = folder.resolve("a/b");
        Destination destination = Destination.open(out, false);
        Files.writeString(destination.workshop().resolve("run.json"), "{}");
        assertThat(out).doesNotExist();
        destination.settle();
        assertThat(names(out)).containsExactly("run.json");
        assertThat(names(folder.resolve("a"))).containsExactly("b");
    }

    @Test
    void whatIsAbandonedLeavesNothing() throws Exception {
        Path out = folder.resolve("out");
        Destination destination = Destination.open(out, false);
        Files.writeString(destination.workshop().resolve("infants.csv"), "half");
        assertThat(destination.abandon()).isTrue();
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void resultsThatAreThereAreNotReplacedUnasked() throws Exception {
        Path out = folder.resolve("out");
        make(out, false, "run.json");
        assertThatExceptionOfType(Destination.Refused.class)
                .isThrownBy(() -> Destination.open(out, false))
                .withMessageEndingWith("already holds results (run.json); add --force to replace them, or name another"
                        + " directory with --out");
        assertThat(names(folder)).containsExactly("out");
    }

    @Test
    void forceReplacesOnlyWhatThisProgramWrites() throws Exception {
        Path out = folder.resolve("out");
        make(out, false, "run.json", "failures.csv", "charts/a.svg");
        Files.writeString(out.resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("charts/own.txt"), "mine");
        make(out, true, "run.json", "charts/b.svg");
        assertThat(names(out)).containsExactly("charts", "notes.txt", "run.json");
        assertThat(names(out.resolve("charts"))).containsExactly("b.svg", "own.txt");
        assertThat(out.resolve("run.json")).hasContent("new");
    }

    @Test
    void aDirectoryWithOnlyOtherFilesIsJoined() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        make(out, false, "run.json");
        assertThat(names(out)).containsExactly("notes.txt", "run.json");
    }

    @Test
    void aFileIsNoPlaceForResults() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatExceptionOfType(Destination.Refused.class)
                .isThrownBy(() -> Destination.open(file, true))
                .withMessageEndingWith("is not a directory; name another with --out");
        assertThatExceptionOfType(Destination.Refused.class)
                .isThrownBy(() -> Destination.open(file.resolve("inner"), true))
                .withMessageContaining("cannot be written to");
    }
}
