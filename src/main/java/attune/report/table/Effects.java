package attune.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** {@code effects.csv} by cell and subgroup. */
public final class Effects {
    private record Key(Cell cell, String subgroup) {}

    private final Map<Key, Effect> effects = new LinkedHashMap<>();

    static Effects read(Path file) throws IOException {
        Effects effects = new Effects();
        CsvRows.read(file, row -> {
            Effect effect = Effect.of(row);
            if (!Double.isNaN(effect.cell().age()) && !effect.subgroup().isEmpty()) {
                effects.effects.put(new Key(effect.cell(), effect.subgroup()), effect);
            }
        });
        return effects;
    }

    /** The effect on everybody in a cell, or null where there is none. */
    public Effect at(Cell cell) {
        return at(cell, Effect.ALL);
    }

    /** The effect on a subgroup in a cell, or null where there is none. */
    public Effect at(Cell cell, String subgroup) {
        return effects.get(new Key(cell, subgroup));
    }

    /** Every effect, in the table's order. */
    public List<Effect> all() {
        return List.copyOf(effects.values());
    }

    /** Subgroups in order of appearance. */
    public List<String> subgroups() {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        effects.keySet().forEach(key -> names.add(key.subgroup()));
        return List.copyOf(names);
    }

    /** A subgroup in words: {@code birth-reactivity-low} is {@code birth reactivity: low third}. */
    public static String label(String subgroup) {
        if (subgroup.equals(Effect.ALL)) {
            return "all infants";
        }
        return subgroup.replaceFirst("-(low|middle|high)$", ": $1 third").replace('-', ' ');
    }
}
