package attune.experiment.provenance;

import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.file.InvalidExperiment;
import attune.parameter.Quantity;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** run.json, read again: which experiment a directory holds, and what made it. */
public final class Recorded {
    /** Its name in a directory of results. */
    public static final String NAME = "run.json";

    private static final String REPLICATES = "replicates";

    private final JsonNode root;
    private final String source;

    private Recorded(JsonNode root, String source) {
        this.root = root;
        this.source = source;
    }

    /**
     * Reads the record of a directory.
     *
     * @throws IOException when it cannot be read, or is no record
     */
    public static Recorded read(Path directory) throws IOException {
        Path file = directory.resolve(NAME);
        try {
            return parse(Files.readString(file), file.toString());
        } catch (CharacterCodingException e) {
            throw new IOException("it is not text in UTF-8", e);
        }
    }

    /** Reads the text of a record. */
    static Recorded parse(String text, String source) throws IOException {
        try {
            JsonNode root = JsonMapper.shared().readTree(text);
            if (root == null || !root.path("resolved").isObject()) {
                throw new IOException("it holds no resolved experiment");
            }
            return new Recorded(root, source);
        } catch (JacksonException e) {
            throw new IOException("it is not whole", e);
        }
    }

    /**
     * The experiment, read from the record alone.
     *
     * @throws InvalidExperiment when this version of the program cannot read it
     */
    public Experiment experiment() throws InvalidExperiment {
        return ExperimentReader.parse(root.get("resolved").toString(), source, List.of());
    }

    /** A value of the record, as text; empty when it is not there. */
    public String text(String key) {
        return root.path(key).isMissingNode() ? "" : root.path(key).asString();
    }

    /** Which part of the runs is there. */
    public String shard() {
        return text("shard").isEmpty() ? "1/1" : text("shard");
    }

    /** How many replicates it holds. */
    public int replicates() {
        return root.get("resolved").path(REPLICATES).asInt(0);
    }

    /** The shard that is here, as the record of the whole keeps it. */
    public ShardRecord ofShard() {
        return shard(root);
    }

    /** The shards whose runs were joined here; empty when the runs were made here. */
    public List<ShardRecord> joined() {
        List<ShardRecord> joined = new ArrayList<>();
        root.path("shards").forEach(shard -> joined.add(shard(shard)));
        return joined;
    }

    /** On which machine runs were made last. */
    Machine machine() {
        return machine(root);
    }

    /** On which others runs were made before, where they were gone on with elsewhere. */
    List<Machine> earlierMachines() {
        List<Machine> machines = new ArrayList<>();
        root.path("earlier_machines").forEach(each -> machines.add(machine(each)));
        return machines;
    }

    private static Machine machine(JsonNode node) {
        return new Machine(
                node.path("java").asString(""),
                node.path("os").asString(""),
                node.path("processor").asString(""));
    }

    private static ShardRecord shard(JsonNode node) {
        return new ShardRecord(
                node.path("shard").asString(""),
                machine(node),
                node.path("started").asString(""),
                took(node));
    }

    private static Duration took(JsonNode node) {
        return Duration.ofMillis(Math.round(node.path("wall_seconds").asDouble(0) * 1000));
    }

    /** Whether the tables are of all runs. */
    public boolean complete() {
        return root.path("complete").asBoolean(false);
    }

    /** When the first run was started. */
    public Optional<Instant> started() {
        try {
            return Optional.of(Instant.parse(text("started")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** How long the runs took in the sessions that came to their end. */
    public Duration took() {
        return took(root);
    }

    /**
     * The first thing but the number of replicates in which two experiments differ, by its path in the file.
     *
     * @param there how to call the other in the sentence, {@code here} this one
     */
    public Optional<String> firstDifference(Recorded other, String there, String here) {
        return difference("", other.root.get("resolved"), root.get("resolved"), there, here);
    }

    private static Optional<String> difference(String path, JsonNode one, JsonNode two, String there, String here) {
        if (one == null || two == null) {
            String who = one == null ? here : there;
            return Optional.of(path + " is given " + who + " only");
        }
        if (one.isObject() && two.isObject()) {
            Set<String> keys = new LinkedHashSet<>(one.propertyNames());
            keys.addAll(two.propertyNames());
            if (path.isEmpty()) {
                keys.remove(REPLICATES);
            }
            for (String key : keys) {
                String at = path.isEmpty() ? key : path + "." + key;
                Optional<String> found = difference(at, one.get(key), two.get(key), there, here);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        if (one.isArray() && two.isArray() && one.size() == two.size()) {
            for (int i = 0; i < one.size(); i++) {
                String name = one.get(i).path("name").isMissingNode()
                        ? Integer.toString(i + 1)
                        : one.get(i).path("name").asString();
                Optional<String> found = difference(path + "." + name, one.get(i), two.get(i), there, here);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return same(one, two)
                ? Optional.empty()
                : Optional.of(path + " is " + brief(one) + " " + there + " and " + brief(two) + " " + here);
    }

    /** Numbers are compared as numbers: the JDKs do not write all of them alike. */
    private static boolean same(JsonNode one, JsonNode two) {
        if (one.isNumber() && two.isNumber()) {
            return one.isIntegralNumber() && two.isIntegralNumber()
                    ? one.asLong() == two.asLong()
                    : one.asDouble() == two.asDouble();
        }
        if (one.isString() && two.isString()) {
            Optional<Quantity> quantity = Quantity.parse(one.asString());
            return one.equals(two) || quantity.isPresent() && quantity.equals(Quantity.parse(two.asString()));
        }
        return one.equals(two);
    }

    private static String brief(JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty() ? "empty" : value.size() == 1 ? "a list of one" : "a list of " + value.size();
        }
        String text = value.isValueNode() ? value.asString() : value.toString();
        String line = text.replaceAll("\\s+", " ");
        return value.isString() && !line.matches("[0-9.eE+-]+( .*)?")
                ? "'" + (line.length() > 60 ? line.substring(0, 60) + "..." : line) + "'"
                : line.length() > 60 ? line.substring(0, 60) + "..." : line;
    }
}
