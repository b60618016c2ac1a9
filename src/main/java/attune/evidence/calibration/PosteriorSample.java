package attune.evidence.calibration;

import attune.experiment.table.Digits;
import attune.parameter.Declaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * An approximate posterior of the fitted parameters, from stored evaluations alone. It is that of an {@link Emulator}: the prior is
 * even over the ranges; the likelihood of each statistic is normal about the published value, with the half-width of its band as 1.96
 * standard deviations, widened by the emulator's error at those parameters. Drawn by Metropolis' algorithm, seeded. It is as good as
 * quadratics are over the ranges, and treats the statistics as independent.
 */
public final class PosteriorSample {
    /** How many draws are kept. */
    public static final int DRAWS = 400;

    private static final int THINNED = 100;
    private static final int SETTLING = 10_000;
    private static final double WIDTH_OF_BAND = 1.96;
    private static final int PROFILE_STEPS = 11;

    private final Simulator simulator;
    private final Emulator emulator;
    private final List<double[]> draws = new ArrayList<>();

    /**
     * Draws from the posterior.
     *
     * @throws IllegalArgumentException when there are too few evaluations
     */
    public PosteriorSample(Simulator simulator, List<Evaluation> evaluations) {
        int least = Emulator.least(simulator.knobs().size());
        if (evaluations.size() < least) {
            throw new IllegalArgumentException("a posterior of "
                    + simulator.knobs().size()
                    + " parameters needs at least " + least + " evaluations, and there are " + evaluations.size()
                    + "; go on with the same command");
        }
        this.simulator = simulator;
        emulator = new Emulator(simulator, evaluations);
        draw(evaluations);
    }

    private void draw(List<Evaluation> evaluations) {
        List<Knob> knobs = simulator.knobs();
        SplittableRandom luck = new SplittableRandom(20261122);
        double[] best = evaluations.stream()
                .min((a, b) -> Double.compare(a.objective(), b.objective()))
                .orElseThrow()
                .values();
        double[] at = new double[best.length];
        // Evaluations may be of a wider range than the present one.
        Arrays.setAll(at, k -> knobs.get(k).at(knobs.get(k).share(best[k])));
        double density = logDensity(at);
        double step = 0.1;
        for (int i = 0; i < SETTLING + DRAWS * THINNED; i++) {
            double[] next = at.clone();
            int k = luck.nextInt(knobs.size());
            double reach = knobs.get(k).high() - knobs.get(k).low();
            next[k] += step * reach * luck.nextGaussian();
            double there = logDensity(next);
            boolean taken = Math.log(luck.nextDouble()) < there - density;
            if (taken) {
                at = next;
                density = there;
            }
            if (i < SETTLING) {
                // About four in ten are to be taken, which is best for one coordinate at a time.
                step = Math.max(1e-3, Math.min(1, step * (taken ? 1.012 : 0.992)));
            } else if (i % THINNED == 0) {
                draws.add(rounded(at));
            }
        }
    }

    private double[] rounded(double[] values) {
        return Arrays.stream(values)
                .map(x -> Double.parseDouble(Declaration.number(x)))
                .toArray();
    }

    private double logDensity(double[] values) {
        for (int k = 0; k < values.length; k++) {
            Knob knob = simulator.knobs().get(k);
            if (values[k] < knob.low() || values[k] > knob.high()) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        double[] statistics = emulator.statistics(values);
        double[] errors = emulator.errors(values);
        double sum = 0;
        for (int s = 0; s < statistics.length; s++) {
            Aim aim = simulator.aims().get(s);
            double miss = aim.miss(statistics[s]) * WIDTH_OF_BAND;
            double widened = errors[s] / half(aim) * WIDTH_OF_BAND;
            double variance = 1 + widened * widened;
            // A statistic that too few evaluations have has no finite error, and says nothing.
            sum -= Double.isInfinite(variance) ? 0 : (miss * miss / variance + Math.log(variance)) / 2;
        }
        return sum;
    }

    /** Half the width of a band; of a bound that has no other, what counts as far beyond it. */
    static double half(Aim aim) {
        double half = (aim.until() - aim.from()) / 2;
        return Double.isInfinite(half)
                ? 0.1 * Math.abs(Double.isInfinite(aim.from()) ? aim.until() : aim.from()) + 1e-3
                : half;
    }

    /** The draws: one value for each parameter. */
    public List<double[]> draws() {
        return List.copyOf(draws);
    }

    /** The draws as {@code posterior.csv}: a column for each parameter. */
    public String csv() {
        StringBuilder text = new StringBuilder("draw");
        simulator.knobs().forEach(knob -> text.append(',').append(knob.path()));
        text.append('\n');
        for (int i = 0; i < draws.size(); i++) {
            text.append(i + 1);
            for (double value : draws.get(i)) {
                text.append(',').append(Digits.of(value));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * The profile of each parameter: at eleven values over its range, the least sum of squared misses that any setting of the
     * others comes to, by the emulator; and the median and the middle 95 % of its draws.
     */
    public List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        for (int k = 0; k < simulator.knobs().size(); k++) {
            Knob knob = simulator.knobs().get(k);
            double[] values = new double[PROFILE_STEPS];
            double[] least = new double[PROFILE_STEPS];
            for (int step = 0; step < PROFILE_STEPS; step++) {
                values[step] = knob.at(step / (PROFILE_STEPS - 1.0));
                least[step] = least(k, values[step]);
            }
            int drawn = k;
            Percentile drawnValues = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
            drawnValues.setData(draws.stream().mapToDouble(draw -> draw[drawn]).toArray());
            profiles.add(new Profile(
                    knob,
                    values,
                    least,
                    drawnValues.evaluate(2.5),
                    drawnValues.evaluate(50),
                    drawnValues.evaluate(97.5)));
        }
        return profiles;
    }

    /** The least objective with one parameter held: from twenty draws, improved one coordinate at a time until nothing improves. */
    private double least(int held, double value) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < draws.size(); i += DRAWS / 20) {
            double[] at = draws.get(i).clone();
            at[held] = value;
            double here = objective(at);
            for (double step = 0.25; step > 0.005; ) {
                double before = here;
                for (int k = 0; k < at.length; k++) {
                    Knob knob = simulator.knobs().get(k);
                    for (int way = -1; k != held && way <= 1; way += 2) {
                        double[] next = at.clone();
                        next[k] = knob.at(knob.share(at[k]) + way * step);
                        double there = objective(next);
                        if (there < here) {
                            at = next;
                            here = there;
                        }
                    }
                }
                step = here < before ? step : step / 2;
            }
            least = Math.min(least, here);
        }
        return least;
    }

    private double objective(double[] values) {
        double[] statistics = emulator.statistics(values);
        double sum = 0;
        for (int s = 0; s < statistics.length; s++) {
            double miss = simulator.aims().get(s).miss(statistics[s]);
            sum += miss * miss;
        }
        return sum;
    }
}
