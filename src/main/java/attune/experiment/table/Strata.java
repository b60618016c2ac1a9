package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.run.Seeds;
import attune.simulation.Births;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * The subgroups for which effects are told apart: everybody, and the thirds of reactivity at birth and of the family's
 * risk score. Both are known before anything happens, and are taken from the reference arm, so that an infant is in the
 * same subgroup in every arm. Thirds are over all infants of a point; a measure that (nearly) all have in common makes
 * none.
 */
final class Strata {
    /** Everybody. */
    static final String ALL = "all";

    private static final List<String> THIRDS = List.of("low", "middle", "high");

    private final Experiment experiment;
    private final int point;

    private Strata(Experiment experiment, int point) {
        this.experiment = experiment;
        this.point = point;
    }

    /** Who is in each subgroup at a point, by its name. */
    static Map<String, Cell.Wanted> of(Experiment experiment, int point) {
        return new Strata(experiment, point).all();
    }

    private Map<String, Cell.Wanted> all() {
        Scenario scenario = Scenarios.at(experiment, point, experiment.reference());
        List<Births> births = new ArrayList<>();
        for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
            births.add(Births.of(scenario, Seeds.replicate(experiment.seed(), replicate)));
        }
        int siblings = scenario.size().infants();
        Map<String, Cell.Wanted> all = new LinkedHashMap<>();
        all.put(ALL, whom -> true);
        thirds("birth-reactivity", births, siblings, Births::reactivity, all);
        thirds("risk", births, siblings, Births::risk, all);
        return all;
    }

    private static void thirds(
            String name,
            List<Births> births,
            int siblings,
            Function<Births, double[]> measure,
            Map<String, Cell.Wanted> into) {
        double[] pooled = births.stream()
                .flatMapToDouble(each -> java.util.Arrays.stream(measure.apply(each)))
                .toArray();
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(pooled);
        double first = percentile.evaluate(100 / 3.0);
        double second = percentile.evaluate(200 / 3.0);
        if (!(first < second && second < StatUtils.max(pooled))) {
            return;
        }
        for (int third = 0; third < THIRDS.size(); third++) {
            int wanted = third;
            into.put(name + "-" + THIRDS.get(third), whom -> {
                double value = measure.apply(births.get(whom.replicate()))[whom.family() * siblings + whom.infant()];
                return wanted == (value <= first ? 0 : value <= second ? 1 : 2);
            });
        }
    }
}
