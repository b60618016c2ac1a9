package attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTableTest {

    @TempDir
    Path directory;

    @Test
    void everyArmHasItsMeanAndAllButTheReferenceAnEffect() throws IOException {
        String table = SummaryTable.of(SyntheticResults.oneReplicate().write(directory));
        assertThat(table).contains("Outcomes at 12 months, one replicate; d against none");
        String reference = table.lines()
                .filter(line -> line.startsWith("Reactivity"))
                .findFirst()
                .orElseThrow();
        assertThat(reference).matches("Reactivity +none +0\\.\\d+ \\[0\\.\\d+, 0\\.\\d+]");
        assertThat(table.lines().filter(line -> line.contains("severe-unpredictable")))
                .hasSize(4)
                .allMatch(line ->
                        line.matches(" +severe-unpredictable +\\S+ \\[\\S+, \\S+] +-?\\d\\.\\d\\d \\[\\S+, \\S+]"));
    }

    @Test
    void manyPointsAreCutShortAndCounted() throws IOException {
        String table = SummaryTable.of(SyntheticResults.grid().write(directory));
        assertThat(table).contains("responsiveness 0.1, predictability 0.5", "... and 22 more points in summary.csv");
        assertThat(table).doesNotContain("predictability 0.7");
    }

    @Test
    void noLineIsWiderThanAHundredColumnsWhateverTheNames() throws IOException {
        String table = SummaryTable.of(SyntheticResults.hostile().write(directory));
        assertThat(table.lines()).isNotEmpty().allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(table).doesNotContain("\u202e", "\u0007", "\r");
    }
}
