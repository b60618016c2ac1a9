package attune.experiment;

import attune.experiment.design.Experiment;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.outlook.Offering;
import attune.experiment.outlook.Warnings;
import attune.experiment.provenance.Program;
import attune.experiment.provenance.Recorded;
import attune.experiment.provenance.RunRecord;
import attune.experiment.run.RunLog;
import attune.experiment.run.Shard;
import attune.experiment.table.Digits;
import attune.experiment.table.Reach;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the results of an experiment go. The log of its runs is there and grows while they are made; everything else is made
 * in a hidden directory inside and moved into place when whole. While it is open no other process can write there.
 */
public final class Destination implements Closeable {
    private final Path directory;
    private final ResultFiles files;
    private final RunLog log;
    private final RunRecord record;
    private Recorded earlier;
    private Optional<Instant> joinedStart = Optional.empty();
    private Optional<Duration> joinedTook = Optional.empty();
    private boolean closed;

    private Destination(Path directory, RunLog log, RunRecord record) {
        this.directory = directory;
        this.files = new ResultFiles(directory);
        this.log = log;
        this.record = record;
    }

    /**
     * Prepares a place for results. Results of the same experiment that are there are gone on with, also when the
     * experiment asks for more replicates than they have.
     *
     * @param shard which part of the runs is to go there
     * @param force whether results of another experiment are replaced; runs of theirs that this one asks for too are used
     *     again, and files of others are never touched
     * @throws Refused when other results are there, or another process writes there, or nothing can be written
     */
    public static Destination open(Path directory, Experiment experiment, Shard shard, boolean force)
            throws Refused, InvalidExperiment {
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(directory)) {
            throw new Refused(directory + " is not a directory; name another with --out");
        }
        RunRecord record = new RunRecord(experiment, Study.scenario(experiment), shard.toString());
        boolean hadLog = Files.exists(directory.resolve(RunLog.NAME));
        try {
            // where it is a link to a directory, Java 17 would refuse to
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
            }
            RunLog log = RunLog.open(directory)
                    .orElseThrow(() -> new Refused("another process is writing results into " + directory
                            + "; wait for its end, or name another directory with --out"));
            Destination destination = new Destination(directory, log, record);
            try {
                destination.expect(experiment);
                destination.prepare(force);
                return destination;
            } catch (IOException e) {
                log.close();
                if (!hadLog) {
                    Files.deleteIfExists(directory.resolve(RunLog.NAME));
                }
                throw e;
            }
        } catch (Refused e) {
            throw e;
        } catch (IOException e) {
            throw new Refused.Disk(
                    directory + " cannot be written to (" + reason(e) + "); name another directory with --out");
        }
    }

    private void expect(Experiment experiment) {
        List<Offering> offerings = Offering.of(experiment);
        record.expects(
                Warnings.ofLives(experiment, offerings),
                offerings.stream().map(Offering::json).toList());
    }

    private void prepare(boolean force) throws IOException {
        if (log.objection().equals(Optional.of(RunLog.Objection.FOREIGN))) {
            throw new Refused(directory.resolve(RunLog.NAME) + " " + RunLog.Objection.FOREIGN.words()
                    + "; move it away, or name another directory with --out");
        }
        Optional<String> objection = objection();
        if (objection.isPresent()) {
            if (!force) {
                throw new Refused(
                        objection.get() + "; add --force to replace them, or name another directory with --out");
            }
            files.remove();
        }
        if (log.objection().isPresent() || !log.program().equals(Optional.of(Program.current()))) {
            log.begin(Program.current());
        }
        files.openWorkshop();
        if (objection.isEmpty() && Files.exists(directory.resolve(Recorded.NAME))) {
            earlier = Recorded.read(directory);
            record.goesOn(earlier);
        }
    }

    /** Why what is there cannot be gone on with. */
    private Optional<String> objection() throws IOException {
        Path file = directory.resolve(RunLog.NAME);
        if (log.objection().isPresent()) {
            return Optional.of(file + " " + log.objection().get().words() + ", so its runs cannot be gone on with");
        }
        List<Path> found = files.found();
        if (log.program().isEmpty()) {
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(directory + " already holds results (" + directory.relativize(found.get(0))
                            + ") without the runs they were made from (" + RunLog.NAME + ")");
        }
        Optional<String> otherProgram =
                Program.current().differsFrom(log.program().get());
        if (otherProgram.isPresent()) {
            return Optional.of("the runs in " + directory + " were made by " + otherProgram.get()
                    + "; digits may differ, so they are not gone on with");
        }
        if (!Files.exists(directory.resolve(Recorded.NAME))) {
            return log.size() == 0 && found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(directory + " holds runs, but no " + Recorded.NAME + " that says of what");
        }
        return otherExperiment();
    }

    private Optional<String> otherExperiment() throws IOException {
        Recorded there;
        try {
            there = Recorded.read(directory);
        } catch (IOException e) {
            return Optional.of(directory.resolve(Recorded.NAME) + " cannot be read (" + e.getMessage()
                    + "), so nobody can say of what" + " the runs beside it are");
        }
        Recorded here = record.recorded();
        Optional<String> difference = here.firstDifference(there, "there", "here");
        if (difference.isEmpty() && there.replicates() > here.replicates()) {
            difference =
                    Optional.of("replicates is " + there.replicates() + " there and " + here.replicates() + " here");
        }
        if (difference.isEmpty() && !there.shard().equals(here.shard())) {
            difference = Optional.of("shard is " + there.shard() + " there and " + here.shard() + " here");
        }
        return difference.map(what -> directory + " already holds results of another experiment: " + what);
    }

    /** Where the results will be. */
    public Path directory() {
        return directory;
    }

    /** Where they are made. */
    public Path workshop() {
        return files.workshop();
    }

    /** The runs that are there. */
    RunLog log() {
        return log;
    }

    /** Takes over from shards when their first run was started, how long they took, and where. */
    void join(List<Recorded> shards) {
        record.joined(shards.stream().map(Recorded::ofShard).toList());
        joinedStart = shards.stream().flatMap(shard -> shard.started().stream()).min(Comparator.naturalOrder());
        joinedTook = Optional.of(shards.stream().map(Recorded::took).reduce(Duration.ZERO, Duration::plus));
    }

    /** When the first run was started: now, unless results are gone on with or shards are joined. */
    Instant started() {
        if (joinedStart.isPresent()) {
            return joinedStart.get();
        }
        return Optional.ofNullable(earlier).flatMap(Recorded::started).orElseGet(Instant::now);
    }

    /** How long earlier sessions took; of joined shards all together. */
    Duration tookBefore() {
        if (joinedTook.isPresent()) {
            return joinedTook.get();
        }
        return earlier == null ? Duration.ZERO : earlier.took();
    }

    /** Whether everything is there already: the same experiment with as many replicates, and its tables. */
    boolean isComplete() throws IOException {
        return earlier != null
                && earlier.complete()
                && earlier.replicates() == record.recorded().replicates();
    }

    /** Puts the record into place before the first run, so that a later session can tell of what the runs are. */
    void begin(Instant started) throws IOException {
        record.write(workshop().resolve(Recorded.NAME), RunRecord.State.BEGUN, started, tookBefore(), 0);
        files.settle(Recorded.NAME);
    }

    /** Takes note that runs are made now. */
    void isMadeHere() {
        record.isMadeHere();
    }

    /** Takes note of what a wanted precision came to, for the record. */
    void note(Experiment grown, Reach reach) {
        record.note(grown.replicates(), reach.reached(), Digits.of(reach.widest()));
        expect(grown);
    }

    /**
     * Writes the record into the workshop.
     *
     * @param complete whether the tables are of all runs
     */
    void finish(boolean complete, Instant started, Duration took, int failed) throws IOException {
        RunRecord.State state = complete ? RunRecord.State.COMPLETE : RunRecord.State.BEGUN;
        record.write(workshop().resolve(Recorded.NAME), state, started, took, failed);
    }

    /** Moves everything made into place, and lets others write there. */
    public synchronized void settle() throws IOException {
        if (!closed) {
            files.settle();
            close();
        }
    }

    /** Removes what was made and not moved into place; the runs stay. Returns whether there was anything to give up. */
    public synchronized boolean abandon() {
        if (closed) {
            return false;
        }
        closed = true;
        for (int attempt = 0; attempt < 3 && Files.exists(workshop()); attempt++) {
            try {
                files.removeWorkshop();
            } catch (IOException | RuntimeException e) {
                // a table may still be written; try again, and the next session removes what is left
            }
        }
        return true;
    }

    /** Gives up what is not in place, and lets others write there. */
    @Override
    public synchronized void close() throws IOException {
        abandon();
        log.close();
    }

    /** A short reason for a failure of the file system, without a path. */
    public static String reason(IOException e) {
        String reason = e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : e instanceof FileSystemException ? e.getClass().getSimpleName() : String.valueOf(e.getMessage());
        if (!reason.endsWith("Exception")) {
            return reason;
        }
        String words = reason.replace("Exception", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
