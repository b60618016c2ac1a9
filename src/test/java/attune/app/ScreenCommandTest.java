package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code attune screen} on tables written by hand. */
class ScreenCommandTest {
    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    /** Twenty families: security at 12 months is their number, reactivity at 24 the same, but not above a ceiling. */
    private String screened(double ceiling, String... more) throws Exception {
        StringBuilder table =
                new StringBuilder("point,replicate,seed,arm,family,infant,age_months,reactivity,security\n");
        for (int family = 1; family <= 20; family++) {
            table.append("0,1,7,only," + family + ",1,12,," + family + "\n");
            table.append("0,1,7,only," + family + ",1,24," + Math.min(ceiling, family) + ",\n");
        }
        Files.writeString(folder.resolve("infants.csv"), table);
        String[] words = new String[6 + more.length];
        String[] first = {"screen", folder.toString(), "--sign", "security@12", "--later", "reactivity@24"};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        PrintWriter out = new PrintWriter(said, true);
        assertThat(Main.run(out, out, words)).as(said.toString()).isZero();
        return said.toString();
    }

    @Test
    void casesAreCountedAndFewOfThemSaid() throws Exception {
        assertThat(screened(20))
                .contains("only: 20 infants, 4 of whom (20.0 %) come to it; area under the curve 0.00, 95 % interval [")
                .contains("Fewer than 10 infants on one side");
    }

    @Test
    void whereAllHaveTheSameThereIsNothingToForetell() throws Exception {
        assertThat(screened(10, "--worst", "10"))
                .contains(
                        "20 infants, none of whom come to it, so that there is nothing to foretell",
                        "share the value 10")
                .doesNotContain("NaN");
    }

    private String refused(String sign, String later) {
        PrintWriter out = new PrintWriter(said, true);
        said.getBuffer().setLength(0);
        assertThat(Main.run(out, out, "screen", folder.toString(), "--sign", sign, "--later", later))
                .isEqualTo(2);
        return said.toString();
    }

    @Test
    void anUnknownColumnIsSaidBeforeTheAges() throws Exception {
        screened(20);
        assertThat(refused("securty@24", "reactivity@12"))
                .contains("infants.csv has no column 'securty'; did you mean 'security'?");
        assertThat(refused("security@12", "unheard_of@9"))
                .contains("has no column 'unheard_of'; send for the instrument");
        assertThat(refused("security@24", "reactivity@1"))
                .contains("--sign is read at 24 months, which is not before the 1 month of --later");
        assertThat(refused("security@1", "reactivity@24"))
                .contains("nobody was looked at at 1 month, only at 12 months, 24 months");
    }
}
