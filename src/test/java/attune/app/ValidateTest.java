package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import attune.evidence.table.EvidenceTable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on very small populations: what it leaves, what it says, and its exit codes. */
class ValidateTest {
    private static final String HEADER =
            "id,use,published,low,high,simulated,sim_low,sim_high,inside,at_study_n,power\n";

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private int validate(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "validate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        PrintWriter out = new PrintWriter(said, true);
        return Main.run(out, out, all);
    }

    @Test
    void itLeavesATableAndAChartAndTellsAFallenRowByItsExitCode() throws Exception {
        Path out = folder.resolve("out");
        Path baseline =
                Files.writeString(folder.resolve("baseline.csv"), HEADER + "V-GONE,validate,1,0,2,1,1,1,yes,,\n");
        int code = validate("--families", "1", "--out", out.toString(), "--baseline", baseline.toString());
        assertThat(code).as(said.toString()).isEqualTo(Exit.SOME_FAILED);
        assertThat(said.toString()).contains("Fallen since the baseline: V-GONE", "V-B01", "published", "simulated");
        assertThat(Files.readString(out.resolve("evidence.csv"))).startsWith(HEADER);
        assertThat(Files.readAllLines(out.resolve("evidence.csv")))
                .hasSize(EvidenceTable.shipped().size() + 1);
        assertThat(Files.readAllLines(out.resolve("attachment.csv")))
                .startsWith("group,age_months,class,infants,percent,low,high")
                .anyMatch(line -> line.matches("low-risk,15,B,\\d+,.*"))
                .anyMatch(line -> line.matches("high-risk:control,15,D,\\d+,.*"));
        assertThat(out.resolve("evidence.svg")).isNotEmptyFile();
        assertThat(out.resolve("evidence.png")).isNotEmptyFile();
    }

    @Test
    void wrongInputRunsNothing() throws Exception {
        assertThat(validate("--threads", "0")).isEqualTo(Exit.WRONG_INPUT);
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(validate("--out", file.toString())).isEqualTo(Exit.WRONG_INPUT);
        assertThat(validate("--baseline", file.toString() + ".csv")).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.toString()).contains("--threads is 0", "is not a directory", "is no evidence.csv");
    }
}
