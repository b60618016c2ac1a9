package attune.evidence.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import attune.evidence.table.Band;
import attune.evidence.table.EvidenceTable;
import attune.evidence.table.Tolerance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Known parameters of the model itself, recovered from synthetic data (simulation-based calibration): an evaluation of the committed
 * calibration is taken for the truth, its statistics, with errors as large as the bands say, for what was published, and the
 * posterior is drawn from all the other evaluations. Every statistic is given a band, those that have a bound only too. The truths are the points of Sobol's sequence with which the search began, which are
 * spread evenly over the ranges as the prior is.
 */
class RecoveryTest {
    private static final int EVERY = 2;
    private static final double NORMAL_95 = 1.96;

    @TempDir
    private static Path folder;

    private static final List<double[]> TRUTHS = new ArrayList<>();
    private static final List<List<double[]>> POSTERIORS = new ArrayList<>();
    private static List<Knob> knobs;

    @BeforeAll
    static void recover() throws Exception {
        Files.copy(Path.of("docs/calibration", Ledger.NAME), folder.resolve(Ledger.NAME));
        Simulator model = new CommunitySimulator(EvidenceTable.shipped(), 1);
        knobs = model.knobs();
        List<Evaluation> all = Ledger.open(folder, model).all();
        SplittableRandom luck = new SplittableRandom(20261127);
        // The first is the declared point; ten points of the sequence for each parameter follow.
        for (int truth = 1; truth <= 10 * knobs.size(); truth += EVERY) {
            Evaluation known = all.get(truth);
            if (Arrays.stream(known.statistics()).anyMatch(Double::isNaN)) {
                continue;
            }
            Synthetic data = new Synthetic(knobs, published(model.aims(), known.statistics(), luck));
            List<Evaluation> others = new ArrayList<>(all);
            others.remove(truth);
            TRUTHS.add(known.values());
            POSTERIORS.add(new PosteriorSample(data, data.judged(others)).draws());
        }
    }

    private static List<Aim> published(List<Aim> aims, double[] truth, SplittableRandom luck) {
        List<Aim> published = new ArrayList<>();
        for (int s = 0; s < truth.length; s++) {
            double half = PosteriorSample.half(aims.get(s));
            double value = truth[s] + half / NORMAL_95 * luck.nextGaussian();
            published.add(Aim.of(aims.get(s).name(), new Band(value, value - half, value + half, Tolerance.NONE)));
        }
        return published;
    }

    /** The model's parameters, and published values that are known to come from it. */
    private record Synthetic(List<Knob> knobs, List<Aim> aims) implements Simulator {
        List<Evaluation> judged(List<Evaluation> evaluations) {
            return evaluations.stream()
                    .map(e -> new Evaluation(e.values(), e.statistics(), objective(e.statistics())))
                    .toList();
        }

        private double objective(double[] statistics) {
            double sum = 0;
            for (int s = 0; s < statistics.length; s++) {
                double miss = aims.get(s).miss(statistics[s]);
                sum += miss * miss;
            }
            return sum;
        }

        @Override
        public double[] statistics(double[] values) {
            throw new UnsupportedOperationException("only what was evaluated is known");
        }
    }

    private static double[] sorted(List<double[]> draws, int knob) {
        return draws.stream().mapToDouble(draw -> draw[knob]).sorted().toArray();
    }

    /** They promise 95 %; of so many intervals, eleven of one data set each time, a few per cent more or less are luck. */
    @Test
    void knownParametersLieInTheirIntervalsAsOftenAsThesePromise() {
        int inside = 0;
        int asked = 0;
        for (int k = 0; k < knobs.size(); k++) {
            int here = 0;
            for (int t = 0; t < TRUTHS.size(); t++) {
                double[] draws = sorted(POSTERIORS.get(t), k);
                int tail = draws.length / 40;
                double truth = TRUTHS.get(t)[k];
                here += truth >= draws[tail] && truth <= draws[draws.length - 1 - tail] ? 1 : 0;
            }
            System.out.printf(
                    "%s: %d of %d known values in their 95 %% intervals%n",
                    knobs.get(k).path(), here, TRUTHS.size());
            inside += here;
            asked += TRUTHS.size();
        }
        System.out.printf("in all %d of %d%n", inside, asked);
        assertThat((double) inside / asked).isBetween(0.9, 0.99);
    }
}
