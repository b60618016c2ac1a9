package attune.evidence.validation;

import attune.evidence.table.Group;
import attune.evidence.table.Reading;
import attune.experiment.design.Experiment;
import attune.experiment.design.Vocabulary;
import attune.experiment.run.Assessed;
import attune.experiment.run.Failure;
import attune.experiment.run.Progress;
import attune.experiment.run.Run;
import attune.experiment.run.Runner;
import attune.experiment.run.Shard;
import attune.experiment.run.Simulation;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The infants of all populations, after they have lived. */
public final class Cohorts {
    private static final double SAME_AGE = 0.005;

    private final Map<String, Experiment> experiments;
    private final Map<String, KeptRuns> runs = new LinkedHashMap<>();
    private final List<Failure> failures = new ArrayList<>();

    private Cohorts(Map<String, Experiment> experiments) {
        this.experiments = experiments;
    }

    /** Lets every population live, one after another, each over all threads. */
    public static Cohorts live(
            Map<String, Experiment> experiments, Simulation simulation, int threads, Progress progress)
            throws InterruptedException {
        Cohorts cohorts = new Cohorts(experiments);
        int all = experiments.values().stream().mapToInt(Experiment::runs).sum();
        progress.begun(0, all);
        int before = 0;
        for (Map.Entry<String, Experiment> each : experiments.entrySet()) {
            int done = before;
            KeptRuns kept = new KeptRuns(EnumSet.of(Trace.CRYING_MIN_PER_DAY, Trace.SLEEP_H));
            try {
                Progress part = (made, of) -> progress.finished(done + made, all);
                cohorts.failures.addAll(new Runner(each.getValue(), Shard.WHOLE, simulation, kept, part).run(threads));
            } catch (IOException e) {
                throw new IllegalStateException("nothing is written here", e);
            }
            cohorts.runs.put(each.getKey(), kept);
            before += each.getValue().runs();
        }
        return cohorts;
    }

    /** The runs that failed. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /**
     * What was read in a group: for each of its arms, {@code [reading][infant]}, infants in the same order in every arm.
     * A replicate of which an arm failed is left out of all.
     */
    List<double[][]> arms(Group group, List<Reading> readings) {
        Experiment experiment = experiments.get(group.population());
        List<double[][]> arms = new ArrayList<>();
        if (group.arms().isEmpty()) {
            arms.add(columns(group.population(), experiment.reference(), readings));
        }
        for (String name : group.arms()) {
            int arm = number(experiment, name);
            arms.add(columns(group.population(), arm, readings));
        }
        return arms;
    }

    private static int number(Experiment experiment, String name) {
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            if (experiment.arms().get(arm).name().equals(name)) {
                return arm;
            }
        }
        throw new IllegalArgumentException("the population " + experiment.name() + " has no arm '" + name + "'");
    }

    private double[][] columns(String population, int arm, List<Reading> readings) {
        Experiment experiment = experiments.get(population);
        KeptRuns kept = runs.get(population);
        double[][] columns = new double[readings.size()][0];
        for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
            if (whole(experiment, kept, replicate)) {
                int run = new Run(0, replicate, arm).index(experiment);
                for (int r = 0; r < columns.length; r++) {
                    columns[r] = append(columns[r], values(kept, run, readings.get(r)));
                }
            }
        }
        return columns;
    }

    private static boolean whole(Experiment experiment, KeptRuns kept, int replicate) {
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            if (!kept.has(new Run(0, replicate, arm).index(experiment))) {
                return false;
            }
        }
        return true;
    }

    private static double[] append(double[] first, double[] second) {
        double[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static double[] values(KeptRuns kept, int run, Reading reading) {
        return reading.trace()
                .map(trace -> weekly(kept.weekly(run, trace), reading.week()))
                .orElseGet(() -> values(kept.assessed(run), reading));
    }

    private static double[] weekly(float[][] infants, int week) {
        return Arrays.stream(infants).mapToDouble(weeks -> weeks[week - 1]).toArray();
    }

    private static double[] values(Assessed run, Reading reading) {
        double[] values = new double[run.rows()];
        int n = 0;
        for (int row = 0; row < values.length; row++) {
            if (Math.abs(run.age()[row] - reading.months()) < SAME_AGE) {
                values[n++] = value(run, row, reading.column());
            }
        }
        return Arrays.copyOf(values, n);
    }

    private static double value(Assessed run, int row, String column) {
        if (column.equals(Vocabulary.ATTACHMENT)) {
            int category = run.category(column, row);
            return category < 0 ? Double.NaN : category;
        }
        return run.outcomes()[Outcome.of(column).orElseThrow().ordinal()][row];
    }
}
