package attune.experiment.statistics;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BisectionSolver;

/**
 * The score interval of the difference of two shares of the same infants (Tango 1998): every difference that a test against
 * the discordant pairs does not refuse at 5 %. Its width is not 0 when nobody changes, where it is that of Wilson's interval
 * of none. The counts are divided by what the design effect of the differences leaves ({@link EffectiveSize}).
 */
public final class PairedShares {
    static final String METHOD = "Tango score";

    private static final double Z = 1.959963984540054;
    private static final double EXACT = 1e-12;
    private static final int MOST_STEPS = 200;

    private PairedShares() {}

    /**
     * The interval of the share in the arm less that in the reference arm.
     *
     * @param pairs at least one; 1 for each infant that is in, 0 for each that is not
     */
    public static Interval interval(Pairs pairs) {
        double came = 0;
        double went = 0;
        double[] differences = pairs.differences();
        for (double difference : differences) {
            came += difference > 0 ? 1 : 0;
            went += difference < 0 ? 1 : 0;
        }
        int n = pairs.n();
        double size = EffectiveSize.of(Summary.departures(differences, (came - went) / n), pairs.units());
        return interval(came * size / n, went * size / n, size);
    }

    /** The interval from how many came in and went out of so many. */
    static Interval interval(double came, double went, double n) {
        double difference = (came - went) / n;
        double low = difference <= -1 ? -1 : end(x -> score(x, came, went, n) - Z, -1, difference);
        double high = difference >= 1 ? 1 : end(x -> score(x, came, went, n) + Z, difference, 1);
        return new Interval(low, high, METHOD);
    }

    private static double end(UnivariateFunction distance, double from, double to) {
        return new BisectionSolver(EXACT).solve(MOST_STEPS, distance, from, to);
    }

    /**
     * Tango's statistic of a supposed difference: how far the counts are from it, over the standard deviation with the most
     * likely share that goes out under it.
     */
    private static double score(double supposed, double came, double went, double n) {
        double distance = came - went - n * supposed;
        double b = (2 * n - came + went) * supposed - came - went;
        double c = -went * supposed * (1 - supposed);
        double out = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
        double variance = n * (2 * out + supposed * (1 - supposed));
        if (Math.abs(distance) < EXACT * n) {
            return 0;
        }
        return variance > 0 ? distance / Math.sqrt(variance) : Math.signum(distance) * Double.MAX_VALUE;
    }
}
