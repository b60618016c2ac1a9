package attune.experiment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    Path folder;

    private String refusal(Path file) {
        Problems problems = new Problems();
        assertThat(TextFile.read(file, problems)).isEmpty();
        InvalidExperiment refused = catchThrowableOfType(InvalidExperiment.class, problems::refuse);
        assertThat(refused.messages()).hasSize(1);
        return refused.messages().get(0).replace(folder.toString() + "/", "");
    }

    @Test
    void anAbsentFileIsAnsweredWithTheFileThatWasMeant() throws IOException {
        Files.writeString(folder.resolve("timing.yaml"), "seed: 1\n");
        assertThat(refusal(folder.resolve("timming.yaml")))
                .isEqualTo("timming.yaml: there is no such file; did you mean 'timing.yaml'?");
    }

    @Test
    void aDirectoryIsNotAnExperiment() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("a.yaml"), "seed: 1\n");
        assertThat(refusal(inner))
                .isEqualTo("inner: this is a directory; name an experiment file in it, such as a.yaml");
    }

    @Test
    void aBinaryFileIsNotAnExperiment() throws IOException {
        Path file = Files.write(folder.resolve("b"), new byte[] {1, 0, 2});
        assertThat(refusal(file)).isEqualTo("b: this is not a text file; name an experiment file in YAML");
    }

    @Test
    void anotherEncodingIsSaid() throws IOException {
        Path file = Files.write(folder.resolve("l"), "question: für".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(file)).isEqualTo("l: the text is not in UTF-8; save it as UTF-8");
    }

    @Test
    void aFileOverAMegabyteIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("big"), new byte[TextFile.LARGEST + 1]);
        assertThat(refusal(file)).isEqualTo("big: the file is larger than 1 MB; an experiment is a page or two");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Path file = Files.writeString(folder.resolve("bom"), "\uFEFFseed: 1\n");
        assertThat(TextFile.read(file, new Problems())).contains("seed: 1\n");
    }
}
