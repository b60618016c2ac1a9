package attune.experiment.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text of an experiment file, and says plainly why when it cannot. */
public final class TextFile {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 1 << 20;

    private TextFile() {}

    /** The text; empty, with a problem noted, when there is none to read. */
    public static Optional<String> read(Path file, Problems problems) {
        Origin origin = Origin.of(file.toString());
        if (Files.isDirectory(file)) {
            problems.add(
                    origin,
                    "this is a directory; name an experiment file in it, such as "
                            + yamlFiles(file).stream().findFirst().orElse("FILE.yaml"));
        } else if (!Files.exists(file)) {
            problems.add(origin, "there is no such file" + meant(file));
        } else if (!Files.isRegularFile(file)) {
            problems.add(origin, "this is not an ordinary file; name an experiment file");
        } else {
            return decode(file, origin, problems);
        }
        return Optional.empty();
    }

    private static Optional<String> decode(Path file, Origin origin, Problems problems) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.add(origin, "the file is larger than 1 MB; an experiment is a page or two");
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            for (byte b : bytes) {
                if (b == 0) {
                    problems.add(origin, "this is not a text file; name an experiment file in YAML");
                    return Optional.empty();
                }
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(origin, "the text is not in UTF-8; save it as UTF-8");
        } catch (IOException e) {
            problems.add(origin, "the file cannot be read; check who may read it");
        }
        return Optional.empty();
    }

    private static String meant(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "; the directory does not exist either";
        }
        List<String> names = yamlFiles(folder);
        return Nearest.to(String.valueOf(file.getFileName()), names)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(names.isEmpty() ? "; check the path" : "; beside it are " + String.join(", ", names));
    }

    private static List<String> yamlFiles(Path folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
            files.forEach(each -> names.add(String.valueOf(each.getFileName())));
        } catch (IOException e) {
            return List.of();
        }
        names.sort(null);
        return names.size() > 10 ? names.subList(0, 10) : names;
    }
}
