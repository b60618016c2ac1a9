package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.simulation.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works out several parts of a table at once, and writes them in their order. The table does not depend on how many.
 *
 * @param threads how many parts are worked out at once
 */
record InOrder(int threads) {
    /** So many infants may be held at once, where one point has no more by itself. */
    private static final long INFANTS = 100_000;

    /** So many rows of infants may wait to be written. */
    private static final long ROWS = 20_000;

    /** Parts that are handed out together, for each thread. */
    private static final int AHEAD = 2;

    /** Writes the rows of a part: of a run, or of a point. */
    interface Rows {
        void write(int part, Table table) throws IOException;
    }

    /** The same for parts that each need all infants of a point: fewer at once where these are many. */
    InOrder holding(Experiment experiment) {
        Scenario.Size size = Scenarios.at(experiment, 0, experiment.reference()).size();
        long infants = (long) experiment.replicates() * size.families() * size.infants();
        return new InOrder((int) Math.max(1, Math.min(threads, INFANTS / infants)));
    }

    /** The same for parts of many rows: one after the other, written as they come, where too many would wait. */
    InOrder keeping(long rowsOfAPart) {
        return rowsOfAPart * AHEAD * threads > ROWS ? new InOrder(1) : this;
    }

    void write(Table table, int parts, Rows rows) throws IOException {
        if (threads == 1) {
            for (int part = 0; part < parts; part++) {
                rows.write(part, table);
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int from = 0; from < parts; from += AHEAD * threads) {
                List<Callable<Table>> some = new ArrayList<>();
                for (int part = from; part < Math.min(parts, from + AHEAD * threads); part++) {
                    int which = part;
                    some.add(() -> {
                        Table its = table.part();
                        rows.write(which, its);
                        return its;
                    });
                }
                for (Future<Table> made : pool.invokeAll(some)) {
                    table.add(made.get());
                }
            }
        } catch (ExecutionException e) {
            throw raised(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the tables were interrupted", e);
        } finally {
            pool.shutdown();
        }
    }

    private static IOException raised(Throwable cause) {
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException disk ? disk : new IOException(cause);
    }
}
