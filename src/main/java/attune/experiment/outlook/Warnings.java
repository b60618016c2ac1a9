package attune.experiment.outlook;

import attune.experiment.design.Coverage;
import attune.experiment.design.Design;
import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.design.Vocabulary;
import attune.experiment.file.Problems;
import attune.family.stressor.Stressor;
import attune.intervention.Programme;
import attune.laboratory.Appointment;
import attune.laboratory.Instrument;
import attune.laboratory.Instruments;
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
public final class Warnings {
    private static final int LOOKED_AT = 500;
    private static final int TOLD = 10;
    private static final int FEW = 3;

    private Warnings() {}

    /** The first few warnings, one line each, and how many more there are. */
    public static List<String> of(Experiment experiment) {
        Set<String> warnings = sizes(experiment);
        warnings.addAll(lives(experiment, Offering.of(experiment)));
        return first(warnings);
    }

    /**
     * The same, of what is lived through and looked at only; the size of the design is left out.
     *
     * @param offerings those of the experiment
     */
    public static List<String> ofLives(Experiment experiment, List<Offering> offerings) {
        return first(lives(experiment, offerings));
    }

    private static List<String> first(Set<String> warnings) {
        List<String> all = List.copyOf(warnings);
        if (all.size() <= TOLD) {
            return all;
        }
        List<String> told = new ArrayList<>(all.subList(0, TOLD));
        told.add("... and " + (all.size() - TOLD) + " more");
        return told;
    }

    private static Set<String> sizes(Experiment experiment) {
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
        return warnings;
    }

    private static Set<String> lives(Experiment experiment, List<Offering> offerings) {
        Set<String> warnings = new LinkedHashSet<>();
        offerings.stream()
                .filter(offering -> offering.most().offered() == 0)
                .map(Offering::nobody)
                .forEach(warnings::add);
        silent(experiment, warnings);
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
                    unseen(experiment, each, warnings);
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
        boolean varied = !written(experiment, arm).equals(written(experiment, experiment.reference()));
        return "the arm '" + experiment.arms().get(arm).name() + "' is the same as '"
                + experiment.arms().get(experiment.reference()).name()
                + "' at " + (experiment.points() > LOOKED_AT ? "the first " + LOOKED_AT + " points" : "every point")
                + ", so that its effects are exactly nothing; "
                + (varied
                        ? "what an arm writes of a parameter under vary is replaced by the value of the point"
                        : "what the two write comes to the same");
    }

    /** The scenario that an arm writes, before the values of a point are put into it. */
    private static Optional<Scenario> written(Experiment experiment, int arm) {
        return ScenarioReader.read(
                ScenarioTree.of(experiment.scenario(), experiment.arms().get(arm)), new Problems());
    }

    /** Visits whose every column is left out of the outcomes that are asked for. */
    private static void silent(Experiment experiment, Set<String> warnings) {
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            written(experiment, arm).stream()
                    .flatMap(scenario -> scenario.appointments().stream())
                    .map(Appointment::instrument)
                    .distinct()
                    .map(word -> Instruments.of(word).orElseThrow())
                    .filter(instrument -> !Instruments.USUAL.contains(instrument))
                    .filter(instrument ->
                            instrument.outcomes().stream().noneMatch(outcome -> experiment.asks(outcome.column())))
                    .map(instrument -> "no outcome of the visit " + instrument.word()
                            + " is asked for, so that no table shows it; name one under outcomes, such as "
                            + instrument.outcomes().get(0).column() + ", or remove outcomes")
                    .forEach(warnings::add);
        }
    }

    /** Attachment that is asked for and, because of other visits, read by nobody. */
    private static void unseen(Experiment experiment, Scenario scenario, Set<String> warnings) {
        for (Instrument usual : Instruments.USUAL) {
            boolean visited = scenario.appointments().stream()
                    .anyMatch(each -> each.instrument().equals(usual.word()));
            boolean wouldBe =
                    scenario.assessmentMonths().stream().anyMatch(age -> age >= usual.from() && age <= usual.until());
            if (experiment.asks(Vocabulary.ATTACHMENT)
                    && !visited
                    && wouldBe
                    && !scenario.appointments().isEmpty()) {
                warnings.add(
                        "no visit is a " + usual.word() + ", which is held of itself only where there are no visits: "
                                + Vocabulary.ATTACHMENT + " will be empty; add {instrument: " + usual.word()
                                + ", at: AGE} to them");
            }
        }
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
