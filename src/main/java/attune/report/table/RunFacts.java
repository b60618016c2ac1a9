package attune.report.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private Iterable<JsonNode> array(String key) {
        JsonNode node = root.get(key);
        return node != null && node.isArray() ? node : List.of();
    }
}
