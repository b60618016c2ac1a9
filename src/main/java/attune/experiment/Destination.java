package attune.experiment;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where results go. They are made in a hidden directory beside it and moved into place when whole, so that a study that
 * is stopped leaves nothing half done.
 */
public final class Destination {
    private static final List<String> FILES = List.of(
            "run.json",
            "infants.csv",
            "series.csv",
            "summary.csv",
            "failures.csv",
            "sensitivity.csv",
            "codebook.csv",
            "report.html");

    private final Path directory;
    private Path workshop;
    private boolean settled;

    /** Results cannot go there; the message says why and what to do. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    private Destination(Path directory) {
        this.directory = directory;
    }

    /**
     * Prepares a place for results.
     *
     * @param force whether results found there are replaced; files of others are never touched
     * @throws Refused when results are there, or nothing can be written
     */
    public static Destination open(Path directory, boolean force) throws Refused {
        Destination destination = new Destination(directory);
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(directory)) {
            throw new Refused(directory + " is not a directory; name another with --out");
        }
        try {
            if (!force && Files.isDirectory(directory)) {
                List<Path> found = destination.results();
                if (!found.isEmpty()) {
                    throw new Refused(directory + " already holds results (" + directory.relativize(found.get(0))
                            + "); add --force to replace them, or name another directory with --out");
                }
            }
            Path real = Files.isDirectory(directory) ? directory.toRealPath() : directory.toAbsolutePath();
            Path parent = real.getParent();
            if (parent == null) {
                throw new Refused(directory + " cannot take results; name another with --out");
            }
            Files.createDirectories(parent);
            if (Files.isDirectory(directory) && !Files.isWritable(directory)) {
                throw new Refused(directory + " cannot be written to; name another directory with --out");
            }
            String unique = Long.toString(ProcessHandle.current().pid(), 36) + Long.toString(System.nanoTime(), 36);
            destination.workshop =
                    Files.createDirectory(parent.resolve("." + real.getFileName() + ".partial-" + unique));
            return destination;
        } catch (IOException e) {
            throw new Refused(
                    directory + " cannot be written to (" + reason(e) + "); name another directory with --out");
        }
    }

    /** Where the results will be. */
    public Path directory() {
        return directory;
    }

    /** Where they are made. */
    public Path workshop() {
        return workshop;
    }

    /** Moves everything made into place. */
    public synchronized void settle() throws IOException {
        if (settled) {
            return;
        }
        if (Files.isDirectory(directory)) {
            for (Path old : results()) {
                Files.delete(old);
            }
            removeIfEmpty(directory.resolve("charts"));
            removeIfEmpty(directory);
        }
        if (Files.isDirectory(directory)) {
            moveInto();
        } else {
            Files.move(workshop, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        settled = true;
    }

    /** Removes what was made and not moved into place. Returns whether there was anything to give up. */
    public synchronized boolean abandon() {
        if (settled || workshop == null) {
            return false;
        }
        settled = true;
        for (int attempt = 0; attempt < 3 && Files.exists(workshop); attempt++) {
            try (Stream<Path> all = Files.walk(workshop)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException | RuntimeException e) {
                // a run in flight may still write; try again
            }
        }
        return true;
    }

    /** A short reason for a failure of the file system, without a path. */
    public static String reason(IOException e) {
        String reason = e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : e instanceof FileSystemException ? e.getClass().getSimpleName() : String.valueOf(e.getMessage());
        return reason.replace("Exception", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** The files of this program that are there now. */
    private List<Path> results() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String file : FILES) {
            if (Files.isRegularFile(directory.resolve(file))) {
                found.add(directory.resolve(file));
            }
        }
        Path charts = directory.resolve("charts");
        if (!found.isEmpty() && Files.isDirectory(charts)) {
            try (Stream<Path> files = Files.list(charts)) {
                files.filter(each -> each.toString().matches(".*\\.(svg|png)")).forEach(found::add);
            }
        }
        return found;
    }

    private void moveInto() throws IOException {
        try (Stream<Path> all = Files.walk(workshop)) {
            for (Path each : all.toList()) {
                Path target = directory.resolve(workshop.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.move(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        try (Stream<Path> all = Files.walk(workshop)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void removeIfEmpty(Path each) throws IOException {
        try {
            if (!Files.isSymbolicLink(each)) {
                Files.deleteIfExists(each);
            }
        } catch (DirectoryNotEmptyException e) {
            // something of somebody else's is in it
        }
    }
}
