package attune.app;

import attune.experiment.Refused;
import attune.experiment.Reproduction;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.run.Simulation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attune reproduce}. */
@Command(
        name = "reproduce",
        description = "Makes the run of one row of infants.csv again, from run.json alone, and compares every stored"
                + " digit of the run. Exit codes: 0 identical, 1 something differs.",
        footer = {"", "Example: attune reproduce results/resilience-vs-sensitization 1"},
        mixinStandardHelpOptions = true)
final class ReproduceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "A directory that 'attune run' has written.")
    private Path directory;

    @Parameters(index = "1", paramLabel = "ROW", description = "Number of the data row in infants.csv, from 1.")
    private long row;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            Reproduction reproduction = Reproduction.of(directory, row);
            reproduction.warnings().forEach(warning -> err.println("Note: " + warning));
            Reproduction.Comparison found = reproduction.compare(Simulation.COMMUNITY);
            String run = "point " + found.run().point() + ", replicate "
                    + found.run().replicate() + ", arm " + found.arm();
            if (found.differences().isEmpty()) {
                out.println("Identical: row " + row + ", and all " + found.rows() + " rows of its run (" + run + ")");
                return Exit.DONE;
            }
            out.println("Different: the run of row " + row + " (" + run + ")");
            found.differences().forEach(out::println);
            return Exit.SOME_FAILED;
        } catch (Refused e) {
            err.println(e.getMessage());
            return Exit.WRONG_INPUT;
        } catch (InvalidExperiment e) {
            e.told().forEach(err::println);
            return Exit.WRONG_INPUT;
        } catch (IOException e) {
            err.println("Could not finish: " + e.getMessage());
            return Exit.UNFINISHED;
        }
    }
}
