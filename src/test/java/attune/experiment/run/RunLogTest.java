package attune.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import attune.experiment.Study;
import attune.experiment.Toy;
import attune.experiment.provenance.Program;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {
    private static final RunKey FIRST = new RunKey(1, 2, 3, 4);
    private static final RunKey SECOND = new RunKey(5, 6, 7, 8);
    private static final Program PROGRAM = new Program("1", "abc", "true", "7-f");

    @TempDir
    Path folder;

    private final Scenario scenario = scenario();

    private static Scenario scenario() {
        try {
            return Study.scenario(Toy.experiment());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Lives lives(long seed) {
        return Toy.lives(scenario, seed);
    }

    private RunLog open() throws IOException {
        return RunLog.open(folder).orElseThrow();
    }

    private byte[] logOfTwo() throws Exception {
        try (RunLog log = open()) {
            log.begin(PROGRAM);
            log.keep(FIRST, lives(1));
            log.keep(SECOND, lives(2));
        }
        return Files.readAllBytes(folder.resolve(RunLog.NAME));
    }

    private int header() throws IOException {
        Path other = Files.createDirectories(folder.resolve("empty"));
        try (RunLog log = RunLog.open(other).orElseThrow()) {
            log.begin(PROGRAM);
        }
        return (int) Files.size(other.resolve(RunLog.NAME));
    }

    private void holds(RunLog log, RunKey key, long seed) throws Exception {
        Lives lives = lives(seed);
        int reactivity = Outcome.REACTIVITY.ordinal();
        Assessed assessed = log.assessed(key);
        assertThat(assessed.rows()).isEqualTo(lives.assessments().size());
        for (int row = 0; row < assessed.rows(); row++) {
            assertThat(assessed.outcomes()[reactivity][row])
                    .isEqualTo(lives.assessments().get(row).outcomes()[reactivity]);
        }
        assertThat(log.weekly(key, Trace.STRAIN)[2][7]).isEqualTo((float) lives.weekly(Trace.STRAIN)[2][7]);
    }

    @Test
    void whatWasKeptIsFoundAgain() throws Exception {
        logOfTwo();
        try (RunLog log = open()) {
            assertThat(log.program()).contains(PROGRAM);
            assertThat(log.size()).isEqualTo(2);
            assertThat(log.cutOff()).isZero();
            holds(log, FIRST, 1);
            holds(log, SECOND, 2);
        }
    }

    @Test
    void aLogCutOffAnywhereHoldsItsWholeRecordsAndGoesOn() throws Exception {
        byte[] whole = logOfTwo();
        int header = header();
        int second = (whole.length - header) / 2 + header;
        for (int length = 0; length < whole.length; length += Math.abs(length - second) > 20 ? 41 : 1) {
            Files.write(folder.resolve(RunLog.NAME), Arrays.copyOf(whole, length));
            try (RunLog log = open()) {
                assertThat(log.objection()).as("cut off at %d", length).isEmpty();
                assertThat(log.program().isPresent()).isEqualTo(length >= header);
                assertThat(log.size()).as("cut off at %d", length).isEqualTo(length < second ? 0 : 1);
                if (log.program().isEmpty()) {
                    log.begin(PROGRAM);
                }
                log.keep(SECOND, lives(2));
            }
            try (RunLog log = open()) {
                assertThat(log.has(FIRST)).isEqualTo(length >= second);
                holds(log, SECOND, 2);
            }
        }
    }

    @Test
    void aRecordThatChangedOnTheDiskIsNotBelieved() throws Exception {
        byte[] whole = logOfTwo();
        whole[whole.length - 40] ^= 1;
        Files.write(folder.resolve(RunLog.NAME), whole);
        try (RunLog log = open()) {
            assertThat(log.has(FIRST)).isTrue();
            assertThat(log.has(SECOND)).isFalse();
            assertThat(log.cutOff()).isPositive();
        }
    }

    @Test
    void theFormatAndOtherFilesAreRecognised() throws Exception {
        byte[] whole = logOfTwo();
        whole["attune runs, format ".length()] = '9';
        Files.write(folder.resolve(RunLog.NAME), whole);
        try (RunLog log = open()) {
            assertThat(log.objection()).contains(RunLog.Objection.OTHER_FORMAT);
        }
        Files.writeString(folder.resolve(RunLog.NAME), "something else");
        try (RunLog log = open()) {
            assertThat(log.objection()).contains(RunLog.Objection.FOREIGN);
        }
    }

    @Test
    void aFailureIsKnownUntilTheRunIsMade() throws Exception {
        try (RunLog log = open()) {
            log.begin(PROGRAM);
            log.fail(FIRST, "no luck");
        }
        try (RunLog log = open()) {
            assertThat(log.cause(FIRST)).contains("no luck");
            assertThat(log.has(FIRST)).isFalse();
            log.keep(FIRST, lives(1));
            assertThat(log.cause(FIRST)).isEmpty();
        }
        try (RunLog log = open()) {
            assertThat(log.cause(FIRST)).isEmpty();
            assertThat(log.has(FIRST)).isTrue();
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasKept() throws Exception {
        int whole = logOfTwo().length;
        int header = header();
        for (int room = header + 1; room < whole; room += 193) {
            Files.delete(folder.resolve(RunLog.NAME));
            int first = (room - header) * 2 >= whole - header ? 1 : 0;
            try (RunLog log = RunLog.open(folder, true, new SmallDisk(room)).orElseThrow()) {
                log.begin(PROGRAM);
                assertThatExceptionOfType(IOException.class)
                        .isThrownBy(() -> {
                            log.keep(FIRST, lives(1));
                            log.keep(SECOND, lives(2));
                        })
                        .withMessage("No space left on device");
                assertThat(log.size()).isEqualTo(first);
            }
            try (RunLog log = open()) {
                assertThat(log.cutOff()).as("half a record is taken back").isZero();
                assertThat(log.size()).isEqualTo(first);
                if (first > 0) {
                    holds(log, FIRST, 1);
                }
            }
        }
    }

    /** Writes what there is room for, as a full disk does, and then fails. */
    private record SmallDisk(int room) implements LogFile.Pen {
        @Override
        public int write(FileChannel to, ByteBuffer bytes, long at) throws IOException {
            int count = Math.min((int) Math.max(0, room - at), bytes.remaining());
            if (count == 0) {
                throw new IOException("No space left on device");
            }
            to.write(bytes.slice(bytes.position(), count), at);
            bytes.position(bytes.position() + count);
            return count;
        }
    }
}
