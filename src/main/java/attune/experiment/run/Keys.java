package attune.experiment.run;

import attune.experiment.design.Experiment;
import attune.experiment.design.Resolved;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.parameter.Quantity;
import attune.simulation.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The keys of an experiment's runs: 32 bytes for each point and arm, which replicates share. */
public final class Keys {
    private final Experiment experiment;
    private final byte[] cells;

    private Keys(Experiment experiment, byte[] cells) {
        this.experiment = experiment;
        this.cells = cells;
    }

    /** Resolves every point in every arm. */
    public static Keys of(Experiment experiment) {
        int arms = experiment.arms().size();
        int count = Math.multiplyExact(experiment.points(), arms);
        byte[] cells = new byte[Math.multiplyExact(RunKey.BYTES, count)];
        IntStream.range(0, count).parallel().forEach(cell -> {
            byte[] digest = cell(experiment, cell / arms, cell % arms);
            System.arraycopy(digest, 0, cells, cell * RunKey.BYTES, RunKey.BYTES);
        });
        return new Keys(experiment, cells);
    }

    /** The key of a run. */
    RunKey of(Run run) {
        int cell = run.point() * experiment.arms().size() + run.arm();
        ByteBuffer scenario = ByteBuffer.wrap(cells, cell * RunKey.BYTES, RunKey.BYTES);
        return RunKey.of(scenario, Seeds.replicate(experiment.seed(), run.replicate()));
    }

    private static byte[] cell(Experiment experiment, int point, int arm) {
        Tree.Mapping tree = ScenarioTree.at(experiment, point, arm);
        Optional<Scenario> scenario = ScenarioReader.read(tree, new Problems());
        // What cannot be read cannot be run either, and fails under the key of what was written.
        return scenario.map(Keys::digest).orElseGet(() -> digest(List.of("unreadable", Resolved.of(tree))));
    }

    /** The digest of a scenario, every parameter of it written out. */
    static byte[] digest(Scenario scenario) {
        return digest(Resolved.of(scenario));
    }

    private static byte[] digest(Object resolved) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(resolved, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RunKey.sha256().digest(bytes.toByteArray());
    }

    /** Numbers go in as their bits, because the JDKs do not write all of them alike. */
    private static void write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof Map<?, ?> block) {
            TreeMap<String, Object> sorted = new TreeMap<>();
            block.forEach((key, inner) -> sorted.put(key.toString(), inner));
            out.writeByte('{');
            out.writeInt(sorted.size());
            for (Map.Entry<String, Object> each : sorted.entrySet()) {
                out.writeUTF(each.getKey());
                write(each.getValue(), out);
            }
        } else if (value instanceof List<?> list) {
            out.writeByte('[');
            out.writeInt(list.size());
            for (Object each : list) {
                write(each, out);
            }
        } else if (value instanceof Number number) {
            out.writeByte('#');
            out.writeDouble(number.doubleValue());
        } else {
            text(value.toString(), out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        // a number with its unit has a space in it, and no name has
        Optional<Quantity> quantity = text.indexOf(' ') > 0 ? Quantity.parse(text) : Optional.empty();
        if (quantity.isPresent()) {
            out.writeByte('u');
            out.writeDouble(quantity.get().value());
            out.writeUTF(quantity.get().unit());
        } else {
            out.writeByte('"');
            out.writeUTF(text);
        }
    }
}
