package attune.experiment.design;

import attune.experiment.file.Origin;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import java.util.HashSet;
import java.util.Set;

/** Checks that every run of a design can be built before any of them is run. */
final class DesignCheck {
    /** Up to so many scenarios are all built; of larger designs every value is tried by itself in every arm. */
    private static final int ALL = 5000;

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
        if (!problems.none()) {
            return;
        }
        if (experiment.points() * (long) experiment.arms().size() <= ALL) {
            checkEveryPoint();
        } else {
            checkEveryValue();
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

    private void checkEveryPoint() {
        for (int point = 0; point < experiment.points(); point++) {
            for (int arm = 0; arm < experiment.arms().size() && problems.count() < Problems.TOLD; arm++) {
                ScenarioReader.read(ScenarioTree.at(experiment, point, arm), problems);
            }
        }
    }

    private void checkEveryValue() {
        Design design = experiment.design();
        for (int f = 0; f < design.factors().size(); f++) {
            Set<String> tried = new HashSet<>();
            for (int point = 0; point < experiment.points() && tried.size() < ALL; point++) {
                Level level = design.level(point, f);
                if (tried.add(level.written().text())) {
                    checkEverywhere(design.factors().get(f), level);
                }
            }
        }
    }

    private void checkEverywhere(Factor factor, Level level) {
        for (Arm arm : experiment.arms()) {
            if (problems.count() < Problems.TOLD) {
                Tree.Mapping tree = ScenarioTree.of(experiment.scenario(), arm);
                ScenarioTree.vary(tree, factor, level).ifPresent(t -> ScenarioReader.read(t, problems));
            }
        }
    }
}
