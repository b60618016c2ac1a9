package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import attune.Prerequisite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real disk that is full: a small one is mounted, which a machine may forbid, in a container for instance. That is no missing
 * program, and skips this test everywhere, also where CI is true; a missing {@code mount} fails there like any other
 * {@link Prerequisite}. What a full disk does to the log is asked everywhere, with injected faults, by {@code RunLogTest}.
 */
class FullDiskTest {
    @TempDir
    Path folder;

    private static boolean does(Object... command) throws InterruptedException {
        try {
            List<String> words = Arrays.stream(command).map(Object::toString).toList();
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatWasFinishedIsKeptAndGoneOnWithWhenThereIsRoom() throws Exception {
        Prerequisite.of("mount", new String[] {"mount", "--version"});
        Path disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = does("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk);
        if (!mounted) {
            System.out.println(
                    "FullDiskTest is skipped: this machine does not let a small tmpfs be mounted (root may).");
        }
        Assumptions.assumeTrue(mounted, "a small tmpfs cannot be mounted here");
        try {
            fill(disk);
        } finally {
            does("umount", "-l", disk);
        }
    }

    private void fill(Path disk) throws Exception {
        Path file = Files.writeString(
                folder.resolve("tiny.yaml"), "scenario: {families: 2, span: 1 months, tick: 15 min}\nreplicates: 40\n");
        Path out = disk.resolve("out");
        StringWriter err = new StringWriter();
        PrintWriter told = new PrintWriter(err, true);
        assertThat(Main.run(told, told, "run", file.toString(), "--out", out.toString()))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains(
                        "Could not finish: the results cannot be written (No space left on device). The runs that were"
                                + " finished are kept in " + out);
        assertThat(out.resolve("infants.csv")).doesNotExist();
        long kept = Files.size(out.resolve("runs.log"));
        assertThat(kept).isGreaterThan(5_000);
        assertThat(does("mount", "-o", "remount,size=64m", disk)).isTrue();
        assertThat(Main.run(told, told, "run", file.toString(), "--out", out.toString()))
                .isZero();
        assertThat(err.toString()).contains(" of 40 runs were finished before");
        assertThat(Files.readAllLines(out.resolve("infants.csv"))).hasSize(81);
    }
}
