package attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page draws of what arms do: forests, who is helped and harmed, subgroups. */
class EffectChartsTest {
    @TempDir
    Path directory;

    private String page(SyntheticResults made) throws IOException {
        return Files.readString(Report.write(made.write(directory), false));
    }

    private List<String> charts() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("charts"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void theForestShowsWhatATrialWouldSeeBesideWhatTwinsTell() throws IOException {
        String page = page(SyntheticResults.few());
        String forest = Files.readString(directory.resolve("charts/effects-24-months.svg"));
        assertThat(forest).contains("The thin line below is the interval");
        assertThat(page).contains("(unpaired [");
    }

    @Test
    void howManyMoreOrFewerAreInACategoryIsDrawnInPercentagePoints() throws IOException {
        SyntheticResults made = SyntheticResults.few();
        made.outcomes = List.of("reactivity", "attachment", "cry_diary_colic");
        String page = page(made);
        String forest = Files.readString(directory.resolve("charts/effects-shares-24-months.svg"));
        assertThat(forest)
                .contains("Differences of shares at 24 months", "Percentage points", "Attachment secure", "colic")
                .doesNotContain("Reactivity");
        assertThat(page)
                .containsPattern(
                        "Attachment secure, severe-unpredictable at [^:]*: −?[\\d.]+ \\[−?[\\d.]+, −?[\\d.]+\\]")
                .containsPattern("Attachment secure[^;]*\\(unpaired \\[");
    }

    @Test
    void withoutATableOfEffectsTheForestIsDrawnFromTheSummary() throws IOException {
        SyntheticResults.few().write(directory);
        Files.delete(directory.resolve("effects.csv"));
        Report.write(directory, false);
        assertThat(Files.readString(directory.resolve("charts/effects-24-months.svg")))
                .contains("Effects at 24 months")
                .doesNotContain("a trial");
        assertThat(charts())
                .noneMatch(name -> name.startsWith("responses")
                        || name.startsWith("subgroups")
                        || name.startsWith("effects-shares"));
    }

    @Test
    void whoIsHelpedAndWhoIsHarmedIsShownOnlyWhereOneWayIsBetter() throws IOException {
        SyntheticResults made = SyntheticResults.few();
        made.outcomes = List.of("reactivity", "crying_min_per_day");
        String page = page(made);
        String helped = Files.readString(directory.resolve("charts/responses-24-months.svg"));
        assertThat(helped)
                .contains(">helped</text>", ">harmed</text>", "Reactivity")
                .doesNotContain("Crying");
        String shifts = Files.readString(directory.resolve("charts/shifts-24-months.svg"));
        assertThat(shifts).contains(">higher</text>", ">lower</text>", "Crying").doesNotContain("Reactivity", "harmed");
        assertThat(page).containsPattern("Reactivity, severe-unpredictable at [^:]*: \\d+ % helped, \\d+ % harmed");
    }

    @Test
    void subgroupsHaveAForestPerPoint() throws IOException {
        String page = page(SyntheticResults.few());
        assertThat(charts())
                .contains("subgroups-24-months-responsiveness-0-3.svg", "subgroups-24-months-responsiveness-0-7.svg");
        assertThat(Files.readString(directory.resolve("charts/subgroups-24-months-responsiveness-0-3.svg")))
                .contains("all infants", "birth reactivity: low third", "risk: high third");
        assertThat(page).contains("some will miss zero by chance");
    }
}
