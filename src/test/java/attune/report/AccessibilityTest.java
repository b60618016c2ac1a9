package attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page holds to WCAG 2.2 A and AA and to axe's best practices, with everything that is folded open. No rule is left out.
 */
class AccessibilityTest {
    @TempDir
    Path directory;

    private Chromium browser;

    @BeforeEach
    void aBrowserIsThere() {
        browser = Chromium.orSkip("Accessibility of the page is not checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two points, sensitivity", "grid", "timing", "one replicate", "hostile"})
    void thePageBreaksNoRule(String kind) throws IOException {
        SyntheticResults made = SyntheticResults.small(kind);
        if (kind.contains("sensitivity")) {
            Files.writeString(directory.resolve("sensitivity.csv"), SensitivityReportTest.SOBOL);
        }
        Path page = Report.write(made.write(directory), false);
        Axe.Findings found = Axe.check(Files.readString(page), browser, directory.resolve("axe"));
        assertThat(found.violations()).isEmpty();
        // axe leaves two questions to people. Whether a heading that spans a group of rows has cells: it does, below
        // it.
        // And what is behind a few row headings so long that their table scrolls: the same white as behind the others.
        assertThat(found.undecided())
                .allMatch(line -> line.startsWith("th-has-data-cells ")
                        || line.startsWith("color-contrast ")
                                && line.lines()
                                        .filter(place -> place.startsWith("    ["))
                                        .allMatch(place -> place.contains("<th scope=\"row\">")));
        assertThat(found.passed()).contains("color-contrast", "heading-order", "svg-img-alt", "region", "bypass");
    }

    @Test
    void axeFindsWhatIsWrongWithAPage() throws IOException {
        String bad = Files.readString(
                        Report.write(SyntheticResults.small("one replicate").write(directory), false))
                .replace("<html lang=\"en\">", "<html>")
                .replace("--soft:#4b535d", "--soft:#aab")
                .replace("<h2 id=\"results\">Key results</h2>", "<h5>Key results</h5>")
                .replaceAll("aria-labelledby=\"[^\"]*\"|<title id[^<]*</title>", "");
        Axe.Findings found = Axe.check(bad, browser, directory.resolve("axe"));
        assertThat(found.violations().stream().map(line -> line.replaceFirst(" .*(?s:.*)", "")))
                .contains("html-has-lang", "color-contrast", "heading-order", "svg-img-alt");
    }
}
