package attune.experiment;

import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.run.Simulation;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** A simulation that takes no time and counts how often it is asked, and an experiment to run with it. */
public final class Toy implements Simulation {
    /** 3 points, 2 arms, 4 replicates: 24 runs. */
    public static final String FILE = """
            experiment: toy
            scenario:
              families: 3
              span: 2 months
              assess: [1 months, 2 months]
            arms:
              calm: {}
              noisy: {stressors: [{name: noise, kind: threat, severity: 0.4}]}
            vary:
              caregiver.responsiveness: [0.3, 0.5, 0.7]
            replicates: 4
            outcomes: [reactivity, profile]
            """;

    /** How many runs were made. */
    public final AtomicInteger made = new AtomicInteger();

    /** The experiment, with settings over it. */
    public static Experiment experiment(String... settings) throws Exception {
        return ExperimentReader.parse(FILE, "toy.yaml", List.of(settings));
    }

    @Override
    public Lives live(Scenario scenario, long seed) {
        made.incrementAndGet();
        return lives(scenario, seed);
    }

    /** Luck from the seed, and the scenario's responsiveness and stressors on top. */
    public static Lives lives(Scenario scenario, long seed) {
        SplittableRandom luck = new SplittableRandom(seed);
        double level = scenario.stressors().size()
                - scenario.caregivers().get(0).spreads().get("responsiveness").mean();
        int families = scenario.size().families();
        List<Lives.Assessment> rows = new ArrayList<>();
        for (int family = 0; family < families; family++) {
            for (double age : scenario.assessmentMonths()) {
                double[] outcomes = new double[Outcome.values().size()];
                outcomes[Outcome.REACTIVITY.ordinal()] = level + luck.nextDouble();
                rows.add(new Lives.Assessment(family, 0, age, outcomes, "", "typical"));
            }
        }
        double[][][] weekly = new double[Trace.values().length][families][8];
        for (double[][] trace : weekly) {
            for (double[] infant : trace) {
                for (int week = 0; week < infant.length; week++) {
                    infant[week] = level + luck.nextDouble();
                }
            }
        }
        return new Lives(rows, weekly);
    }
}
