package attune.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The installed one; without it the test is skipped and says so, or fails where CI is true. */
    static Chromium orSkip(String unchecked) {
        boolean required = "true".equals(System.getenv("CI"));
        if (find().isEmpty() && !required) {
            System.out.println(unchecked + ": " + wanted());
        }
        assumeTrue(find().isPresent() || required, Chromium::wanted);
        return find().orElseThrow(() -> new AssertionError(wanted()));
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
        // Scripts have this long by their own clock, which stands still while they compute.
        Path out = run(page, folder, "--virtual-time-budget=60000", "--dump-dom");
        try {
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The page as it is printed on its paper, as the bytes of a PDF read as Latin-1.
     *
     * @param page an HTML file
     * @param folder where the browser may leave its files
     */
    String pdf(Path page, Path folder) {
        Path printed = folder.resolve("printed.pdf");
        run(page, folder, "--no-pdf-header-footer", "--print-to-pdf=" + printed);
        try {
            return Files.readString(printed, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page, and returns the file of what the browser wrote. */
    private Path run(Path page, Path folder, String... what) {
        Path out = folder.resolve("dom.html");
        List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "--no-sandbox"));
        command.addAll(List.of("--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"));
        command.addAll(List.of("--user-data-dir=" + folder.resolve("profile"), "--window-size=1200,900"));
        command.addAll(List.of(what));
        command.add(page.toUri().toString());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(folder.resolve("stderr.txt").toFile())
                    .start();
            Set<ProcessHandle> helpers = new HashSet<>();
            long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(helpers::add);
                if (System.nanoTime() > last) {
                    helpers.forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    throw new IllegalStateException(program + " did not finish in " + PATIENCE_SECONDS + " s");
                }
            }
            // Helpers outlive the browser by a moment, and write into its folder, which is to be deleted.
            for (ProcessHandle helper : helpers) {
                helper.onExit().completeOnTimeout(helper, 10, TimeUnit.SECONDS).join();
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
