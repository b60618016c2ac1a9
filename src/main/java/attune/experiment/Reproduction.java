package attune.experiment;

import attune.experiment.design.Experiment;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.provenance.Machine;
import attune.experiment.provenance.Program;
import attune.experiment.provenance.Recorded;
import attune.experiment.run.Run;
import attune.experiment.run.Simulation;
import attune.experiment.table.StoredRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One row of infants.csv made again, from run.json alone, and compared digit by digit. */
public final class Reproduction {
    private static final String TABLE = "infants.csv";

    private final Recorded recorded;
    private final Experiment experiment;
    private final StoredRows stored;
    private final Run run;

    /**
     * What came of it.
     *
     * @param run the run that was made again
     * @param arm the name of its arm
     * @param rows how many rows of it were compared
     * @param differences where stored and made differ, in words; empty when every digit is the same
     */
    public record Comparison(Run run, String arm, int rows, List<String> differences) {}

    private Reproduction(Recorded recorded, Experiment experiment, StoredRows stored, Run run) {
        this.recorded = recorded;
        this.experiment = experiment;
        this.stored = stored;
        this.run = run;
    }

    /**
     * Finds a row and its run.
     *
     * @param row number of the data row in infants.csv, from 1
     * @throws Refused when there is no such row, or it is of no run of the recorded experiment
     * @throws InvalidExperiment when this program cannot read the recorded experiment
     */
    public static Reproduction of(Path directory, long row) throws Refused, InvalidExperiment {
        for (String needed : List.of(Recorded.NAME, TABLE)) {
            if (!Files.isReadable(directory.resolve(needed))) {
                throw new Refused(directory + " holds no results (" + needed
                        + " is missing); name a directory that 'attune run' has written");
            }
        }
        try {
            Recorded recorded = Recorded.read(directory);
            Experiment experiment = recorded.experiment();
            StoredRows stored = StoredRows.read(directory.resolve(TABLE), row);
            return new Reproduction(recorded, experiment, stored, run(experiment, stored, directory, row));
        } catch (Refused e) {
            throw e;
        } catch (IOException e) {
            throw new Refused(directory + ": " + e.getMessage());
        }
    }

    private static Run run(Experiment experiment, StoredRows stored, Path directory, long row) throws IOException {
        String place = "row " + row + " of " + directory.resolve(TABLE);
        int arm = 0;
        while (arm < experiment.arms().size()
                && !experiment.arms().get(arm).name().equals(stored.arm())) {
            arm++;
        }
        if (stored.point() >= experiment.points()
                || stored.replicate() >= experiment.mostReplicates()
                || arm == experiment.arms().size()) {
            throw new Refused(place + " is of point " + stored.point() + ", replicate " + stored.replicate() + ", arm '"
                    + stored.arm() + "', which the experiment in " + Recorded.NAME + " does not have");
        }
        Run run = new Run(stored.point(), stored.replicate(), arm);
        long seed = run.seed(experiment);
        if (stored.seed() != seed) {
            throw new Refused(
                    place + " has the seed " + stored.seed() + ", but by " + Recorded.NAME + " it is " + seed);
        }
        return run;
    }

    /** In what this program and this Java are other than those that made the results; digits may differ for that. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        Program program = Program.current();
        warn("version", program.version(), warnings);
        warn("commit", program.commit(), warnings);
        if (recorded.text("dirty").equals("true") || program.dirty().equals("true")) {
            warnings.add("the program was built from source that differs from its commit, "
                    + (recorded.text("dirty").equals("true") ? "then" : "now")
                    + (recorded.text("dirty").equals(program.dirty()) ? " and now" : "")
                    + (recorded.text("code").equals(program.code())
                            ? "; its classes are the same (" + program.code() + ")"
                            : "; its classes were " + word(recorded.text("code")) + " and are "
                                    + word(program.code())));
        }
        warn("java", Machine.current().java(), warnings);
        return warnings;
    }

    private static String word(String code) {
        return code.isEmpty() ? "those of the commit or not recorded" : code;
    }

    private void warn(String key, String now, List<String> warnings) {
        if (!recorded.text(key).equals(now)) {
            warnings.add(key + " was " + recorded.text(key) + " and is " + now);
        }
    }

    /** Makes the run again and compares every stored digit of all its rows. */
    public Comparison compare(Simulation simulation) throws IOException {
        List<List<String>> made = StoredRows.of(experiment, run, simulation);
        return new Comparison(run, stored.arm(), stored.rows(), stored.differences(made));
    }
}
