package attune.app;

import attune.experiment.design.Arm;
import attune.experiment.design.Experiment;
import attune.experiment.design.Resolved;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.file.Nearest;
import attune.experiment.file.Problems;
import attune.experiment.run.Run;
import attune.experiment.story.Biography;
import attune.experiment.story.Story;
import attune.simulation.Scenario;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attune story}. */
@Command(
        name = "story",
        description = "Tells one simulated infant's life as a timeline, beside the life of its counterfactual twin: the"
                + " same infant, with the same luck, in another arm. Only that family is run; its figures are those"
                + " of the rows of infants.csv with the same numbers.",
        footer = {"", "Example: attune story experiments/resilience-vs-sensitization.yaml --family 3"},
        mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {
    private static final String NOT = "What this is not: the infant is one of a model for research and teaching, and"
            + " no child. This is not a clinical tool, not a diagnosis, and not a forecast for any child; letters and"
            + " patterns are short names for figures, and nothing here says whose doing anything was.";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentOptions options;

    @Option(names = "--family", required = true, paramLabel = "N", description = "Number of the family, from 0.")
    private int family;

    @Option(names = "--infant", paramLabel = "K", description = "Number of the infant in the family, from 0.")
    private int infant;

    @Option(
            names = "--arm",
            paramLabel = "NAME",
            description = "The arm it lives in; else the first but the reference.")
    private String arm;

    @Option(names = "--replicate", paramLabel = "R", description = "Number of the replicate, from 0.")
    private int replicate;

    @Option(names = "--point", paramLabel = "P", description = "Number of the point of the design, from 0.")
    private int point;

    @Option(
            names = "--every",
            paramLabel = "MONTHS",
            description = "Months between two looks, 1 to 60; else months 1, 2, 3 and every third.")
    private Integer every;

    /** A number or a name that the experiment does not have. */
    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;

        Unknown(String message) {
            super(message);
        }
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Experiment experiment = options.read();
            tell(experiment, arms(experiment));
            return Exit.DONE;
        } catch (InvalidExperiment e) {
            e.told().forEach(err::println);
        } catch (Unknown e) {
            err.println(e.getMessage());
        }
        return Exit.WRONG_INPUT;
    }

    private void tell(Experiment experiment, List<Integer> arms) throws InvalidExperiment, Unknown {
        among("--point", point, experiment.points(), "points");
        among("--replicate", replicate, experiment.mostReplicates(), "replicates");
        if (every != null && (every < 1 || every > 60)) {
            throw new Unknown("--every is " + every + "; write a whole number of months from 1 to 60");
        }
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        for (int number : arms) {
            scenarios.put(experiment.arms().get(number).name(), scenario(experiment, number));
        }
        for (Scenario scenario : scenarios.values()) {
            among("--family", family, scenario.size().families(), "families");
            among("--infant", infant, scenario.size().infants(), "infants in a family");
        }
        long seed = new Run(point, replicate, arms.get(0)).seed(experiment);
        PrintWriter out = spec.commandLine().getOut();
        opening(experiment, arms).forEach(out::println);
        Map<String, Biography> lives = new LinkedHashMap<>();
        scenarios.forEach((name, scenario) -> lives.put(name, Biography.of(scenario, seed, family, infant)));
        new Story(lives, every == null ? 0 : every).lines().forEach(out::println);
        PlanCommand.wrapped(NOT).forEach(out::println);
    }

    private static void among(String option, int number, int count, String what) throws Unknown {
        if (number < 0 || number >= count) {
            throw new Unknown(option + " is " + number + ", and the experiment has " + count + " " + what
                    + "; write a number from 0 to " + (count - 1));
        }
    }

    /** The arm that is told, and the one its twin lives in. */
    private List<Integer> arms(Experiment experiment) throws Unknown {
        List<String> names = experiment.arms().stream().map(Arm::name).toList();
        int reference = experiment.reference();
        if (arm != null && !names.contains(arm)) {
            throw new Unknown("--arm: the experiment has no arm '" + arm + "'; " + Nearest.advice(arm, names));
        }
        if (names.size() == 1) {
            return List.of(0);
        }
        int next = (reference + 1) % names.size();
        int told = arm == null ? next : names.indexOf(arm);
        return List.of(told, told == reference ? next : reference);
    }

    private Scenario scenario(Experiment experiment, int number) throws InvalidExperiment {
        Problems problems = new Problems();
        Scenario scenario = ScenarioReader.read(ScenarioTree.at(experiment, point, number), problems)
                .orElse(null);
        problems.refuse();
        return scenario;
    }

    private List<String> opening(Experiment experiment, List<Integer> arms) {
        StringBuilder text = new StringBuilder("Infant " + infant + " of family " + family + " in " + experiment.name()
                + " (point " + point + ", replicate " + replicate + ").");
        if (arms.size() == 1) {
            text.append(" The experiment has one arm, so there is no twin to tell of.");
        } else {
            text.append(" Its twin is the same infant in the same family with the same luck, in another arm.");
            for (int number : arms) {
                Arm each = experiment.arms().get(number);
                text.append(" Arm ").append(each.name()).append(": ");
                text.append(Resolved.words(each.differences())).append('.');
            }
        }
        List<String> lines = new ArrayList<>(PlanCommand.wrapped(text.toString()));
        lines.addAll(PlanCommand.wrapped("Figures of a month are of the last whole week in it (trust, gain, own"
                + " regulation and strain: of its end). Answered soon: within ten minutes. Gain: from input to"
                + " arousal, 1 for the average newborn. Own regulation: speed at which own effort lowers arousal, per"
                + " minute. Strain and trust go from 0 to 1; arousal and cortisol are relative."));
        lines.add("");
        return lines;
    }
}
