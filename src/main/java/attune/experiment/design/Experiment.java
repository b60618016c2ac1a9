package attune.experiment.design;

import attune.experiment.file.Tree;
import java.util.List;
import java.util.Optional;

/**
 * What to run: a scenario, the arms that differ from it, the points of a design, replicates.
 *
 * @param name its name; becomes a directory
 * @param question what it asks; may be empty
 * @param prediction what was expected before the first run; may be empty
 * @param scenario the scenario in its full form, as {@link ScenarioTree} makes it
 * @param arms at least one
 * @param design the points: what varies, and how
 * @param replicates how many communities live through each point and arm
 * @param seed from which every replicate's seed is made
 * @param outcomes columns asked for, in table order, with {@code attachment} and {@code profile}
 * @param charts the charts asked for
 * @param precision how precise it wants to be; empty when the replicates are fixed
 * @param posterior draws of fitted parameters, one for each replicate; empty when the declared values are taken
 * @param series what a row of series.csv is of
 */
public record Experiment(
        String name,
        String question,
        String prediction,
        Tree.Mapping scenario,
        List<Arm> arms,
        Design design,
        int replicates,
        long seed,
        List<String> outcomes,
        List<Chart> charts,
        Optional<Precision> precision,
        Optional<Posterior> posterior,
        SeriesOf series) {
    public Experiment {
        arms = List.copyOf(arms);
        outcomes = List.copyOf(outcomes);
        charts = List.copyOf(charts);
    }

    /** The number of points of the design. */
    public int points() {
        return Math.toIntExact(design.points());
    }

    /** The number of runs: points x replicates x arms. */
    public int runs() {
        return Math.toIntExact(Math.multiplyExact(Math.multiplyExact(design.points(), replicates), (long) arms.size()));
    }

    /** The same experiment with other replicates, as a precision that is wanted may ask for. */
    public Experiment withReplicates(int count) {
        return new Experiment(
                name,
                question,
                prediction,
                scenario,
                arms,
                design,
                count,
                seed,
                outcomes,
                charts,
                precision,
                posterior,
                series);
    }

    /** The most replicates it can come to. */
    public int mostReplicates() {
        return precision.map(Precision::atMost).orElse(replicates);
    }

    /** The arm from which effects are measured. */
    public int reference() {
        for (int i = 0; i < arms.size(); i++) {
            if (arms.get(i).reference()) {
                return i;
            }
        }
        return 0;
    }

    /** Whether {@code outcome} was asked for. */
    public boolean asks(String outcome) {
        return outcomes.contains(outcome);
    }
}
