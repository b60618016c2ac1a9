package attune.experiment.run;

import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.io.IOException;
import java.util.Optional;

/** Where an experiment's finished runs are kept, by their number in it. */
public interface RunStore {
    /** Keeps what a run left. Safe to call from many threads. */
    void keep(int run, Lives lives) throws IOException;

    /** Keeps why a run failed. Safe to call from many threads. */
    void fail(int run, String cause) throws IOException;

    /** Whether the run was finished. */
    boolean has(int run);

    /** Why the run failed when it was last tried; empty when it is finished or was never tried. */
    Optional<String> cause(int run) throws IOException;

    /** The assessments of a run that is here. */
    Assessed assessed(int run) throws IOException;

    /** The weekly values of one trace of a run that is here: {@code [infant][week]}. */
    float[][] weekly(int run, Trace trace) throws IOException;
}
