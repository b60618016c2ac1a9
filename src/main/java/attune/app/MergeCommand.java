package attune.app;

import attune.experiment.Destination;
import attune.experiment.Merge;
import attune.experiment.Refused;
import attune.experiment.Study;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.run.Shard;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attune merge}. */
@Command(
        name = "merge",
        description = "Joins the shards of an experiment; the tables are those of a single run, byte for byte.",
        footer = {
            "",
            "Example, after 'attune run my.yaml --shard 1/2 --out part1' and '--shard 2/2 --out part2':",
            "  attune merge part1 part2 --out whole"
        },
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "The directories of all shards, as 'attune run --shard' has written them.")
    private List<Path> shards;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the results of the whole go.")
    private Path out;

    @Option(names = "--force", description = "Replace other results found there. Other files stay.")
    private boolean force;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Merge merge = Merge.of(shards);
            for (Path shard : shards) {
                if (shard.toAbsolutePath()
                        .normalize()
                        .equals(out.toAbsolutePath().normalize())) {
                    err.println(shard + " is both a shard and the place for the whole; name another with --out");
                    return Exit.WRONG_INPUT;
                }
            }
            try (Destination destination = Destination.open(out, merge.experiment(), Shard.WHOLE, force)) {
                Study.Left left = merge.join(destination);
                return Ending.of(destination, left, false, spec.commandLine());
            }
        } catch (InvalidExperiment e) {
            e.told().forEach(err::println);
            return Exit.WRONG_INPUT;
        } catch (Refused.Disk e) {
            err.println(e.getMessage());
            return Exit.UNFINISHED;
        } catch (Refused e) {
            err.println(e.getMessage());
            return Exit.WRONG_INPUT;
        } catch (IOException e) {
            err.println("Could not finish: the results cannot be written (" + Destination.reason(e)
                    + "). The shards are as they were; make room, and merge again");
            return Exit.UNFINISHED;
        }
    }
}
