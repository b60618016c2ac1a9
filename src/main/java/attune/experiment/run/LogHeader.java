package attune.experiment.run;

import attune.experiment.provenance.Program;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The beginning of a log: one line with the format, then one record with the program that writes it. */
final class LogHeader {
    private static final String WORDS = "attune runs, format ";
    private static final int FORMAT = 1;
    private static final byte[] LINE = (WORDS + FORMAT + "\n").getBytes(StandardCharsets.US_ASCII);

    /** The longest that a header can be; a file that is longer was begun whole. */
    private static final int LONGEST = 4096;

    private LogHeader() {}

    /** Where the first record stands. */
    static int firstRecord() {
        return LINE.length;
    }

    /** The line, and behind it the place for the first record. */
    static ByteBuffer line() {
        return ByteBuffer.wrap(LINE.clone());
    }

    /** The first record. */
    static ByteBuffer record(Program program) {
        String text = "version=" + program.version() + "\ncommit=" + program.commit() + "\ndirty=" + program.dirty()
                + "\ncode=" + program.code() + "\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return LogFile.record(bytes.length).put(bytes);
    }

    static Program read(ByteBuffer record) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(StandardCharsets.UTF_8.decode(record).toString()));
        return new Program(
                properties.getProperty("version", ""),
                properties.getProperty("commit", ""),
                properties.getProperty("dirty", ""),
                properties.getProperty("code", ""));
    }

    /**
     * Why a file cannot be a log that this program goes on with, by its first bytes.
     *
     * @return empty when it may be one, whole or just begun
     */
    static Optional<RunLog.Objection> objection(LogFile file) throws IOException {
        int length = (int) Math.min(file.size(), LINE.length);
        byte[] found = file.read(0, length).array();
        byte[] words = WORDS.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < length; i++) {
            if (found[i] != LINE[i]) {
                return Optional.of(i < words.length ? RunLog.Objection.FOREIGN : RunLog.Objection.OTHER_FORMAT);
            }
        }
        return Optional.empty();
    }

    /** Whether a log without a whole first record can have been left by a process killed while it began the log. */
    static boolean justBegun(long size) {
        return size < LONGEST;
    }
}
