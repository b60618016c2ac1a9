package attune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What the build adds to the classes: the program's own identity, and the lists that replace MASON's. */
class BuildTest {
    @Test
    void theProgramKnowsItsVersion() {
        assertThat(identity().getProperty("version")).matches("\\d+\\.\\d+\\.\\d+(-\\w+)?");
    }

    @Test
    void theProgramKnowsItsCommitOrSaysUnknown() {
        assertThat(identity().getProperty("commit")).matches("[0-9a-f]{40}|unknown");
        assertThat(identity().getProperty("dirty")).matches("true|false|unknown");
    }

    @Test
    void theWindowsOfferNoDemoOfMasons() {
        assertThat(resource("/sim/display/simulation.classes")).doesNotContain("sim.app");
    }

    @Test
    void theMagnifierOffersOnlyWhatCanBeDrawn() {
        assertThat(resource("/sim/portrayal/inspector/propertyinspector.classes"))
                .doesNotContain("Charting");
    }

    private static Properties identity() {
        Properties identity = new Properties();
        try (InputStream in = BuildTest.class.getResourceAsStream("/attune/build.properties")) {
            identity.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return identity;
    }

    private static String resource(String path) {
        try (InputStream in = BuildTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
