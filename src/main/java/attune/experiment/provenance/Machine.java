package attune.experiment.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a study ran on: nothing that names a person or a place.
 *
 * @param java the Java runtime
 * @param os the operating system
 * @param processor the processor and how many cores of it could be used
 */
public record Machine(String java, String os, String processor) {
    /** This machine. */
    public static Machine current() {
        return new Machine(
                System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                model() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
    }

    /** As it stands in run.json. */
    Map<String, Object> json() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("java", java);
        one.put("os", os);
        one.put("processor", processor);
        return one;
    }

    private static String model() {
        Path cpus = Path.of("/proc/cpuinfo");
        try {
            if (Files.isReadable(cpus)) {
                for (String line : Files.readAllLines(cpus)) {
                    if (line.startsWith("model name")) {
                        return line.substring(line.indexOf(':') + 1).trim();
                    }
                }
            }
        } catch (IOException e) {
            // the architecture says enough
        }
        return System.getProperty("os.arch");
    }
}
