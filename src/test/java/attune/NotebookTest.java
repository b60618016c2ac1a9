package attune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The notebooks: as committed, and executed again. */
@Tag("cohort")
class NotebookTest {
    private static final Path NOTEBOOKS = Path.of("notebooks");
    private static final Path EXECUTED = Path.of("target", "notebook", "executed");

    @TempDir
    Path folder;

    static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).toList();
        }
    }

    private static List<JsonNode> codeCells(Path notebook) throws IOException {
        List<JsonNode> cells = new ArrayList<>();
        for (JsonNode cell :
                JsonMapper.shared().readTree(Files.readString(notebook)).path("cells")) {
            if (cell.path("cell_type").asString().equals("code")) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** Whether every cell was run, once and in order, none failed, and numbers and pictures came out. */
    private static void assertExecuted(Path notebook) throws IOException {
        List<JsonNode> cells = codeCells(notebook);
        assertThat(cells).isNotEmpty();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            assertThat(cells.get(i).path("execution_count").asInt()).isEqualTo(i + 1);
            for (JsonNode output : cells.get(i).path("outputs")) {
                assertThat(output.path("output_type").asString()).isNotEqualTo("error");
                output.path("data").propertyNames().forEach(shown::add);
            }
        }
        assertThat(shown).contains("text/plain", "text/html", "image/png");
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void isCommittedExecutedAndSmallAndTellsNothingOfTheMachine(Path notebook) throws IOException {
        assertExecuted(notebook);
        assertThat(Files.size(notebook)).isLessThan(500_000);
        String text = Files.readString(notebook);
        assertThat(text)
                .doesNotContain(
                        Path.of("").toAbsolutePath().toString(),
                        System.getProperty("java.home"),
                        System.getProperty("user.home") + "/",
                        "\"iopub.execute_input\"");
    }

    private String execute(int code, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("notebooks/execute"));
        command.addAll(List.of(arguments));
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        boolean ended = process.waitFor(30, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(ended)
                .as("it came to its end; it told: " + Files.readString(told))
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(told)).isEqualTo(code);
        return Files.readString(told);
    }

    @Test
    void oneCommandExecutesAllAndACellThatFailsIsAFailure() throws Exception {
        Prerequisite.of(
                "--no-install-recommends jupyter-nbconvert jupyter-client python3-nbclient jupyter-core",
                new String[] {"jupyter", "nbconvert", "--version"});
        execute(0, "--check");
        for (Path notebook : notebooks()) {
            assertExecuted(EXECUTED.resolve(notebook.getFileName()));
        }
        Path kept = notebook(
                "kept",
                "List<String> words = List.of(\"still there\");",
                "// more\nimport java.sql.*;\nwords // the value");
        List<String> arguments = new ArrayList<>(List.of("--check"));
        for (String wrong : List.of("int x = \"a word\";", "int y() { return nowhere; }", "List.of().get(0)")) {
            arguments.add(notebook("wrong-" + arguments.size(), wrong).toString());
        }
        arguments.add(kept.toString());
        assertThat(execute(1, arguments.toArray(new String[0])))
                .contains(
                        "a cell of wrong-1.ipynb failed",
                        "a cell of wrong-2.ipynb failed",
                        "a cell of wrong-3.ipynb failed")
                .doesNotContain("a cell of kept.ipynb failed");
        assertThat(Files.readString(EXECUTED.resolve("kept.ipynb"))).contains("[still there]");
    }

    private Path notebook(String name, String... sources) throws IOException {
        String cells = Arrays.stream(sources)
                .map(source -> """
                {"cell_type": "code", "metadata": {}, "execution_count": null, "outputs": [], "source": %s}\
                """.formatted(JsonMapper.shared().writeValueAsString(source)))
                .collect(Collectors.joining(","));
        return Files.writeString(folder.resolve(name + ".ipynb"), """
                {"cells": [%s],
                 "metadata": {"kernelspec": {"display_name": "Java", "language": "java", "name": "attune"}},
                 "nbformat": 4, "nbformat_minor": 4}
                """.formatted(cells));
    }

    @Test
    void aNotebookThatIsNotThereIsNamed() throws Exception {
        assertThat(execute(2, "--check", "notebooks/nothing.ipynb")).contains("nothing.ipynb");
    }
}
