package attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is or is not so in an infant is drawn as shares, not as a density over the numbers 0 and 1. */
class YesOrNoTest {
    @Test
    void whatIsOrIsNotSoIsDrawnAsShares(@TempDir Path directory) throws Exception {
        SyntheticResults made = SyntheticResults.twoPoints();
        made.outcomes = List.of("reactivity", "cry_diary_colic");
        String page = Files.readString(Report.write(made.write(directory), false));
        String drawing = Files.readString(directory.resolve("charts/cry-diary-colic-24-months.svg"));
        assertThat(drawing)
                .contains("Share of infants (%)", ">yes</text>", ">no</text>")
                .doesNotContain("Shape:");
        assertThat(Files.readString(directory.resolve("charts/reactivity-24-months.svg")))
                .contains("Shape:");
        assertThat(page).contains("yes % [95 %]").containsPattern("Cry diary colic at 24 months, shares of infants\\.");
    }
}
