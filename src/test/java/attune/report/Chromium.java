package attune.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Chromium that is installed on this machine, run without a window. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int PATIENCE_SECONDS = 240;

    private final Path program;

    private Chromium(Path program) {
        this.program = program;
    }

    /** The first of the usual names that is on the path. */
    static Optional<Chromium> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String name : NAMES) {
            for (String folder : path.split(File.pathSeparator)) {
                Path candidate = Path.of(folder, name);
                if (Files.isExecutable(candidate)) {
                    return Optional.of(new Chromium(candidate));
                }
            }
        }
        return Optional.empty();
    }

    /** What a reader is told who has none. */
    static String wanted() {
        return "no browser on the path (" + String.join(", ", NAMES) + "); on Debian: apt-get install chromium";
    }

    /**
     * The document as it stands after its scripts have run.
     *
     * @param page an HTML file
     * @param folder where the browser may leave its files
     */
    String dom(Path page, Path folder) {
        Path out = folder.resolve("dom.html");
        List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "--no-sandbox"));
        command.addAll(List.of("--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"));
        command.addAll(List.of("--user-data-dir=" + folder.resolve("profile"), "--window-size=1200,900"));
        // Scripts have this long by their own clock, which stands still while they compute.
        command.addAll(List.of(
                "--virtual-time-budget=60000", "--dump-dom", page.toUri().toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(folder.resolve("stderr.txt").toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException(program + " did not finish in " + PATIENCE_SECONDS + " s");
            }
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
