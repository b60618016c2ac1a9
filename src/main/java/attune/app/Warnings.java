package attune.app;

import attune.experiment.design.Coverage;
import attune.experiment.design.Design;
import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.Problems;
import attune.family.stressor.Stressor;
import attune.intervention.Programme;
import attune.parameter.Declaration;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is legal in an experiment but worth a second thought. */
final class Warnings {
    private static final int LOOKED_AT = 500;
    private static final int TOLD = 10;
    private static final int FEW = 3;

    private Warnings() {}

    /** The first few warnings, one line each, and how many more there are. */
    static List<String> of(Experiment experiment) {
        List<String> all = new ArrayList<>(all(experiment));
        if (all.size() <= TOLD) {
            return all;
        }
        List<String> told = new ArrayList<>(all.subList(0, TOLD));
        told.add("... and " + (all.size() - TOLD) + " more");
        return told;
    }

    private static Set<String> all(Experiment experiment) {
        Set<String> warnings = new LinkedHashSet<>();
        if (experiment.replicates() == 1) {
            warnings.add(
                    experiment.posterior().isPresent()
                            ? "one replicate only: its families share one draw of the fitted parameters, so there are no"
                                    + " intervals"
                            : "one replicate only: intervals are over its families, which live independently of one"
                                    + " another; more replicates add families");
        }
        Design design = experiment.design();
        if (design.kind().equals("sobol-sequence") && Long.bitCount(design.points()) > 1) {
            long fewer = Long.highestOneBit(design.points());
            warnings.add("a Sobol sequence is most even with a power of two of points; " + design.points()
                    + " is none, " + fewer + " and " + 2 * fewer + " are");
        }
        Map<String, Set<String>> outside = new LinkedHashMap<>();
        Set<Integer> others = new HashSet<>();
        for (int point = 0; point < Math.min(experiment.points(), LOOKED_AT); point++) {
            Optional<Scenario> reference = scenario(experiment, point, experiment.reference());
            for (int arm = 0; arm < experiment.arms().size(); arm++) {
                Optional<Scenario> scenario = scenario(experiment, point, arm);
                if (!scenario.equals(reference)) {
                    others.add(arm);
                }
                scenario.ifPresent(each -> {
                    late(each, warnings);
                    Coverage.outside(each)
                            .forEach(line -> outside.computeIfAbsent(
                                            line.substring(0, line.indexOf(" is ")), path -> new LinkedHashSet<>())
                                    .add(line));
                });
            }
        }
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            if (arm != experiment.reference() && !others.contains(arm)) {
                warnings.add(same(experiment, arm));
            }
        }
        outside.forEach((path, lines) -> warnings.addAll(lines.size() <= FEW ? lines : Set.of(many(path, lines))));
        return warnings;
    }

    private static Optional<Scenario> scenario(Experiment experiment, int point, int arm) {
        return ScenarioReader.read(ScenarioTree.at(experiment, point, arm), new Problems());
    }

    private static String same(Experiment experiment, int arm) {
        return "the arm '" + experiment.arms().get(arm).name() + "' is the same as '"
                + experiment.arms().get(experiment.reference()).name()
                + "' at every point, so that its effects are exactly nothing; what an arm writes of a parameter under vary is"
                + " replaced by the value of the point";
    }

    /** What begins when nobody lives any more. */
    private static void late(Scenario scenario, Set<String> warnings) {
        double span = scenario.size().span();
        for (Stressor stressor : scenario.stressors()) {
            late("the stressor '" + stressor.name(), stressor.law().from(), span, warnings);
        }
        for (Programme programme : scenario.programmes()) {
            late("the intervention '" + programme.name(), programme.delivery().start(), span, warnings);
        }
    }

    private static void late(String what, double from, double span, Set<String> warnings) {
        if (from >= span) {
            warnings.add(what + "' begins at " + Declaration.number(from) + " months, and the span ends at "
                    + Declaration.number(span) + ": it never comes");
        }
    }

    /** One line for a parameter with many values outside. */
    private static String many(String path, Set<String> lines) {
        String first = lines.iterator().next();
        return path + " has " + lines.size() + " values outside the range that evidence covers, "
                + first.substring(first.lastIndexOf(" covers ") + 8);
    }
}
