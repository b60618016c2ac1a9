package attune.experiment;

import attune.experiment.design.Experiment;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.provenance.Program;
import attune.experiment.provenance.Recorded;
import attune.experiment.run.LoggedRuns;
import attune.experiment.run.RunLog;
import attune.experiment.run.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The shards of one experiment, to be joined into the results of the whole. */
public final class Merge {
    private final Experiment experiment;
    private final Map<Shard, Path> shards;

    private Merge(Experiment experiment, Map<Shard, Path> shards) {
        this.experiment = experiment;
        this.shards = shards;
    }

    /**
     * Looks at the shards.
     *
     * @throws Refused when they are not every shard of one experiment, each once, made by this program
     * @throws InvalidExperiment when the record of the first cannot be read
     */
    public static Merge of(List<Path> directories) throws Refused, InvalidExperiment {
        Recorded first = recorded(directories.get(0));
        TreeMap<Shard, Path> shards = new TreeMap<>(Comparator.comparingInt(Shard::number));
        for (Path directory : directories) {
            Recorded each = recorded(directory);
            Optional<String> difference = each.firstDifference(first, "in " + directories.get(0), "in " + directory);
            if (difference.isEmpty() && each.replicates() != first.replicates()) {
                difference = Optional.of("replicates is " + first.replicates() + " in " + directories.get(0) + " and "
                        + each.replicates() + " in " + directory);
            }
            if (difference.isPresent()) {
                throw new Refused("these are not shards of one experiment: " + difference.get());
            }
            Shard shard = Shard.parse(each.shard());
            if (shard.isWhole()) {
                throw new Refused(directory + " holds all runs and no shard; there is nothing to join it with");
            }
            int of = Shard.parse(first.shard()).of();
            if (shard.of() != of) {
                throw new Refused(directory + " is shard " + shard + ", but " + directories.get(0) + " is one of " + of
                        + "; shards are joined that were cut alike");
            }
            Path other = shards.put(shard, directory);
            if (other != null) {
                throw new Refused(other + " and " + directory + " are both shard " + shard + "; name each shard once");
            }
        }
        Merge merge = new Merge(first.experiment(), shards);
        merge.refuseGaps();
        return merge;
    }

    private void refuseGaps() throws Refused {
        int of = shards.keySet().iterator().next().of();
        List<String> missing = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            Shard shard = new Shard(number, of);
            if (!shards.containsKey(shard)) {
                missing.add(shard.toString());
            }
        }
        if (!missing.isEmpty()) {
            String told = missing.size() > 10
                    ? String.join(", ", missing.subList(0, 10)) + " and " + (missing.size() - 10) + " more"
                    : String.join(", ", missing);
            throw new Refused((missing.size() == 1 ? "shard " : "shards ") + told
                    + " missing; name the directories of all " + of + " shards");
        }
    }

    private static Recorded recorded(Path directory) throws Refused {
        if (!Files.isReadable(directory.resolve(Recorded.NAME)) || !Files.isReadable(directory.resolve(RunLog.NAME))) {
            throw new Refused(directory + " holds no shard (" + Recorded.NAME + " or " + RunLog.NAME
                    + " is missing); name directories that 'attune run --shard' has written");
        }
        try {
            return Recorded.read(directory);
        } catch (IOException e) {
            throw new Refused(
                    directory.resolve(Recorded.NAME) + " cannot be read (" + e.getMessage() + "); run the shard again");
        }
    }

    /** The experiment whose shards they are. */
    public Experiment experiment() {
        return experiment;
    }

    /**
     * Joins the shards' runs in a destination that was opened for the whole experiment, and writes the tables there.
     *
     * @throws Refused when a shard is not finished, is being written, or was made by another program
     */
    public Study.Left join(Destination destination) throws IOException {
        LoggedRuns runs = new LoggedRuns(experiment, destination.log());
        List<Recorded> records = new ArrayList<>();
        for (Path shard : shards.values()) {
            records.add(recorded(shard));
        }
        destination.join(records);
        destination.begin(destination.started());
        for (Map.Entry<Shard, Path> each : shards.entrySet()) {
            join(each.getKey(), each.getValue(), runs);
        }
        destination.log().force();
        return new Study(experiment, (scenario, seed) -> {
                    throw new IllegalStateException("merging runs nothing");
                })
                .tell(destination);
    }

    private static void join(Shard shard, Path directory, LoggedRuns runs) throws IOException {
        try (RunLog log = RunLog.read(directory)
                .orElseThrow(() -> new Refused("another process is writing " + directory + "; wait for its end"))) {
            if (log.objection().isPresent()) {
                throw new Refused(directory.resolve(RunLog.NAME) + " "
                        + log.objection().get().words() + "; run the shard again");
            }
            Optional<String> other = log.program().flatMap(Program.current()::differsFrom);
            if (other.isPresent()) {
                throw new Refused("the runs in " + directory + " were made by " + other.get()
                        + "; merge with the program that made them");
            }
            int missing = runs.join(log, shard);
            if (missing > 0) {
                throw new Refused("shard " + shard + " in " + directory + " is not finished: " + missing
                        + (missing == 1 ? " run is" : " runs are") + " missing; run it again, and it goes on");
            }
        }
    }
}
