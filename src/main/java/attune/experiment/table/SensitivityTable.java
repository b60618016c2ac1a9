package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.design.MorrisDesign;
import attune.experiment.design.SensitivityDesign;
import attune.experiment.design.SobolIndicesDesign;
import attune.experiment.run.RunStore;
import attune.experiment.sensitivity.Index;
import attune.experiment.sensitivity.Morris;
import attune.experiment.sensitivity.Readings;
import attune.experiment.sensitivity.ReplicateNoise;
import attune.experiment.sensitivity.Sobol;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * sensitivity.csv: how much each varied parameter matters to the mean of each outcome over the replicates of a point, the
 * dummy beside them, and how much of the variance between those means is noise of replicates. Where a point has no reading no index is
 * given, and a row says which points.
 */
final class SensitivityTable {
    static final List<String> HEADER =
            List.of("arm", "age_months", "outcome", "factor", "index", "value", "low", "high", "n", "method");
    static final String DUMMY = "dummy";
    static final String REPLICATES = "replicates";

    private static final String OVER_TRAJECTORIES = "; percentile bootstrap over trajectories";
    private static final String OVER_ROWS = "; percentile bootstrap over rows";

    private final Experiment experiment;
    private final SensitivityDesign design;
    private final RunStore store;
    private final int most;

    SensitivityTable(Experiment experiment, SensitivityDesign design, RunStore store) {
        this(experiment, design, store, PointReadings.MOST);
    }

    /** @param most how many means of a point and replicate are held at once */
    SensitivityTable(Experiment experiment, SensitivityDesign design, RunStore store, int most) {
        this.most = most;
        this.experiment = experiment;
        this.design = design;
        this.store = store;
    }

    void write(Path path) throws IOException {
        try (Table table = new Table(path, HEADER)) {
            for (int arm = 0; arm < experiment.arms().size(); arm++) {
                PointReadings readings = PointReadings.load(experiment, store, arm, most);
                for (double age : readings.ages()) {
                    for (int outcome = 0; outcome < readings.outcomes().size(); outcome++) {
                        Row row = new Row(
                                table,
                                experiment.arms().get(arm).name(),
                                age,
                                readings.outcomes().get(outcome));
                        write(readings.of(outcome, age), readings.failed(), row);
                    }
                }
            }
        }
    }

    /** The beginning that the rows of one outcome share. */
    private record Row(Table table, String arm, double age, String outcome) {
        void write(String factor, String index, Index estimate, int n, String method) {
            table.text(arm)
                    .number(age)
                    .text(outcome)
                    .text(factor)
                    .text(index)
                    .number(estimate.value())
                    .number(estimate.low())
                    .number(estimate.high())
                    .whole(n)
                    .text(method)
                    .end();
        }
    }

    private void write(double[][] readings, List<Integer> failed, Row row) {
        double[] means =
                Arrays.stream(readings).mapToDouble(SensitivityTable::mean).toArray();
        String refusal = refusal(means, failed);
        if (!refusal.isEmpty()) {
            row.write("", "refused", new Index(Double.NaN, Double.NaN, Double.NaN), means.length, refusal);
        } else if (design instanceof MorrisDesign morris) {
            write(morris, means, readings, row);
        } else {
            write((SobolIndicesDesign) design, means, readings, row);
        }
    }

    /** In the order of the replicates; NaN when one has no reading. */
    private static double mean(double[] replicates) {
        double sum = 0;
        for (double reading : replicates) {
            sum += reading;
        }
        return sum / replicates.length;
    }

    private static String refusal(double[] means, List<Integer> failed) {
        List<Integer> unread = IntStream.range(0, means.length)
                .filter(point -> !Double.isFinite(means[point]) && !failed.contains(point))
                .boxed()
                .toList();
        List<String> reasons = new ArrayList<>();
        if (!failed.isEmpty()) {
            reasons.add("a run failed or was not made at " + failed.size() + " of " + means.length + " points ("
                    + Readings.points(failed) + "; see failures.csv)");
        }
        if (!unread.isEmpty()) {
            reasons.add("in a replicate it could be read in no infant at " + unread.size() + " of " + means.length
                    + " points (" + Readings.points(unread) + ")");
        }
        return reasons.isEmpty() ? Readings.refusal(means) : String.join("; ", reasons);
    }

    private void write(MorrisDesign morris, double[] means, double[][] readings, Row row) {
        List<Morris> found = Morris.of(morris.moves(), means, morris.seed());
        int n = morris.trajectories().count();
        String method = "elementary effects (Morris 1991)" + OVER_TRAJECTORIES;
        for (int f = 0; f < found.size(); f++) {
            row.write(factor(f), "mu_star", found.get(f).muStar(), n, method);
            row.write(factor(f), "sigma", found.get(f).sigma(), n, method);
            row.write(factor(f), "mu", found.get(f).mu(), n, method);
        }
        List<List<Integer>> blocks = new ArrayList<>();
        IntStream.range(0, n).forEach(t -> blocks.add(new ArrayList<>()));
        for (int point = 0; point < means.length; point++) {
            if (morris.luck(point) == 0) {
                blocks.get(morris.trajectories().trajectory(point)).add(point);
            }
        }
        noise(blocks, readings, OVER_TRAJECTORIES, row);
    }

    private void write(SobolIndicesDesign sobol, double[] means, double[][] readings, Row row) {
        List<Sobol> found = Sobol.of(sobol.sample(), means, sobol.seed());
        int n = sobol.sample().base();
        for (int f = 0; f < found.size(); f++) {
            row.write(factor(f), "first", found.get(f).first(), n, "Saltelli et al. 2010" + OVER_ROWS);
            row.write(factor(f), "total", found.get(f).total(), n, "Jansen 1999" + OVER_ROWS);
        }
        List<List<Integer>> blocks = new ArrayList<>();
        IntStream.range(0, n).forEach(r -> blocks.add(new ArrayList<>()));
        for (int point = 0; point < means.length; point++) {
            if (sobol.sample().swapped(point) < 0) {
                blocks.get(sobol.sample().row(point)).add(point);
            }
        }
        noise(blocks, readings, OVER_ROWS, row);
    }

    private void noise(List<List<Integer>> blocks, double[][] readings, String over, Row row) {
        boolean one = experiment.replicates() == 1;
        double[][][] told = blocks.stream()
                .map(points -> points.stream().map(point -> readings[point]).toArray(double[][]::new))
                .toArray(double[][][]::new);
        Index share = ReplicateNoise.share(told, design.seed());
        int n = blocks.stream().mapToInt(List::size).sum();
        String method = one ? "not available with one replicate" : "two-way layout of points and replicates" + over;
        row.write(REPLICATES, "noise_share", share, n, method);
    }

    private String factor(int f) {
        return f < design.factors().size() ? design.factors().get(f).path() : DUMMY;
    }
}
