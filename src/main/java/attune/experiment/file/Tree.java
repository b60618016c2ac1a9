package attune.experiment.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An experiment file as written: text, lists and keyed blocks, each with the place where it stands. Immutable. */
public sealed interface Tree {
    /** Where it was written. */
    Origin origin();

    /** What it is, for messages. */
    String kind();

    /** One value, as text. */
    record Leaf(Origin origin, String text, boolean quoted) implements Tree {
        @Override
        public String kind() {
            return isEmpty() ? "nothing" : "the single value '" + text + "'";
        }

        /** Whether nothing was written where a value could stand. */
        public boolean isEmpty() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Listing(Origin origin, List<Tree> items) implements Tree {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }

        /** The place of the item called {@code segment}, or numbered so from 1; -1 when there is none. */
        public int indexOf(String segment) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof Mapping item
                        && item.get("name").orElse(null) instanceof Leaf name
                        && name.text().equals(segment)) {
                    return i;
                }
            }
            if (segment.matches("[1-9]\\d{0,3}") && Integer.parseInt(segment) <= items.size()) {
                return Integer.parseInt(segment) - 1;
            }
            return -1;
        }

        /** A copy with one item replaced. */
        public Listing with(int index, Tree item) {
            List<Tree> changed = new ArrayList<>(items);
            changed.set(index, item);
            return new Listing(origin, changed);
        }
    }

    /** A block of keys, in the order written. */
    record Mapping(Origin origin, Map<String, Entry> entries) implements Tree {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** A block without keys. */
        public static Mapping empty(Origin origin) {
            return new Mapping(origin, Map.of());
        }

        @Override
        public String kind() {
            return "a block of keys";
        }

        /** What stands under {@code key}. */
        public Optional<Tree> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        /** A copy with {@code value} under {@code key}; a new key comes last. */
        public Mapping with(String key, Origin keyOrigin, Tree value) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            Entry old = changed.get(key);
            changed.put(key, new Entry(old == null ? keyOrigin : old.key(), value));
            return new Mapping(origin, changed);
        }

        /** A copy without {@code key}. */
        public Mapping without(String key) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Mapping(origin, changed);
        }
    }

    /** A key's place and its value. */
    record Entry(Origin key, Tree value) {}
}
