package attune.experiment.design;

import attune.experiment.file.Origin;
import attune.parameter.Declaration;
import java.util.List;

/**
 * One varied parameter.
 *
 * @param path dotted path within the scenario
 * @param origin where the path was written
 * @param unit the declared unit, in which tables give the values; empty when there is none
 * @param domain the values it may take
 */
public record Factor(String path, Origin origin, String unit, Domain domain) {
    /** The parameter at {@code path}, with the unit declared for it. */
    static Factor of(String path, Origin origin, Domain domain) {
        return new Factor(
                path, origin, Vocabulary.at(path).map(Declaration::unit).orElse(""), domain);
    }

    /** Its levels; none when it varies over a range. */
    public List<Level> levels() {
        return domain instanceof Domain.Levels told ? told.levels() : List.of();
    }

    /** Whether it varies over a range of numbers. */
    public boolean isRange() {
        return domain instanceof Domain.Range;
    }

    /** Path, values and unit, for example {@code caregiver.warmth: 0.2, 0.8}. */
    public String words() {
        String spacing = domain.spacing();
        return path + ": " + domain.words() + (unit.isEmpty() ? "" : " " + unit)
                + (spacing.isEmpty() ? "" : ", " + spacing);
    }
}
