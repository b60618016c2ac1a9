package attune.experiment.design;

import attune.experiment.file.Origin;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import java.util.stream.IntStream;

/** Checks that every run of a design can be built before any of them is run. */
final class DesignCheck {
    private static final int AT_ONCE = 1000;

    private final Experiment experiment;
    private final Problems problems;

    DesignCheck(Experiment experiment, Problems problems) {
        this.experiment = experiment;
        this.problems = problems;
    }

    void check(Origin vary) {
        ScenarioReader.read(experiment.scenario(), problems);
        if (!checkSize(vary) || !problems.none()) {
            return;
        }
        for (Arm arm : experiment.arms()) {
            ScenarioReader.read(ScenarioTree.of(experiment.scenario(), arm), problems);
        }
        for (int f = 0; f < experiment.design().factors().size(); f++) {
            checkPath(f);
        }
        if (problems.none()) {
            checkEveryPoint();
        }
    }

    private boolean checkSize(Origin vary) {
        long runs;
        try {
            runs = Math.multiplyExact(
                    Math.multiplyExact(experiment.design().points(), (long) experiment.mostReplicates()),
                    (long) experiment.arms().size());
        } catch (ArithmeticException e) {
            runs = Long.MAX_VALUE;
        }
        if (runs <= ExperimentReader.MOST_RUNS) {
            return true;
        }
        problems.add(
                vary,
                "points x replicates x arms make " + (runs == Long.MAX_VALUE ? "far too many" : runs)
                        + " runs; write a design of at most " + ExperimentReader.MOST_RUNS);
        return false;
    }

    private void checkPath(int f) {
        Factor factor = experiment.design().factors().get(f);
        Level first = experiment.design().level(0, f);
        for (Arm arm : experiment.arms()) {
            Tree.Mapping tree = ScenarioTree.of(experiment.scenario(), arm);
            if (ScenarioTree.vary(tree, factor, first).isPresent()) {
                return;
            }
        }
        problems.add(
                factor.origin(),
                "no arm has anything at '" + factor.path()
                        + "'; name a parameter, or an element of a list by its name, such as"
                        + " caregiver.responsiveness or stressors.NAME.rate");
    }

    /** Until as many problems are found as are told; one that many points have counts once. */
    private void checkEveryPoint() {
        int arms = experiment.arms().size();
        int cells = experiment.points() * arms;
        for (int from = 0; from < cells && problems.count() < Problems.TOLD; from += AT_ONCE) {
            IntStream.range(from, Math.min(cells, from + AT_ONCE))
                    .parallel()
                    .mapToObj(cell -> problems(cell / arms, cell % arms))
                    .forEachOrdered(problems::addAll);
        }
    }

    private Problems problems(int point, int arm) {
        Problems found = new Problems();
        ScenarioReader.read(ScenarioTree.at(experiment, point, arm), found);
        return found;
    }
}
