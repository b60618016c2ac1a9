package attune.app;

import attune.experiment.Destination;
import attune.experiment.Refused;
import attune.experiment.Study;
import attune.experiment.design.Experiment;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.provenance.Recorded;
import attune.experiment.run.RunLog;
import attune.experiment.run.Shard;
import attune.experiment.run.Simulation;
import attune.experiment.table.Tables;
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
        description =
                "Draws the charts and the page again from stored results; nothing is run. Tables that are missing are"
                        + " written again from the stored runs, also when not all runs are made yet.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private static final List<String> NEEDED = List.of("infants.csv", "series.csv", "summary.csv");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A directory that 'attune run' has written.")
    private Path directory;

    @Option(names = "--open", description = "Open the page when done.")
    private boolean open;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isReadable(directory.resolve(Recorded.NAME))) {
            return missing(Recorded.NAME, err);
        }
        Recorded kept;
        try {
            kept = Recorded.read(directory);
        } catch (IOException e) {
            err.println(directory.resolve(Recorded.NAME) + " cannot be read (" + e.getMessage()
                    + "); run the experiment again with --force, which uses the finished runs in " + RunLog.NAME
                    + " again, or restore the file");
            return Exit.WRONG_INPUT;
        }
        boolean hasRuns = Files.isReadable(directory.resolve(RunLog.NAME));
        for (String table : tables(kept, hasRuns)) {
            if (!Files.isReadable(directory.resolve(table))) {
                return hasRuns ? fromTheRuns(kept, err) : missing(table, err);
            }
        }
        if (kept.text("complete").equals("false")) {
            err.println(
                    "Note: not all runs of this experiment are made; the tables are of those that were there when they"
                            + " were written. Run it again to go on");
        }
        if (!new Drawing().draw(directory, directory, err)) {
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

    /** The tables that have to be there: all, or where they cannot be written again, those without which there is no page. */
    private static List<String> tables(Recorded kept, boolean hasRuns) {
        try {
            return hasRuns ? Tables.of(kept.experiment()) : NEEDED;
        } catch (InvalidExperiment e) {
            return NEEDED;
        }
    }

    private int missing(String file, PrintWriter err) {
        err.println(directory + " holds no results (" + file + " is missing); name a directory that 'attune run' has"
                + " written");
        return Exit.WRONG_INPUT;
    }

    /** Writes the tables too. */
    private int fromTheRuns(Recorded recorded, PrintWriter err) throws IOException {
        try {
            Experiment experiment = recorded.experiment();
            Shard shard = Shard.parse(recorded.shard());
            if (!shard.isWhole()) {
                err.println(directory + " holds shard " + shard + " only; join all shards with: attune merge DIR..."
                        + " --out DIR");
                return Exit.WRONG_INPUT;
            }
            try (Destination destination = Destination.open(directory, experiment, shard, false)) {
                Study.Left left = new Study(experiment, Simulation.COMMUNITY).tell(destination);
                if (left.already() + left.failures().size() < left.runs()) {
                    err.println("Note: only " + left.already() + " of " + left.runs()
                            + " runs are made; the tables are of these");
                }
                return Ending.of(destination, left, open, spec.commandLine());
            }
        } catch (InvalidExperiment e) {
            e.told().forEach(err::println);
            return Exit.WRONG_INPUT;
        } catch (Refused e) {
            err.println(e.getMessage());
            return e instanceof Refused.Disk ? Exit.UNFINISHED : Exit.WRONG_INPUT;
        }
    }
}
