package attune.app;

import attune.experiment.Destination;
import attune.experiment.Study;
import attune.experiment.table.Digits;
import attune.report.SummaryTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** What happens when all runs are made: the page is drawn, the results are moved into place, and it is told what they are. */
final class Ending {
    private Ending() {}

    /** Ends, and returns the exit code. */
    static int of(Destination destination, Study.Left left, boolean open, CommandLine line) throws IOException {
        return of(destination, left, open, line, new Drawing());
    }

    /** The same, drawn in a way of one's own. */
    static int of(Destination destination, Study.Left left, boolean open, CommandLine line, Drawing drawing)
            throws IOException {
        PrintWriter err = line.getErr();
        err.println("Drawing the charts and the page");
        boolean drawn = drawing.draw(destination.workshop(), destination.directory(), err);
        destination.settle();
        tell(destination.directory(), left, drawn, open && drawn, line);
        if (!drawn) {
            return Exit.UNFINISHED;
        }
        return left.failures().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    private static void tell(Path directory, Study.Left left, boolean drawn, boolean open, CommandLine line)
            throws IOException {
        PrintWriter output = line.getOut();
        // what could not be drawn is not read once more: the memory may be full
        String summary = drawn ? SummaryTable.of(directory) : "";
        if (!summary.isEmpty()) {
            output.println(summary);
        }
        output.println((left.runs() - left.failures().size()) + " of " + left.runs() + " runs, " + left.rows()
                + " rows in infants.csv");
        left.reach()
                .ifPresent(reach -> output.println(
                        (reach.reached() ? "Precision reached" : "Precision not reached within its budget") + ": with "
                                + left.replicates() + " replicates the widest half-width is "
                                + Digits.of(reach.widest())));
        failures(directory, left, line.getErr());
        Path page = directory.resolve("report.html");
        if (!Files.exists(page)) {
            output.println("Results: " + directory);
            return;
        }
        output.println("Results: " + page + (open ? "" : " (open it in a browser; --open does so when done)"));
        output.println("Next: copy the experiment file, change one line and its name, and run the copy");
        if (open) {
            Browser.open(page, line.getErr());
        }
    }

    /** Says how many runs failed, and what comes of that. */
    static void failures(Path directory, Study.Left left, PrintWriter err) {
        int failed = left.failures().size();
        if (failed > 0) {
            err.println(failed + (failed == 1 ? " run" : " runs") + " failed, the first with: "
                    + left.failures().get(0).cause() + ". All are listed in " + directory.resolve("failures.csv")
                    + "; they are tried again when the experiment is run again");
        }
    }
}
