package attune.experiment.design;

import attune.experiment.file.Origin;
import attune.experiment.file.Tree;
import java.util.List;

/**
 * One varied parameter of the grid.
 *
 * @param path dotted path within the scenario
 * @param origin where the path was written
 * @param written the values as written
 * @param unit the declared unit, in which tables give the values; empty when there is none
 * @param values the values for tables: a {@link Double} in the declared unit, or a {@link String}
 */
public record Factor(String path, Origin origin, List<Tree.Leaf> written, String unit, List<Object> values) {
    public Factor {
        written = List.copyOf(written);
        values = List.copyOf(values);
    }
}
