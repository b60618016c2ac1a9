package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.run.Run;
import attune.experiment.run.RunStore;
import attune.laboratory.Trace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * series.csv with {@code series: infants}: a row per infant and week, with every trace; a week in which nothing was seen is no
 * row. All rows of a point and arm stand together, so that who reads them needs to hold no more than these; one run is held
 * when they are written.
 */
final class InfantSeriesTable {
    static final List<String> KEYS = List.of("point", "replicate", "seed", "arm", "family", "infant", "age_weeks");

    private final Experiment experiment;
    private final RunStore store;

    InfantSeriesTable(Experiment experiment, RunStore store) {
        this.experiment = experiment;
        this.store = store;
    }

    static List<String> header() {
        List<String> header = new ArrayList<>(KEYS);
        for (Trace trace : Trace.values()) {
            header.add(trace.column());
        }
        return header;
    }

    void write(Path path) throws IOException {
        try (Table table = new Table(path, header())) {
            for (int point = 0; point < experiment.points(); point++) {
                for (int arm = 0; arm < experiment.arms().size(); arm++) {
                    int siblings = Scenarios.at(experiment, point, arm).size().infants();
                    for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
                        write(new Run(point, replicate, arm), siblings, table);
                    }
                }
            }
        }
    }

    private void write(Run run, int siblings, Table table) throws IOException {
        int index = run.index(experiment);
        if (!store.has(index)) {
            return;
        }
        List<float[][]> traces = new ArrayList<>();
        for (Trace trace : Trace.values()) {
            traces.add(store.weekly(index, trace));
        }
        String arm = experiment.arms().get(run.arm()).name();
        long seed = run.seed(experiment);
        for (int infant = 0; infant < traces.get(0).length; infant++) {
            for (int week = 0; week < traces.get(0)[infant].length; week++) {
                if (!isSeen(traces, infant, week)) {
                    continue;
                }
                table.whole(run.point())
                        .whole(run.replicate())
                        .whole(seed)
                        .text(arm)
                        .whole(infant / siblings)
                        .whole(infant % siblings)
                        .whole(week + 1L);
                for (float[][] trace : traces) {
                    table.number(trace[infant][week]);
                }
                table.end();
            }
        }
    }

    private static boolean isSeen(List<float[][]> traces, int infant, int week) {
        return traces.stream().anyMatch(trace -> Float.isFinite(trace[infant][week]));
    }
}
