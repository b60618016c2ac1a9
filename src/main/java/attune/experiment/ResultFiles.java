package attune.experiment;

import attune.experiment.provenance.Recorded;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that this program leaves in a directory, but for the log; files of others in it are never touched. New ones are
 * made in a hidden directory inside and moved into place when they are whole.
 */
final class ResultFiles {
    private static final List<String> FILES = List.of(
            Recorded.NAME,
            "infants.csv",
            "series.csv",
            "summary.csv",
            "effects.csv",
            "sensitivity.csv",
            "failures.csv",
            "codebook.csv",
            "infants.parquet",
            "series.parquet",
            "summary.parquet",
            "effects.parquet",
            "sensitivity.parquet",
            "report.html");
    private static final String WORKSHOP = ".attune-partial";
    private static final String CHARTS = "charts";
    private static final String LIST = CHARTS + "/.attune-charts";

    private final Path directory;

    ResultFiles(Path directory) {
        this.directory = directory;
    }

    Path workshop() {
        return directory.resolve(WORKSHOP);
    }

    /** An empty workshop; what a killed process left in it is removed. */
    void openWorkshop() throws IOException {
        removeWorkshop();
        Files.createDirectory(workshop());
    }

    void removeWorkshop() throws IOException {
        if (!Files.exists(workshop())) {
            return;
        }
        try (Stream<Path> all = Files.walk(workshop())) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** The files of this program that are in place. */
    List<Path> found() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String file : FILES) {
            if (Files.isRegularFile(directory.resolve(file))) {
                found.add(directory.resolve(file));
            }
        }
        Path list = directory.resolve(LIST);
        if (Files.isRegularFile(list)) {
            for (String chart : Files.readAllLines(list)) {
                Path file = directory.resolve(CHARTS).resolve(Path.of(chart).getFileName());
                if (Files.isRegularFile(file)) {
                    found.add(file);
                }
            }
            found.add(list);
        }
        return found;
    }

    /** Writes into the workshop which charts are of this program, so that others in their folder are left alone. */
    private void listCharts() throws IOException {
        Path charts = workshop().resolve(CHARTS);
        if (Files.isDirectory(charts)) {
            try (Stream<Path> files = Files.list(charts)) {
                List<String> names = files.map(each -> each.getFileName().toString())
                        .sorted()
                        .toList();
                Files.write(workshop().resolve(LIST), names);
            }
        }
    }

    /** Removes everything of this program but the log. */
    void remove() throws IOException {
        for (Path old : found()) {
            Files.delete(old);
        }
        removeCharts();
    }

    /** Moves one file of the workshop into place. */
    void settle(String file) throws IOException {
        Files.move(workshop().resolve(file), directory.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Moves all of the workshop into place, the record last, and removes what has no successor. */
    void settle() throws IOException {
        List<Path> old = found();
        listCharts();
        List<Path> last = List.of(workshop().resolve(LIST), workshop().resolve(Recorded.NAME));
        List<Path> made;
        try (Stream<Path> walk = Files.walk(workshop())) {
            made = walk.sorted(Comparator.comparingInt(last::indexOf)).toList();
        }
        Set<Path> settled = new HashSet<>(made.stream().map(this::target).toList());
        for (Path each : made) {
            if (Files.isDirectory(each)) {
                if (!Files.isDirectory(target(each))) {
                    Files.createDirectories(target(each));
                }
            } else if (!last.contains(each)) {
                Files.move(each, target(each), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        for (Path each : old) {
            if (!settled.contains(each)) {
                Files.delete(each);
            }
        }
        for (Path each : last) {
            if (made.contains(each)) {
                Files.move(each, target(each), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        removeCharts();
        removeWorkshop();
    }

    private Path target(Path made) {
        return directory.resolve(workshop().relativize(made).toString());
    }

    private void removeCharts() throws IOException {
        Path charts = directory.resolve(CHARTS);
        try {
            if (Files.isDirectory(charts) && !Files.isSymbolicLink(charts)) {
                Files.delete(charts);
            }
        } catch (DirectoryNotEmptyException e) {
            // charts, or something of somebody else's, is in it
        }
    }
}
