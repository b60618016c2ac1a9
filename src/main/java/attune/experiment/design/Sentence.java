package attune.experiment.design;

import attune.parameter.Declaration;
import attune.simulation.Scenario;
import java.util.stream.Collectors;

/** The design of an experiment in words. */
public final class Sentence {
    private Sentence() {}

    /** For example {@code 2 points (caregiver.responsiveness: 0.25, 0.75) x 3 arms x 4 replicates = 24 runs of ...}. */
    public static String of(Experiment experiment, Scenario scenario) {
        Design design = experiment.design();
        String kind = design.kind().equals("grid") ? "" : " of kind " + design.kind();
        String varied = design.words();
        int families = scenario.size().families();
        return count(experiment.points(), "point") + kind + (varied.isEmpty() ? "" : " (" + varied + ")") + " x "
                + count(experiment.arms().size(), "arm") + " ("
                + experiment.arms().stream().map(Arm::name).collect(Collectors.joining(", ")) + ") x "
                + count(experiment.replicates(), "replicate") + " = " + count(experiment.runs(), "run")
                + "; in the scenario "
                + (families == 1 ? "1 family lives" : families + " families live") + " together in each, for "
                + Declaration.number(scenario.size().span()) + " months. Every family lives in every arm.";
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
