package attune.experiment.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * Which program this is, as its build wrote it down.
 *
 * @param version of the program
 * @param commit of its source; {@code unknown} when it was built outside a repository
 * @param dirty whether the source differed from the commit: {@code true}, {@code false} or {@code unknown}
 */
public record Build(String version, String commit, String dirty) {
    private static final String UNKNOWN = "unknown";

    /** The program that is running. */
    public static Build current() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("/attune/build.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            return new Build(UNKNOWN, UNKNOWN, UNKNOWN);
        }
        return new Build(
                properties.getProperty("version", UNKNOWN),
                properties.getProperty("commit", UNKNOWN),
                properties.getProperty("dirty", UNKNOWN));
    }
}
