package attune.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a page with whatever the desktop opens pages with. */
final class Browser {
    private Browser() {}

    static void open(Path page, PrintWriter err) {
        if (!Files.exists(page)) {
            err.println("There is no page to open.");
            return;
        }
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String uri = page.toAbsolutePath().toUri().toString();
        List<String> command = os.contains("mac")
                ? List.of("open", uri)
                : os.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", uri)
                        : List.of("xdg-open", uri);
        try {
            new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            err.println("No browser could be started; open " + page + " by hand.");
        }
    }
}
