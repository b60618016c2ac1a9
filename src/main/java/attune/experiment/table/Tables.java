package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.design.SensitivityDesign;
import attune.experiment.run.Failure;
import attune.experiment.run.RunStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes every table of a study. */
public final class Tables {
    private Tables() {}

    /**
     * Writes infants.csv, series.csv, summary.csv, codebook.csv; with a second arm effects.csv; for a sensitivity design
     * sensitivity.csv; when something failed failures.csv.
     *
     * @param threads how many points are worked out at once; no byte depends on it
     * @return how many rows infants.csv has
     */
    public static long write(Path directory, Experiment experiment, RunStore store, List<Failure> failures, int threads)
            throws IOException {
        InOrder inOrder = new InOrder(threads);
        try {
            long rows = new InfantsTable(experiment, store, inOrder).write(directory.resolve("infants.csv"));
            series(directory.resolve("series.csv"), experiment, store, inOrder);
            new SummaryRows(experiment, store, inOrder).write(directory.resolve("summary.csv"));
            new EffectsTable(experiment, store, inOrder).write(directory.resolve("effects.csv"));
            if (experiment.design() instanceof SensitivityDesign design) {
                new SensitivityTable(experiment, design, store).write(directory.resolve("sensitivity.csv"));
            }
            Codebook.write(directory.resolve("codebook.csv"), experiment);
            FailuresTable.write(directory.resolve("failures.csv"), experiment, failures);
            return rows;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The tables that every study of an experiment has, whatever failed. */
    public static List<String> of(Experiment experiment) {
        List<String> names = new ArrayList<>(List.of("infants.csv", "series.csv", "summary.csv", "codebook.csv"));
        if (experiment.arms().size() > 1) {
            names.add("effects.csv");
        }
        if (experiment.design() instanceof SensitivityDesign) {
            names.add("sensitivity.csv");
        }
        return names;
    }

    private static void series(Path path, Experiment experiment, RunStore store, InOrder inOrder) throws IOException {
        switch (experiment.series()) {
            case QUANTILES -> new SeriesTable(experiment, store, inOrder).write(path);
            case INFANTS -> new InfantSeriesTable(experiment, store).write(path);
        }
    }

    /** Writes failures.csv when something failed. */
    public static void failures(Path directory, Experiment experiment, List<Failure> failures) throws IOException {
        FailuresTable.write(directory.resolve("failures.csv"), experiment, failures);
    }
}
