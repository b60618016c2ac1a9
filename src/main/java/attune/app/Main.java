package attune.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The one entrance: {@code attune COMMAND}. */
@Command(
        name = "attune",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Simulates caregiving and the development of the infant stress response.")
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line, as typed
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    /** What {@code --version} prints: the version, and the commit the program was built from. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties build = new Properties();
            try (InputStream in = Main.class.getResourceAsStream("/attune/build.properties")) {
                if (in != null) {
                    build.load(in);
                }
            }
            String version = build.getProperty("version", "unknown");
            String commit = build.getProperty("commit", "unknown");
            String changes = build.getProperty("dirty", "unknown").equals("true") ? ", with changes" : "";
            return new String[] {"attune " + version, "commit " + commit + changes};
        }
    }
}
