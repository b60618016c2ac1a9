package attune.experiment.run;

import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How runs are written into records of the log. A finished run: its kind, its key, four sizes (rows, their bytes, infants, weeks), the
 * assessments, the weekly traces one after the other. A failed run: its kind, its key, the cause.
 */
final class RunBytes {
    static final byte FINISHED = 1;
    static final byte FAILED = 2;

    /** Kind and key. */
    static final int HEAD = 1 + RunKey.BYTES;

    /** Kind, key and sizes. */
    static final int FINISHED_HEAD = HEAD + 4 * Integer.BYTES;

    private RunBytes() {}

    static ByteBuffer finished(RunKey key, Lives lives) {
        Assessed columns = Assessed.of(lives);
        int infants = lives.weekly()[0].length;
        int weeks = infants == 0 ? 0 : lives.weekly()[0][0].length;
        long size = FINISHED_HEAD + columns.bytes() + traceBytes(infants, weeks) * Trace.values().length;
        ByteBuffer bytes = LogFile.record(Math.toIntExact(size)).put(FINISHED);
        key.write(bytes);
        bytes.putInt(columns.rows())
                .putInt(Math.toIntExact(columns.bytes()))
                .putInt(infants)
                .putInt(weeks);
        columns.write(bytes);
        for (Trace trace : Trace.values()) {
            for (double[] infant : lives.weekly(trace)) {
                for (int week = 0; week < weeks; week++) {
                    bytes.putFloat((float) infant[week]);
                }
            }
        }
        return bytes;
    }

    static ByteBuffer failed(RunKey key, String cause) {
        byte[] text = cause.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = LogFile.record(HEAD + text.length).put(FAILED);
        key.write(bytes);
        return bytes.put(text);
    }

    static long traceBytes(int infants, int weeks) {
        return (long) Float.BYTES * infants * weeks;
    }

    /** The sizes of a finished run. */
    record Sizes(int rows, int rowBytes, int infants, int weeks) {
        static Sizes read(ByteBuffer from) {
            return new Sizes(from.getInt(), from.getInt(), from.getInt(), from.getInt());
        }
    }
}
