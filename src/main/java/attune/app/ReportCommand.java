package attune.app;

import attune.report.SummaryTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attune report}. */
@Command(
        name = "report",
        description = "Draws the charts and the page again from stored results; nothing is run.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A directory that 'attune run' has written.")
    private Path directory;

    @Option(names = "--open", description = "Open the page when done.")
    private boolean open;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        for (String needed : List.of("run.json", "infants.csv", "series.csv", "summary.csv")) {
            if (!Files.isReadable(directory.resolve(needed))) {
                err.println(directory + " holds no results (" + needed + " is missing); name a directory that"
                        + " 'attune run' has written");
                return Exit.WRONG_INPUT;
            }
        }
        if (!Drawing.draw(directory, err)) {
            return Exit.UNFINISHED;
        }
        String summary = SummaryTable.of(directory);
        if (!summary.isEmpty()) {
            spec.commandLine().getOut().println(summary);
        }
        Path page = directory.resolve("report.html");
        spec.commandLine().getOut().println("Page: " + page);
        if (open) {
            Browser.open(page, err);
        }
        return Exit.DONE;
    }
}
