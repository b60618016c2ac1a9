package attune.experiment.outlook;

import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.Problems;
import attune.experiment.run.Run;
import attune.intervention.Programme;
import attune.parameter.Declaration;
import attune.simulation.Offers;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * To how many families an arm offers a programme, where it does not offer it to all of them.
 *
 * @param arm the arm's name
 * @param programme the programme
 * @param families families of all replicates
 * @param least how many of them are offered it at the point that offers it to the fewest
 * @param most how many at the point that offers it to the most
 */
public record Offering(String arm, Programme programme, int families, int least, int most) {
    /** Points are looked at until so many families have been drawn. */
    private static final int FAMILIES = 20_000;

    private static final int POINTS = 500;

    /** What who is offered a programme depends on. */
    private record Rule(String name, Object target, double coverage, Object caregiver, Object household) {
        static Rule of(Programme programme, Scenario scenario) {
            return new Rule(
                    programme.name(),
                    programme.target(),
                    programme.delivery().coverage(),
                    scenario.caregivers().get(0),
                    scenario.household());
        }
    }

    /** All of an experiment, arm by arm. Of a large one the first points stand for all. */
    public static List<Offering> of(Experiment experiment) {
        Map<Rule, Integer> known = new HashMap<>();
        Map<List<String>, Offering> found = new LinkedHashMap<>();
        int drawn = 0;
        int points = Math.min(experiment.points(), POINTS);
        for (int point = 0; point < points && drawn < FAMILIES; point++) {
            for (int arm = 0; arm < experiment.arms().size(); arm++) {
                Scenario scenario = ScenarioReader.read(ScenarioTree.at(experiment, point, arm), new Problems())
                        .orElse(null);
                if (scenario == null) {
                    continue;
                }
                int families = scenario.size().families() * experiment.replicates();
                for (Programme programme : scenario.programmes()) {
                    Rule rule = Rule.of(programme, scenario);
                    if (!known.containsKey(rule)) {
                        known.put(rule, count(experiment, point, arm, scenario, programme));
                        drawn += families;
                    }
                    int offered = known.get(rule);
                    String name = experiment.arms().get(arm).name();
                    found.merge(
                            List.of(name, programme.name()),
                            new Offering(name, programme, families, offered, offered),
                            Offering::and);
                }
            }
        }
        List<Offering> some = new ArrayList<>(found.values());
        some.removeIf(each -> each.least == each.families);
        return some;
    }

    private static int count(Experiment experiment, int point, int arm, Scenario scenario, Programme programme) {
        int offered = 0;
        for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
            offered += Offers.count(scenario, new Run(point, replicate, arm).seed(experiment), programme);
        }
        return offered;
    }

    private Offering and(Offering other) {
        return new Offering(arm, programme, families, Math.min(least, other.least), Math.max(most, other.most));
    }

    /** The same for run.json. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("arm", arm);
        json.put("programme", programme.name());
        json.put("families", families);
        json.put("offered_least", least);
        json.put("offered_most", most);
        json.put("words", words());
        return json;
    }

    /** For example {@code 23 of 90 families}. */
    public String words() {
        return (least == most ? "" + most : least + " to " + most) + " of " + families + " families";
    }

    /** What to say where it is offered to nobody. */
    String nobody() {
        String rule = programme
                .target()
                .map(target -> "; in no family is " + target.of() + (target.below() ? " below " : " above ")
                        + Declaration.number(target.threshold()))
                .filter(words -> programme.delivery().coverage() > 0)
                .orElse("; its coverage is "
                        + Declaration.number(programme.delivery().coverage()));
        return "the intervention '" + programme.name() + "' is offered to nobody in the arm '" + arm + "'" + rule;
    }
}
