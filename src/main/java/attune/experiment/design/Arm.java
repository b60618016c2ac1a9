package attune.experiment.design;

import attune.experiment.file.Tree;

/**
 * One way the same families live.
 *
 * @param name its name; {@code scenario} when an experiment has only one
 * @param differences what differs from the scenario, as written
 * @param reference whether effects are measured from this arm
 */
public record Arm(String name, Tree.Mapping differences, boolean reference) {}
