package attune.experiment.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Which program this is.
 *
 * @param version of the program
 * @param commit of its source; {@code unknown} outside its repository
 * @param dirty whether the source differed from the commit: {@code true}, {@code false} or {@code unknown}
 */
public record Build(String version, String commit, String dirty) {
    private static final String UNKNOWN = "unknown";

    /** The version, from the build's own properties. */
    public static String programVersion() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("/attune/build.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
        return properties.getProperty("version", UNKNOWN);
    }

    /** The program that is running. The commit is asked of git in the directory the program was built in. */
    public static Build current() {
        Optional<Path> home = home();
        Optional<String> commit = home.flatMap(dir -> git(dir, "rev-parse", "HEAD"));
        Optional<String> changes = commit.flatMap(c -> git(home.get(), "status", "--porcelain"));
        return new Build(
                programVersion(),
                commit.orElse(UNKNOWN),
                changes.map(text -> Boolean.toString(!text.isEmpty())).orElse(UNKNOWN));
    }

    private static Optional<Path> home() {
        try {
            CodeSource source = Build.class.getProtectionDomain().getCodeSource();
            if (source == null) {
                return Optional.empty();
            }
            for (Path dir = Path.of(source.getLocation().toURI()); dir != null; dir = dir.getParent()) {
                if (Files.exists(dir.resolve("pom.xml")) && Files.exists(dir.resolve(".git"))) {
                    return Optional.of(dir);
                }
            }
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> git(Path directory, String... arguments) {
        try {
            String[] command = new String[arguments.length + 1];
            command[0] = "git";
            System.arraycopy(arguments, 0, command, 1, arguments.length);
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
