package attune.experiment.run;

import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.io.IOException;

/** Where finished runs are kept until the tables are written. */
public interface RunStore extends AutoCloseable {
    /** Keeps what a run left. Safe to call from many threads. */
    void keep(int run, Lives lives) throws IOException;

    /** Whether the run is here. */
    boolean has(int run);

    /** The assessments of a run that is here. */
    Assessed assessed(int run) throws IOException;

    /** The weekly values of one trace of a run that is here: {@code [infant][week]}. */
    float[][] weekly(int run, Trace trace) throws IOException;

    @Override
    void close() throws IOException;
}
