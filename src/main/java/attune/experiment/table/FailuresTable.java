package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.run.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** failures.csv: the runs that failed, with cause and seed. Absent when nothing did. */
final class FailuresTable {
    static final List<String> HEADER = List.of("point", "replicate", "seed", "arm", "cause");

    private FailuresTable() {}

    static void write(Path path, Experiment experiment, List<Failure> failures) throws IOException {
        if (failures.isEmpty()) {
            return;
        }
        try (Table table = new Table(path, HEADER)) {
            for (Failure failure : failures) {
                table.whole(failure.run().point())
                        .whole(failure.run().replicate())
                        .whole(failure.seed())
                        .text(experiment.arms().get(failure.run().arm()).name())
                        .text(failure.cause())
                        .end();
            }
        }
    }
}
