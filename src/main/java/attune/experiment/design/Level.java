package attune.experiment.design;

import attune.experiment.file.Tree;

/**
 * One value of a factor.
 *
 * @param written as it is put into the scenario, with its unit
 * @param value as tables show it: a {@link Double} in the declared unit, or a {@link String}
 */
public record Level(Tree.Leaf written, Object value) {}
