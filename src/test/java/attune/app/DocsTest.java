package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import attune.evidence.table.EvidenceTable;
import attune.evidence.table.Target;
import attune.evidence.validation.EvidenceRows;
import attune.experiment.design.Vocabulary;
import attune.family.Phase;
import attune.family.stressor.StressorKind;
import attune.intervention.ProgrammeKind;
import attune.parameter.Declaration;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocsTest {
    @Test
    void theParameterTableIsTheOneThatTheDeclarationsGive() throws IOException {
        StringWriter table = new StringWriter();
        PrintWriter out = new PrintWriter(table, true);
        assertThat(Main.run(out, out, "parameters", "--markdown")).isZero();
        assertThat(Files.readString(Path.of("docs/parameters.md")))
                .as("after a change of a declaration, put the output of ./attune parameters --markdown there")
                .contains(table.toString().strip());
    }

    @Test
    void theEvidenceTableIsThatOfTheCommittedBaseline() throws IOException {
        StringWriter table = new StringWriter();
        PrintWriter out = new PrintWriter(table, true);
        assertThat(Main.run(out, out, "validate", "--markdown")).isZero();
        assertThat(table.toString()).contains("### How many rows are met", "| V-A01 |");
        assertThat(Files.readString(Path.of("docs/evidence.md")))
                .as("after a new baseline, put the output of ./attune validate --markdown there")
                .endsWith(table.toString());
    }

    @Test
    void theExperimentFileIsToldWithEveryKeyKindAndOutcomeOfIt() throws IOException {
        List<String> told = new ArrayList<>();
        for (StressorKind kind : StressorKind.values()) {
            told.add("| `" + word(kind) + "` | " + kind.meaning() + " |");
        }
        for (ProgrammeKind kind : ProgrammeKind.values()) {
            told.add("| `" + word(kind) + "` | " + kind.meaning() + " |");
        }
        Vocabulary.outcomes().forEach(outcome -> told.add("`" + outcome + "`"));
        for (Declaration declaration : Vocabulary.parameters()) {
            String[] path = declaration.path().split("\\.");
            told.add("`" + path[0] + "`");
            if (path[0].equals("stressors") || path[0].equals("interventions")) {
                told.add("`" + path[2] + "`");
            }
        }
        assertThat(Files.readString(Path.of("docs/experiment-file.md"))).contains(told);
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void everyRowOfTheBaselineIsARowOfTheTable() {
        List<String> rows = EvidenceTable.shipped().stream().map(Target::id).toList();
        assertThat(EvidenceRows.baseline())
                .isNotEmpty()
                .extracting(EvidenceRows.Row::id)
                .isSubsetOf(rows);
    }

    @Test
    void thePhasesOfATickAreToldInTheirOrder() throws IOException {
        StringBuilder table = new StringBuilder("| | phase | what happens |\n|---|---|---|\n");
        for (Phase phase : Phase.values()) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %s | %s |%n",
                    phase.ordinal() + 1,
                    phase.name().toLowerCase(Locale.ROOT),
                    phase.meaning()));
        }
        assertThat(Files.readString(Path.of("docs/odd.md"))).contains(table.toString());
    }
}
