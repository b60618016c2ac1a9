package attune.experiment.run;

import attune.experiment.provenance.Program;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * runs.log: every run that was finished, in the order in which they finished, found again by its key. Memory holds where
 * each run stands; what it left is read from the file. Locked against other processes while it is open.
 */
public final class RunLog implements Closeable {
    /** Its name in a directory of results. */
    public static final String NAME = "runs.log";

    /** Why a file can be no log to go on with. */
    public enum Objection {
        /** Something else under the name of a log. */
        FOREIGN("is not a log of Attune's"),
        /** Written in another format. */
        OTHER_FORMAT("is in the format of another version of Attune"),
        /** The first record is not whole, and more follows it. */
        DAMAGED("is damaged at its beginning");

        private final String words;

        Objection(String words) {
            this.words = words;
        }

        /** What is to be said of the file. */
        public String words() {
            return words;
        }
    }

    private final LogFile file;
    private final Map<RunKey, Long> finished = new ConcurrentHashMap<>();
    private final Map<RunKey, Long> failed = new ConcurrentHashMap<>();
    private final Objection objection;
    private Program program;
    private long cutOff;

    private RunLog(LogFile file) throws IOException {
        this.file = file;
        Optional<Objection> found = LogHeader.objection(file);
        if (found.isEmpty() && file.size() > 0) {
            file.scan(LogHeader.firstRecord(), this::note);
            cutOff = program == null ? 0 : file.size() - file.end();
            if (program == null && !LogHeader.justBegun(file.size())) {
                found = Optional.of(Objection.DAMAGED);
            }
        }
        objection = found.orElse(null);
    }

    /**
     * Opens a log to go on with; makes an empty one when there is none.
     *
     * @return empty when another process has it
     */
    public static Optional<RunLog> open(Path directory) throws IOException {
        return open(directory, true, LogFile.Pen.REAL);
    }

    /**
     * Opens a log to be read.
     *
     * @return empty when another process writes it
     */
    public static Optional<RunLog> read(Path directory) throws IOException {
        return open(directory, false, LogFile.Pen.REAL);
    }

    static Optional<RunLog> open(Path directory, boolean write, LogFile.Pen pen) throws IOException {
        LogFile file;
        try {
            file = LogFile.open(directory.resolve(NAME), write, pen);
        } catch (LogFile.InUse e) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RunLog(file));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void note(long at, ByteBuffer record) throws IOException {
        if (program == null) {
            program = LogHeader.read(record);
            return;
        }
        byte kind = record.get();
        RunKey key = RunKey.read(record);
        if (kind == RunBytes.FINISHED) {
            finished.putIfAbsent(key, at);
        } else {
            failed.put(key, at);
        }
    }

    /** Why it cannot be gone on with; empty when it can. */
    public Optional<Objection> objection() {
        return Optional.ofNullable(objection);
    }

    /** The program that wrote it; empty when nobody has begun it. */
    public Optional<Program> program() {
        return Optional.ofNullable(program);
    }

    /** How many finished runs it holds. */
    public int size() {
        return finished.size();
    }

    /** How many bytes at the end are no whole record: what a killed process was writing. */
    public long cutOff() {
        return cutOff;
    }

    /** Empties it, and begins it as the log of a program. */
    public void begin(Program writer) throws IOException {
        finished.clear();
        failed.clear();
        file.begin(LogHeader.line());
        file.append(LogHeader.record(writer));
        file.force();
        program = writer;
        cutOff = 0;
    }

    boolean has(RunKey key) {
        return finished.containsKey(key);
    }

    void keep(RunKey key, Lives lives) throws IOException {
        finished.put(key, file.append(RunBytes.finished(key, lives)));
    }

    void fail(RunKey key, String cause) throws IOException {
        failed.put(key, file.append(RunBytes.failed(key, cause)));
    }

    /** Takes over what another log knows of a run; nothing when this one has it already. Returns whether it is known. */
    boolean copy(RunLog from, RunKey key) throws IOException {
        Long at = from.finished.getOrDefault(key, from.failed.get(key));
        if (at == null || finished.containsKey(key)) {
            return at != null || finished.containsKey(key);
        }
        int length = from.file.read(at - LogFile.PREFIX, Integer.BYTES).getInt();
        long here = file.append(LogFile.record(length).put(from.file.read(at, length)));
        (from.finished.containsKey(key) ? finished : failed).put(key, here);
        return true;
    }

    Optional<String> cause(RunKey key) throws IOException {
        Long at = finished.containsKey(key) ? null : failed.get(key);
        if (at == null) {
            return Optional.empty();
        }
        int length = file.read(at - LogFile.PREFIX, Integer.BYTES).getInt();
        ByteBuffer text = file.read(at + RunBytes.HEAD, length - RunBytes.HEAD);
        return Optional.of(StandardCharsets.UTF_8.decode(text).toString());
    }

    Assessed assessed(RunKey key) throws IOException {
        long at = finished.get(key);
        RunBytes.Sizes sizes = sizes(at);
        return Assessed.read(file.read(at + RunBytes.FINISHED_HEAD, sizes.rowBytes()), sizes.rows());
    }

    float[][] weekly(RunKey key, Trace trace) throws IOException {
        long at = finished.get(key);
        RunBytes.Sizes sizes = sizes(at);
        long size = RunBytes.traceBytes(sizes.infants(), sizes.weeks());
        long start = at + RunBytes.FINISHED_HEAD + sizes.rowBytes() + trace.ordinal() * size;
        ByteBuffer bytes = file.read(start, size);
        float[][] values = new float[sizes.infants()][sizes.weeks()];
        for (float[] infant : values) {
            for (int week = 0; week < infant.length; week++) {
                infant[week] = bytes.getFloat();
            }
        }
        return values;
    }

    private RunBytes.Sizes sizes(long at) throws IOException {
        return RunBytes.Sizes.read(file.read(at + RunBytes.HEAD, 4L * Integer.BYTES));
    }

    /** Sees to it that all that was written is on the disk. */
    public void force() throws IOException {
        file.force();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
