package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.run.Run;
import attune.experiment.run.RunStore;
import attune.experiment.statistics.Summary;
import attune.laboratory.Trace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** series.csv, unless infants are asked for: weekly quantiles over infants, per point, arm and trace; a week in which nothing was seen is no row. */
final class SeriesTable {
    static final List<String> HEADER =
            List.of("point", "arm", "age_weeks", "outcome", "n", "q05", "q25", "q50", "q75", "q95");

    private final Experiment experiment;
    private final RunStore store;
    private final InOrder inOrder;

    SeriesTable(Experiment experiment, RunStore store, InOrder inOrder) {
        this.inOrder = inOrder;
        this.experiment = experiment;
        this.store = store;
    }

    void write(Path path) throws IOException {
        try (Table table = new Table(path, HEADER)) {
            inOrder.holding(experiment).write(table, experiment.points(), this::write);
        }
    }

    private void write(int point, Table table) throws IOException {
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            for (Trace trace : Trace.values()) {
                write(point, arm, trace, table);
            }
        }
    }

    private void write(int point, int arm, Trace trace, Table table) throws IOException {
        List<float[]> infants = new ArrayList<>();
        for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
            int run = new Run(point, replicate, arm).index(experiment);
            if (store.has(run)) {
                infants.addAll(List.of(store.weekly(run, trace)));
            }
        }
        int weeks = infants.stream().mapToInt(each -> each.length).max().orElse(0);
        String name = experiment.arms().get(arm).name();
        for (int week = 0; week < weeks; week++) {
            int at = week;
            double[] seen = infants.stream()
                    .filter(each -> each.length > at)
                    .mapToDouble(each -> each[at])
                    .filter(Double::isFinite)
                    .toArray();
            if (seen.length == 0) {
                continue;
            }
            table.whole(point).text(name).whole(week + 1L).text(trace.column()).whole(seen.length);
            for (double quantile : Summary.quantiles(seen)) {
                table.number(quantile);
            }
            table.end();
        }
    }
}
