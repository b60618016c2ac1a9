package attune.experiment.design;

import attune.parameter.Declaration;
import attune.simulation.Scenario;
import java.util.Locale;
import java.util.stream.Collectors;

/** The design of an experiment in words. */
public final class Sentence {
    private Sentence() {}

    /** For example {@code 2 points (caregiver.responsiveness: 0.25, 0.75) x 3 arms x 4 replicates = 24 runs of ...}. */
    public static String of(Experiment experiment, Scenario scenario) {
        Design design = experiment.design();
        String varied = design.words();
        String points = count(experiment.points(), "point")
                + (design.kind().equals("grid") ? "" : " of a design of kind " + design.kind());
        int families = scenario.size().families();
        return points + (varied.isEmpty() ? "" : " (" + varied + ")") + " x "
                + count(experiment.arms().size(), "arm") + " ("
                + experiment.arms().stream().map(Arm::name).collect(Collectors.joining(", ")) + ") x "
                + count(experiment.replicates(), "replicate") + " = " + count(experiment.runs(), "run")
                + "; in the scenario "
                + (families == 1 ? "1 family lives" : families + " families live") + " together in each, for "
                + Declaration.number(scenario.size().span()) + " months. Every family lives in every arm."
                + (experiment.posterior().isPresent()
                        ? " Every replicate has values of its own for the fitted parameters, drawn from their posterior."
                        : "");
    }

    /**
     * How the points were chosen, for example {@code latin-hypercube of 64 points; 21 drawn beside them broke a
     * constraint}; empty for a grid that is full.
     */
    public static String chosen(Design design) {
        long out = design.leftOut();
        if (design.kind().equals("grid") && out == 0) {
            return "";
        }
        boolean drawn = design.factors().stream().anyMatch(Factor::isRange);
        return design.kind() + " of " + count(Math.toIntExact(design.points()), "point")
                + (out == 0 ? "" : String.format(Locale.ROOT, "; %,d", out))
                + (out == 0 ? "" : drawn ? " drawn beside them broke a constraint" : " left out by constraints");
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
