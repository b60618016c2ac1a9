package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.Destination;
import attune.experiment.Study;
import attune.experiment.Toy;
import attune.experiment.design.Experiment;
import attune.experiment.run.Progress;
import attune.experiment.run.Shard;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DrawingTest {
    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();

    private int end(Path out, Drawing.Pen pen) throws Exception {
        CommandLine line =
                new CommandLine(new Main()).setOut(new PrintWriter(told, true)).setErr(new PrintWriter(told, true));
        Experiment experiment = Toy.experiment();
        try (Destination destination = Destination.open(out, experiment, Shard.WHOLE, false)) {
            Study.Left left = new Study(experiment, new Toy()).run(destination, 2, Progress.SILENT);
            return Ending.of(destination, left, false, line, new Drawing(pen));
        }
    }

    @Test
    void aMemoryTooSmallForThePageCostsNoTable() throws Exception {
        Path out = folder.resolve("out");
        int code = end(out, directory -> {
            throw new OutOfMemoryError("as if");
        });
        assertThat(code).isEqualTo(Exit.UNFINISHED);
        for (String table : List.of("infants.csv", "series.csv", "summary.csv", "effects.csv", "run.json")) {
            assertThat(out.resolve(table)).isNotEmptyFile();
        }
        assertThat(out.resolve("report.html")).doesNotExist();
        assertThat(told.toString())
                .contains("The memory is full", "The tables are done and kept")
                .containsPattern("ATTUNE_OPTS=-Xmx\\d+g attune report \\Q" + out + "\\E ");
        PrintWriter nobody = new PrintWriter(new StringWriter());
        assertThat(Main.run(nobody, nobody, "report", out.toString())).isZero();
        assertThat(out.resolve("report.html")).isNotEmptyFile();
    }
}
