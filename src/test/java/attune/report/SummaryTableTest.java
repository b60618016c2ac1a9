package attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTableTest {

    @TempDir
    Path directory;

    @Test
    void everyArmHasItsMeanAndAllButTheReferenceAnEffect() throws IOException {
        String table = SummaryTable.of(SyntheticResults.oneReplicate().write(directory));
        assertThat(table).contains("Outcomes at 12 months, one replicate", "paired effect against none");
        List<String> lines = table.lines().toList();
        int reactivity = lines.indexOf("Reactivity (arousal)");
        assertThat(lines.get(reactivity + 1)).matches("  none +0\\.\\d+ \\[0\\.\\d+, 0\\.\\d+]");
        assertThat(lines.get(reactivity + 3))
                .matches("  severe-unpredictable +\\S+ \\[\\S+, \\S+] +(-?\\d\\.\\d\\d|\\(-?\\d\\.\\d\\d\\))");
    }

    @Test
    void twoPointsStandSideBySideAndNoNumberIsCut() throws IOException {
        String table = SummaryTable.of(SyntheticResults.twoPoints().write(directory));
        assertThat(table.lines()).anyMatch(line -> line.matches(" +responsiveness 0\\.3 +responsiveness 0\\.7"));
        assertThat(table).doesNotContain("...").contains("Self-regulation");
        assertThat(table.lines().filter(line -> line.startsWith("  none") && line.contains("[")))
                .isNotEmpty()
                .allMatch(line -> line.matches("  none( +-?\\d+(\\.\\d+)? \\[\\S+, \\S+]){2}"));
    }

    @Test
    void sharesAreWholePercentagesOnALinePerArm() throws IOException {
        String table = SummaryTable.of(SyntheticResults.twoPoints().write(directory));
        assertThat(table).contains("Attachment, share of infants, at responsiveness 0.3");
        assertThat(table.lines().filter(line -> line.contains(" %,")))
                .hasSize(6)
                .allMatch(line -> line.matches("  [a-z-]+ +\\S+ \\d+ %(, \\S+ \\d+ %)+"));
    }

    @Test
    void whatWasNotReadAtTheLastAgeIsShownAtItsOwnAndSaysSo() throws IOException {
        SyntheticResults made = SyntheticResults.twoPoints();
        made.until.put("security", 12.0);
        made.until.put("attachment", 12.0);
        String table = SummaryTable.of(made.write(directory));
        assertThat(table)
                .contains("Outcomes at 24 months", "Attachment at 12 months, share of infants, at responsiveness 0.3");
        List<String> lines = table.lines().toList();
        int security = lines.indexOf(lines.stream()
                .filter(line -> line.matches("Security.* at 12 months"))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(security + 1)).matches("  none( +0\\.\\d+ \\[\\S+, \\S+]){2}");
        assertThat(lines).contains("Reactivity (arousal)");
    }

    @Test
    void theTableStaysUnderSixtyLinesWithTenArmsAndEveryOutcome() throws IOException {
        String table = SummaryTable.of(SyntheticResults.manyArms().write(directory));
        assertThat(table.lines().count()).isLessThan(60);
        assertThat(table).contains("more outcomes on the page and in summary.csv");
    }

    @Test
    void manyPointsAreCutShortAndCounted() throws IOException {
        String table = SummaryTable.of(SyntheticResults.grid().write(directory));
        assertThat(table.lines()).anyMatch(line -> line.matches(" +responsiveness 0\\.1 .*"));
        assertThat(table).contains("responsiveness 0.9").containsPattern("and 2[23] more points on the page");
    }

    @Test
    void noLineIsWiderThanAHundredColumnsWhateverTheNames() throws IOException {
        String table = SummaryTable.of(SyntheticResults.hostile().write(directory));
        assertThat(table.lines()).isNotEmpty().allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(table).doesNotContain("\u202e", "\u0007", "\r");
    }
}
