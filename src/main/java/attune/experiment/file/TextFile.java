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

/** Reads the text of an experiment file or of a table of points, and says plainly why when it cannot. */
public final class TextFile {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 1 << 20;

    /** The largest table of points that is read, in bytes. */
    public static final int LARGEST_TABLE = 1 << 25;

    private final Path file;
    private final String noun;
    private final String form;
    private final String endings;
    private final Refusal refusal;

    private interface Refusal {
        void say(String why);
    }

    private TextFile(Path file, String noun, String form, String endings, Refusal refusal) {
        this.file = file;
        this.noun = noun;
        this.form = form;
        this.endings = endings;
        this.refusal = refusal;
    }

    /** The text of an experiment file; empty, with a problem noted, when there is none to read. */
    public static Optional<String> read(Path file, Problems problems) {
        Origin origin = Origin.of(file.toString());
        return new TextFile(file, "an experiment file", "YAML", "*.{yaml,yml}", why -> problems.add(origin, why))
                .read(LARGEST, "the file is larger than 1 MB; an experiment is a page or two");
    }

    /**
     * The text of a CSV table; empty, with a problem noted, when there is none to read.
     *
     * @param named where the table was named
     */
    public static Optional<String> readTable(Path file, Origin named, Problems problems) {
        String name = String.valueOf(file.getFileName());
        return new TextFile(file, "a table", "CSV", "*.csv", why -> problems.add(named, "'" + name + "': " + why))
                .read(LARGEST_TABLE, "the file is larger than 32 MB; write a table of fewer points");
    }

    private Optional<String> read(int largest, String tooLarge) {
        if (Files.isRegularFile(file.resolve("run.json"))) {
            refusal.say("this is a directory of results; name the experiment file that they are of");
        } else if (Files.isDirectory(file)) {
            refusal.say("this is a directory; name " + noun + " in it, such as "
                    + beside(file).stream().findFirst().orElse(endings.equals("*.csv") ? "FILE.csv" : "FILE.yaml"));
        } else if (!Files.exists(file)) {
            refusal.say("there is no such file" + meant());
        } else if (!Files.isRegularFile(file)) {
            refusal.say("this is not an ordinary file; name " + noun);
        } else {
            return decode(largest, tooLarge);
        }
        return Optional.empty();
    }

    private Optional<String> decode(int largest, String tooLarge) {
        try {
            if (Files.size(file) > largest) {
                refusal.say(tooLarge);
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            for (byte b : bytes) {
                if (b == 0) {
                    refusal.say("this is not a text file; name " + noun + " in " + form);
                    return Optional.empty();
                }
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            refusal.say("the text is not in UTF-8; save it as UTF-8");
        } catch (IOException e) {
            refusal.say("the file cannot be read; check who may read it");
        }
        return Optional.empty();
    }

    private String meant() {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "; the directory does not exist either";
        }
        List<String> names = beside(folder);
        return Nearest.to(String.valueOf(file.getFileName()), names)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(names.isEmpty() ? "; check the path" : "; beside it are " + String.join(", ", names));
    }

    private List<String> beside(Path folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, endings)) {
            files.forEach(each -> names.add(String.valueOf(each.getFileName())));
        } catch (IOException e) {
            return List.of();
        }
        names.sort(null);
        return names.size() > 10 ? names.subList(0, 10) : names;
    }
}
