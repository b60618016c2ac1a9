package attune.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Every figure that a test of a pattern looks at, as a row of Markdown in {@code target}; docs/pattern-figures.md is made of them. */
final class Figures {
    private static final Path FILE = Path.of("target", "pattern-figures.md");

    private Figures() {}

    /** Notes a figure; one without a name is no claim. */
    static synchronized void note(String claim, Contrast contrast, String asked) {
        if (claim.isEmpty() || !Files.isDirectory(FILE.getParent())) {
            return;
        }
        String row = "| " + claim + " | " + contrast + " | " + asked.replaceAll(" \\([^)]*\\)", "") + " |\n";
        try {
            Files.writeString(FILE, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
