package attune.experiment.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 text into a {@link Tree}, event by event, and refuses what an experiment has no use for: aliases,
 * anchors, tags, duplicate keys, several documents, deep nesting.
 */
public final class YamlText {
    /** How deep blocks and lists may stand in one another. */
    public static final int DEEPEST = 20;

    private final Problems problems;
    private final Function<Optional<Mark>, Origin> places;
    private Iterator<Event> events;

    private YamlText(Problems problems, Function<Optional<Mark>, Origin> places) {
        this.problems = problems;
        this.places = places;
    }

    /**
     * The text of a file.
     *
     * @param source the file's name, for messages
     * @return empty when the problems found leave nothing to read on with
     */
    public static Optional<Tree> ofFile(String text, String source, Problems problems) {
        return new YamlText(
                        problems,
                        mark -> mark.map(m -> new Origin(source, m.getLine() + 1, m.getColumn() + 1))
                                .orElse(new Origin(source, 1, 1)))
                .read(text);
    }

    /** The value of an option, written on one line; every place in it is the option. */
    public static Optional<Tree> ofOption(String text, Origin option, Problems problems) {
        return new YamlText(problems, mark -> option).read(text);
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Optional<Tree> read(String text) {
        try {
            // How long a file may be is checked where it is read; a record of many points is longer than the library's
            // limit.
            LoadSettings settings = LoadSettings.builder()
                    .setUseMarks(true)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();
            events = new Parse(settings).parseString(text).iterator();
            return document();
        } catch (Unreadable e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            String context = e.getContext() == null ? "" : " " + e.getContext();
            problems.add(
                    places.apply(e.getProblemMark()),
                    "this is not YAML" + context + ": " + e.getProblem()
                            + "; check the indentation, colons, quotes and brackets here and on the line above");
            return Optional.empty();
        } catch (ReaderException e) {
            int line = 1
                    + (int) text.substring(0, Math.min(text.length(), e.getPosition()))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            Origin start = places.apply(Optional.empty());
            problems.add(
                    start.line() == 0 ? start : new Origin(start.source(), line, 1),
                    "a control character was found; write plain text");
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(places.apply(Optional.empty()), "this is not YAML: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Tree> document() {
        Optional<Tree> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
                default -> {
                    if (root.isPresent()) {
                        problems.add(
                                places.apply(event.getStartMark()),
                                "a second document starts here; keep one experiment in a file and remove '---'");
                        return Optional.empty();
                    }
                    root = Optional.of(node(event, 1));
                }
            }
        }
        return root;
    }

    private Tree node(Event event, int depth) {
        Origin origin = places.apply(event.getStartMark());
        refuseAnchorsAndTags(event, origin);
        if (depth > DEEPEST && event instanceof CollectionStartEvent) {
            problems.add(origin, "blocks stand in one another more than " + DEEPEST + " deep; write it flatter");
            throw new Unreadable();
        }
        if (event instanceof ScalarEvent scalar) {
            return new Tree.Leaf(origin, scalar.getValue(), !scalar.isPlain());
        } else if (event instanceof SequenceStartEvent) {
            List<Tree> items = new ArrayList<>();
            for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
                items.add(node(next, depth + 1));
            }
            return new Tree.Listing(origin, items);
        } else if (event instanceof MappingStartEvent) {
            return mapping(origin, depth);
        }
        return new Tree.Leaf(origin, "", false);
    }

    private Tree mapping(Origin origin, int depth) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Tree key = node(next, depth + 1);
            Tree value = node(events.next(), depth + 1);
            if (!(key instanceof Tree.Leaf name)) {
                problems.add(key.origin(), "a key is " + key.kind() + "; write a single word");
                continue;
            }
            Tree.Entry earlier = entries.putIfAbsent(name.text(), new Tree.Entry(key.origin(), value));
            if (earlier != null) {
                String where = earlier.key().line() == 0
                        ? ""
                        : " (first on line " + earlier.key().line() + ")";
                problems.add(key.origin(), "the key '" + name.text() + "' stands here twice" + where + "; keep one");
            }
        }
        return new Tree.Mapping(origin, entries);
    }

    private void refuseAnchorsAndTags(Event event, Origin origin) {
        if (!(event instanceof NodeEvent node)) {
            return;
        }
        if (event instanceof AliasEvent) {
            problems.add(
                    origin,
                    "an alias '*" + node.getAnchor().map(Anchor::getValue).orElse("")
                            + "' was found; write the value out (quote a text that starts with *)");
            return;
        }
        node.getAnchor()
                .ifPresent(anchor -> problems.add(
                        origin, "an anchor '&" + anchor.getValue() + "' was found; write the value without it"));
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        tag.ifPresent(name -> problems.add(origin, "a tag '" + name + "' was found; write the value without it"));
    }
}
