package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code experiments/run-all}, with a stand-in for {@code ./attune} that ends as the experiment's name says. */
class RunAllTest {
    private static final String STAND_IN = """
            #!/bin/sh
            echo "$*" >>"$(dirname "$0")/calls"
            case $2 in
                *-fails.yaml) exit 1 ;;
                *-wrong.yaml) exit 2 ;;
                *-stopped.yaml) exit 130 ;;
            esac
            """;

    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void copyTheScriptBesideAStandIn() throws IOException {
        Files.createDirectory(folder.resolve("experiments"));
        script = Files.copy(Path.of("experiments", "run-all"), folder.resolve("experiments/run-all"));
        Path standIn = Files.writeString(folder.resolve("attune"), STAND_IN);
        assertThat(standIn.toFile().setExecutable(true)).isTrue();
    }

    private int runAll(String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of("sh", script.toString()));
        words.addAll(List.of(options));
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile())
                .start()
                .waitFor();
    }

    private void experiments(String... names) throws IOException {
        for (String name : names) {
            Files.createFile(folder.resolve("experiments").resolve(name + ".yaml"));
        }
    }

    private String told() throws IOException {
        return Files.readString(folder.resolve("told"));
    }

    @Test
    void everyExperimentIsRunWithTheOptionsAndTheHighestCodeIsTheEnd() throws Exception {
        experiments("a", "b-fails", "c-wrong", "d-fails", "e");
        assertThat(runAll("--set", "replicates=2")).isEqualTo(2);
        assertThat(folder.resolve("calls"))
                .content()
                .contains("a.yaml --set replicates=2", "c-wrong.yaml --set", "e.yaml --set replicates=2");
        assertThat(told())
                .containsPattern("a +done in 0 min")
                .containsPattern("b-fails +FAILED with exit code 1")
                .containsPattern("e +done in");
        assertThat(folder.resolve("results/c-wrong.log")).exists();
    }

    @Test
    void whereOneIsStoppedTheOthersAreNotBegun() throws Exception {
        experiments("a", "b-stopped", "c");
        assertThat(runAll()).isEqualTo(130);
        assertThat(folder.resolve("calls")).content().contains("b-stopped.yaml").doesNotContain("c.yaml");
        assertThat(told()).contains("the same command goes on from there");
    }

    @Test
    void optionsOfOneExperimentAreRefused() throws Exception {
        experiments("a");
        assertThat(runAll("--out", "somewhere")).isEqualTo(2);
        assertThat(told()).contains("--out is for one experiment");
        assertThat(folder.resolve("calls")).doesNotExist();
    }
}
