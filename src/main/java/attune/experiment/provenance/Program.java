package attune.experiment.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Exactly which program made a run: runs of another one are never continued, because their digits may differ.
 *
 * @param version of the program
 * @param commit of its source, or {@code unknown}
 * @param dirty whether the source differed from the commit: {@code true}, {@code false} or {@code unknown}
 * @param code a checksum of its classes and resources where the commit does not say everything; else empty
 */
public record Program(String version, String commit, String dirty, String code) {
    private static final Program CURRENT = find();

    /** The program that is running. */
    public static Program current() {
        return CURRENT;
    }

    private static Program find() {
        Build build = Build.current();
        String code = build.dirty().equals("false") ? "" : checksum();
        return new Program(build.version(), build.commit(), build.dirty(), code);
    }

    /** What distinguishes {@code other} from this program, in words; empty when they are the same. */
    public Optional<String> differsFrom(Program other) {
        if (equals(other)) {
            return Optional.empty();
        }
        if (!version.equals(other.version)) {
            return Optional.of("version " + other.version + ", and this is version " + version);
        }
        if (!commit.equals(other.commit)) {
            return Optional.of("commit " + brief(other.commit) + ", and this is commit " + brief(commit));
        }
        return Optional.of("commit " + brief(commit) + " with other changes in its source than this one has");
    }

    private static String brief(String commit) {
        return commit.substring(0, Math.min(10, commit.length()));
    }

    /** Name and checksum of every class and resource that the program was started with, but for what tells of the build. */
    private static String checksum() {
        try {
            Path place = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            TreeMap<String, Long> parts = Files.isDirectory(place) ? inDirectory(place) : inJar(place);
            CRC32C all = new CRC32C();
            parts.forEach((name, sum) -> all.update((name + sum).getBytes(StandardCharsets.UTF_8)));
            return parts.size() + "-" + Long.toHexString(all.getValue());
        } catch (IOException | URISyntaxException | SecurityException e) {
            return "unknown";
        }
    }

    private static TreeMap<String, Long> inJar(Path jar) throws IOException {
        TreeMap<String, Long> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> counts(entry.getName()))
                    .forEach((ZipEntry entry) -> parts.put(entry.getName(), entry.getCrc()));
        }
        return parts;
    }

    private static TreeMap<String, Long> inDirectory(Path directory) throws IOException {
        TreeMap<String, Long> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                if (counts(name)) {
                    CRC32 sum = new CRC32();
                    try (InputStream in = Files.newInputStream(file)) {
                        sum.update(in.readAllBytes());
                    }
                    parts.put(name, sum.getValue());
                }
            }
        }
        return parts;
    }

    private static boolean counts(String name) {
        return name.startsWith("attune/") && !name.endsWith("/") && !name.endsWith("build.properties");
    }
}
