package attune.experiment.run;

import attune.experiment.design.Experiment;
import attune.experiment.design.Resolved;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.simulation.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The keys of an experiment's runs: 32 bytes for each point and arm, and for each replicate where its parameters are drawn. */
public final class Keys {
    private final Experiment experiment;
    private final int draws;
    private final byte[] cells;

    private Keys(Experiment experiment, int draws, byte[] cells) {
        this.experiment = experiment;
        this.draws = draws;
        this.cells = cells;
    }

    /** Resolves every point in every arm. */
    public static Keys of(Experiment experiment) {
        int arms = experiment.arms().size();
        int draws = experiment.posterior().isPresent() ? experiment.replicates() : 1;
        int count = Math.multiplyExact(Math.multiplyExact(experiment.points(), arms), draws);
        byte[] cells = new byte[Math.multiplyExact(RunKey.BYTES, count)];
        IntStream.range(0, count).parallel().forEach(cell -> {
            int place = cell / draws;
            byte[] digest = cell(experiment, place / arms, place % arms, cell % draws);
            System.arraycopy(digest, 0, cells, cell * RunKey.BYTES, RunKey.BYTES);
        });
        return new Keys(experiment, draws, cells);
    }

    /** The key of a run. */
    RunKey of(Run run) {
        int place = run.point() * experiment.arms().size() + run.arm();
        int cell = place * draws + (draws == 1 ? 0 : run.replicate());
        ByteBuffer scenario = ByteBuffer.wrap(cells, cell * RunKey.BYTES, RunKey.BYTES);
        return RunKey.of(scenario, run.seed(experiment));
    }

    private static byte[] cell(Experiment experiment, int point, int arm, int replicate) {
        Tree.Mapping tree = ScenarioTree.at(experiment, point, arm, replicate);
        Optional<Scenario> scenario = ScenarioReader.read(tree, new Problems());
        // What cannot be read cannot be run either, and fails under the key of what was written.
        return scenario.map(Keys::digest).orElseGet(() -> digest(List.of("unreadable", Resolved.of(tree))));
    }

    /** The digest of a scenario, whatever is in it. */
    static byte[] digest(Object scenario) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Canonical.write(scenario, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RunKey.sha256().digest(bytes.toByteArray());
    }
}
