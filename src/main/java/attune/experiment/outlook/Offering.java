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
 * To how many families an arm offers a programme, where it does not offer it to all of them. Of a large experiment the first
 * families, and the first points, stand for all.
 *
 * @param arm the arm's name
 * @param programme the programme
 * @param fewest how it is offered at the point that offers it to the smallest share of families
 * @param most the same at the point that offers it to the largest share
 */
public record Offering(String arm, Programme programme, Part fewest, Part most) {
    /** So many families are drawn at most, for a point and an arm, and before the last point that is looked at. */
    private static final int FAMILIES = 20_000;

    private static final int POINTS = 500;

    /**
     * Families that are offered a programme.
     *
     * @param offered how many are
     * @param families of how many, over replicates
     */
    public record Part(int offered, int families) {
        double share() {
            return (double) offered / families;
        }

        private String words() {
            return offered + " of " + families + " families";
        }
    }

    /** What it depends on who is offered a programme. */
    private record Rule(
            String name,
            Object target,
            double coverage,
            Object caregiver,
            Object household,
            Object infant,
            int families,
            long seed) {
        static Rule of(Programme programme, Scenario scenario, long seed) {
            return new Rule(
                    programme.name(),
                    programme.target(),
                    programme.delivery().coverage(),
                    scenario.caregivers().get(0),
                    scenario.household(),
                    scenario.temperament(),
                    scenario.size().families(),
                    seed);
        }
    }

    /** All of an experiment, arm by arm. */
    public static List<Offering> of(Experiment experiment) {
        Map<Rule, Part> known = new HashMap<>();
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
                String name = experiment.arms().get(arm).name();
                for (Programme programme : scenario.programmes()) {
                    Rule rule = Rule.of(programme, scenario, new Run(point, 0, arm).seed(experiment));
                    if (!known.containsKey(rule)) {
                        known.put(rule, count(experiment, point, arm, scenario, programme));
                        drawn += known.get(rule).families();
                    }
                    Part part = known.get(rule);
                    found.merge(
                            List.of(name, programme.name()), new Offering(name, programme, part, part), Offering::and);
                }
            }
        }
        List<Offering> some = new ArrayList<>(found.values());
        some.removeIf(each -> each.fewest.share() == 1);
        return some;
    }

    private static Part count(Experiment experiment, int point, int arm, Scenario scenario, Programme programme) {
        int families = scenario.size().families();
        int replicates = Math.max(1, Math.min(experiment.replicates(), FAMILIES / families));
        int offered = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            offered += Offers.count(scenario, new Run(point, replicate, arm).seed(experiment), programme);
        }
        return new Part(offered, replicates * families);
    }

    private Offering and(Offering other) {
        return new Offering(
                arm,
                programme,
                other.fewest.share() < fewest.share() ? other.fewest : fewest,
                other.most.share() > most.share() ? other.most : most);
    }

    /** The same for run.json. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("arm", arm);
        json.put("programme", programme.name());
        json.put("fewest", List.of(fewest.offered, fewest.families));
        json.put("most", List.of(most.offered, most.families));
        json.put("words", words());
        return json;
    }

    /** For example {@code 23 of 90 families}. */
    public String words() {
        return fewest.equals(most) ? most.words() : fewest.words() + " to " + most.words() + ", by point";
    }

    /** What to say where it is offered to nobody. */
    String nobody() {
        String rule = programme
                .target()
                .map(target -> " and target (" + target.of() + (target.below() ? " below " : " above ")
                        + Declaration.number(target.threshold()) + ")")
                .orElse("");
        return "the intervention '" + programme.name() + "' is offered to nobody in the arm '" + arm
                + "': its coverage ("
                + Declaration.number(programme.delivery().coverage()) + ")" + rule + " leave none of " + most.families
                + " families";
    }
}
