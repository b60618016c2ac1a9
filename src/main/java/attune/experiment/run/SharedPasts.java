package attune.experiment.run;

import attune.experiment.design.Experiment;
import attune.parameter.Unit;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.List;

/** How much of an experiment is lived once for several runs. */
public final class SharedPasts {
    private SharedPasts() {}

    /**
     * Months of life, over all infants, that need not be lived again.
     *
     * @param points how many points to look at, from the first
     */
    public static double months(Experiment experiment, int points) {
        Groups groups = Groups.of(experiment, points);
        double months = 0;
        for (int group = 0; group < groups.size(); group++) {
            List<Branch.Member> members = new ArrayList<>();
            for (Run run : groups.runs(experiment, group, 0)) {
                Groups.scenario(experiment, run).ifPresent(scenario -> members.add(new Branch.Member(run, scenario)));
            }
            if (members.size() > 1) {
                Scenario.Size size = members.get(0).scenario().size();
                long days = (long) members.size() * members.get(0).scenario().days()
                        - Branch.of(members).days();
                months += days / Unit.DAYS_PER_MONTH * size.families() * size.infants();
            }
        }
        return months * experiment.replicates();
    }
}
