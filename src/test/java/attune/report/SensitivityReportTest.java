package attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page, the charts and the terminal say of a sensitivity.csv. */
class SensitivityReportTest {
    private static final String HEADER = "arm,age_months,outcome,factor,index,value,low,high,n,method\n";
    static final String SOBOL = HEADER + """
            none,24,reactivity,caregiver.warmth,first,0.1,0.05,0.15,64,Saltelli et al. 2010
            none,24,reactivity,caregiver.warmth,total,0.2,0.15,0.25,64,Jansen 1999
            none,24,reactivity,caregiver.responsiveness,first,0.5,0.4,0.6,64,Saltelli et al. 2010
            none,24,reactivity,caregiver.responsiveness,total,0.7,0.6,0.8,64,Jansen 1999
            none,24,reactivity,dummy,first,0.01,-0.02,0.03,64,Saltelli et al. 2010
            none,24,reactivity,dummy,total,0.04,0.03,0.05,64,Jansen 1999
            none,24,reactivity,replicates,noise_share,0.06,0.04,0.08,128,two-way layout
            none,24,security,,refused,,,,512,"a run failed at 2 of 512 points (3, 9; see failures.csv)"
            """;

    @TempDir
    Path directory;

    private SyntheticResults small(String table) throws IOException {
        SyntheticResults made = SyntheticResults.twoPoints();
        made.outcomes = List.of("reactivity", "security");
        made.charts = List.of("sensitivity");
        made.arms = List.of("none");
        made.ages = List.of(24.0);
        made.families = 5;
        made.weeks = 4;
        Files.writeString(directory.resolve("sensitivity.csv"), table);
        return made;
    }

    @Test
    void thePageShowsBarsInTheOrderInWhichParametersMatter() throws IOException {
        String page = Files.readString(Report.write(small(SOBOL).write(directory), false));
        assertThat(page).contains("<h2 id=\"sensitivity\">", "What matters to reactivity at 24 months");
        String words = page.substring(page.indexOf("Parameters by their total index for reactivity"));
        assertThat(words.substring(0, words.indexOf("</p>")))
                .containsSubsequence(
                        "replicate noise 6 % [4, 8] of the variance between points",
                        "responsiveness 0.700 [0.600, 0.800], first 0.500 [0.400, 0.600]",
                        "warmth 0.200 [0.150, 0.250]",
                        "dummy (luck only) 0.0400 [0.0300, 0.0500]");
        String chart = Files.readString(directory.resolve("charts/sensitivity-reactivity-24-months.svg"));
        assertThat(chart).containsSubsequence("total index", "first-order index", "responsiveness", "warmth", "dummy");
    }

    @Test
    void thePageSaysForWhichOutcomeNoIndexIsGivenAndWhy() throws IOException {
        String page = Files.readString(Report.write(small(SOBOL).write(directory), false));
        assertThat(page)
                .contains("Security at 24 months: a run failed at 2 of 512 points (3, 9; see failures.csv).")
                .doesNotContain("With one replicate it is not known");
        assertThat(directory.resolve("charts/sensitivity-security-24-months.svg"))
                .doesNotExist();
    }

    @Test
    void oneReplicateIsSaidOnThePageAndOnTheChart() throws IOException {
        String table =
                SOBOL.replace("noise_share,0.06,0.04,0.08,128,two-way layout", "noise_share,,,,128,not available");
        SyntheticResults made = small(table);
        made.replicates = 1;
        String page = Files.readString(Report.write(made.write(directory), false));
        assertThat(page)
                .contains("With one replicate it is not known how much of the variance between points is noise")
                .contains("replicate noise not known with one replicate");
    }

    @Test
    void elementaryEffectsAreShownWithTheirUnit() throws IOException {
        String table = SOBOL.replace(",first,", ",sigma,").replace(",total,", ",mu_star,");
        Files.readString(Report.write(small(table).write(directory), false));
        assertThat(Files.readString(directory.resolve("charts/sensitivity-reactivity-24-months.svg")))
                .contains("mu* (mean absolute effect)", "Change over the whole range of the parameter (arousal)");
    }

    @Test
    void theTerminalNamesWhatMattersMostTheDummyAndTheNoise() throws IOException {
        assertThat(SummaryTable.of(small(SOBOL).write(directory))).isEqualTo("""
                        Sensitivity at 24 months, 3 replicates; total Sobol' indices with 95 % intervals
                        Reactivity: responsiveness 0.700 [0.600, 0.800], warmth 0.200 [0.150, 0.250], dummy 0.04; replicate
                            noise 6 %
                        Security: no index; a run failed at 2 of 512 points (3, 9; see failures.csv)
                        """);
    }

    @Test
    void askedForWithoutADesignForItThePageSaysWhatIsNeeded() throws IOException {
        String page = Files.readString(Report.write(small(HEADER).write(directory), false));
        assertThat(page)
                .contains("Asked for, and not drawn: sensitivity needs a design of kind morris or sobol-indices.");
    }
}
