package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryCommandTest {
    private static final String FILE = """
            experiment: told
            scenario: {families: 2, span: 1 months, tick: 15 min}
            arms:
              calm: {}
              noisy: {stressors: [{name: noise, kind: threat, rate: 3 per day}]}
              third: {caregiver: {warmth: 0.2}}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file;

    @BeforeEach
    void writeAnExperiment() throws Exception {
        file = Files.writeString(folder.resolve("told.yaml"), FILE);
    }

    private int story(String... more) {
        List<String> words = new ArrayList<>(List.of("story", file.toString()));
        words.addAll(List.of(more));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
    }

    @Test
    void theFirstArmButTheReferenceIsToldBesideTheReference() {
        assertThat(story("--family", "1")).isZero();
        assertThat(out.toString())
                .contains("noisy", "calm (its twin)", "What differed first", "What this is not", "not a diagnosis")
                .doesNotContain("third");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theReferenceIsToldBesideTheNextArm() {
        assertThat(story("--family", "1", "--arm", "calm")).isZero();
        assertThat(out.toString()).contains("noisy (its twin)");
    }

    @Test
    void anExperimentWithOneArmHasNoTwinToTellOf() throws Exception {
        Files.writeString(file, "experiment: one\nscenario: {families: 1, span: 1 months, tick: 15 min}\n");
        assertThat(story("--family", "0")).isZero();
        assertThat(out.toString()).contains("no twin").doesNotContain("differed first");
    }

    @Test
    void anUnknownArmIsAnsweredWithTheNearest() {
        assertThat(story("--family", "0", "--arm", "noisey")).isEqualTo(2);
        assertThat(err.toString()).contains("no arm 'noisey'", "did you mean 'noisy'?");
    }

    @Test
    void numbersThatTheExperimentDoesNotHaveAreRefused() {
        assertThat(story("--family", "1", "--every", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--every is 0", "from 1 to 60");
        assertThat(story("--family", "2")).isEqualTo(2);
        assertThat(err.toString()).contains("--family is 2", "2 families", "from 0 to 1");
        assertThat(story("--family", "0", "--infant", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("--infant is 1");
        assertThat(story("--family", "0", "--replicate", "99999")).isEqualTo(2);
        assertThat(err.toString()).contains("--replicate is 99999");
        assertThat(story("--family", "0", "--point", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("--point is -1");
        assertThat(story("--family", "0", "--every", "61")).isEqualTo(2);
        assertThat(err.toString()).contains("--every is 61");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsSaid() throws Exception {
        Files.delete(file);
        assertThat(story("--family", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("told.yaml");
    }
}
