package attune.report.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code run.json}: what was asked and what it ran on. A missing key reads as empty, an unknown one is ignored.
 */
public final class RunFacts {

    /** An arm: its name, whether the others are compared with it, and how it differs from the scenario, in words. */
    public record Arm(String name, boolean reference, String differs) {}

    /** A varied parameter: dotted path, unit, its values, and those in words where the run tells them. */
    public record Factor(String path, String unit, List<String> values, String words) {
        /** The values in words. */
        public String inWords() {
            return words.isEmpty() ? String.join(", ", values) : words;
        }
    }

    private final JsonNode root;

    private RunFacts(JsonNode root) {
        this.root = root;
    }

    /**
     * Reads the file; one that does not exist reads as an empty object.
     *
     * @throws IOException when it is there and is not a JSON object
     */
    static RunFacts read(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        if (!Files.isRegularFile(file)) {
            return new RunFacts(mapper.createObjectNode());
        }
        try {
            JsonNode root = mapper.readTree(Files.readString(file));
            if (root == null || !root.isObject()) {
                throw new IOException("run.json is not a JSON object");
            }
            return new RunFacts(root);
        } catch (JacksonException e) {
            throw new IOException("cannot read run.json: " + e.getOriginalMessage(), e);
        }
    }

    private static String text(JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return "";
        }
        return PlainText.of(node.isValueNode() ? node.asString() : node.toString());
    }

    /** A value as text; empty where the key is missing. */
    public String text(String key) {
        return text(root.get(key)).strip();
    }

    /** A value as a number; NaN where the key is missing or holds no number. */
    public double number(String key) {
        return Numbers.parse(text(key));
    }

    /** A value as a yes or no; no where the key is missing. */
    public boolean flag(String key) {
        return "true".equals(text(key));
    }

    /** A list as texts; empty where the key is missing. */
    public List<String> list(String key) {
        return list(root.get(key));
    }

    private static List<String> list(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node != null && node.isArray()) {
            for (JsonNode value : node) {
                values.add(text(value));
            }
        }
        return values;
    }

    /** The arms in order. */
    public List<Arm> arms() {
        List<Arm> arms = new ArrayList<>();
        for (JsonNode arm : array("arms")) {
            if (arm.isObject()) {
                arms.add(new Arm(
                        text(arm.get("name")), "true".equals(text(arm.get("reference"))), text(arm.get("differs"))));
            } else {
                arms.add(new Arm(text(arm), false, ""));
            }
        }
        return arms;
    }

    /** To how many families which arm offers which programme, where not to all; in words. */
    public List<String> offered() {
        List<String> offered = new ArrayList<>();
        for (JsonNode each : array("offered")) {
            offered.add(text(each.get("programme")) + " in the arm " + text(each.get("arm")) + " to "
                    + text(each.get("words")));
        }
        return offered;
    }

    /** The varied parameters in order. */
    public List<Factor> factors() {
        List<Factor> factors = new ArrayList<>();
        for (JsonNode factor : array("vary")) {
            factors.add(new Factor(
                    text(factor.get("path")),
                    text(factor.get("unit")),
                    list(factor.get("values")),
                    text(factor.get("words"))));
        }
        return factors;
    }

    /** The shards that were joined, each with the machine it was made on, in words; empty when there were none. */
    public Map<String, String> shards() {
        Map<String, String> shards = new LinkedHashMap<>();
        for (JsonNode shard : array("shards")) {
            shards.put(
                    text(shard.get("shard")),
                    text(shard.get("processor")) + "; " + text(shard.get("os")) + "; " + text(shard.get("java")));
        }
        return shards;
    }

    /**
     * The values that stand below a key, by their dotted paths. A member of a list goes by its name, or by its place.
     *
     * @param keys the way down to it; empty where it leads to nothing
     */
    public Map<String, String> leaves(String... keys) {
        JsonNode node = root;
        for (String key : keys) {
            node = node == null ? null : node.get(key);
        }
        Map<String, String> leaves = new LinkedHashMap<>();
        leaves("", node, leaves);
        return leaves;
    }

    private static void leaves(String path, JsonNode node, Map<String, String> into) {
        if (node == null || node.isNull()) {
            return;
        }
        if (node.isValueNode()) {
            into.put(path, text(node).strip());
            return;
        }
        String before = path.isEmpty() ? "" : path + ".";
        int place = 0;
        if (node.isArray()) {
            for (JsonNode member : node) {
                String name = text(member.get("name"));
                leaves(before + (name.isEmpty() ? Integer.toString(place) : name), member, into);
                place++;
            }
            return;
        }
        node.properties().forEach(entry -> leaves(before + entry.getKey(), entry.getValue(), into));
    }

    private Iterable<JsonNode> array(String key) {
        JsonNode node = root.get(key);
        return node != null && node.isArray() ? node : List.of();
    }
}
