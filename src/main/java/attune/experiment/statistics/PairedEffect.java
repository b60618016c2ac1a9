package attune.experiment.statistics;

import org.apache.commons.math3.stat.StatUtils;

/**
 * A standardised effect from twins: d = mean paired difference / pooled standard deviation of the two arms.
 *
 * <p>Its interval counts the doubt about the standard deviation with that about the difference; dividing the interval of
 * the difference by the standard deviation would be far too narrow where twins are alike and d is large. From 20 to 500
 * units it reaches from the lower to the higher of the ends of two intervals: the BCa bootstrap over units, and t with the
 * jackknife's standard error. Where a few infants change much and the others hardly, the bootstrap alone covers too little,
 * for most of its draws hold the same few; t alone does where nearly all of them changed to one side. With other numbers of
 * units it is the latter.
 *
 * <p>Where no d is left without some unit, the standard error is from the influence of each pair on d (the delta method):
 * ((D - mean D) - d / (2 s) (((x - mean x)^2 + (y - mean y)^2) / 2 - s^2)) / s, for arm x, reference y, D = x - y and
 * pooled standard deviation s.
 *
 * @param d the effect; NaN when neither arm varies
 * @param interval its 95 % interval
 */
public record PairedEffect(double d, Interval interval) {
    /** No effect can be given. */
    public static final PairedEffect NONE = new PairedEffect(Double.NaN, Interval.NONE);

    static final String BOTH = "wider of BCa and jackknife t";
    static final String JACKKNIFE = "jackknife t";
    static final String DELTA = "t by the delta method";

    /** The effect in these pairs; none below two of them or where neither arm varies. */
    public static PairedEffect of(Pairs pairs) {
        double pooled = pairs.pooled();
        if (!(pooled > 0)) {
            return NONE;
        }
        double d = StatUtils.mean(pairs.differences()) / pooled;
        return new PairedEffect(d, interval(pairs, d, pooled));
    }

    private static Interval interval(Pairs pairs, double d, double pooled) {
        Sums sums = Sums.of(pairs);
        int units = pairs.units().count();
        Interval jackknife = StudentT.interval(d, Jackknife.error(sums.without()), units);
        if (jackknife.method().isEmpty()) {
            return delta(pairs, d, pooled);
        }
        Interval bootstrap = Method.BOOTSTRAP.draws(units) ? Bca.interval(units, sums::of) : Interval.NONE;
        return bootstrap.method().isEmpty()
                ? new Interval(jackknife.low(), jackknife.high(), JACKKNIFE)
                : bootstrap.around(jackknife, BOTH);
    }

    /**
     * What d is made of, summed in each unit, about the means of all.
     *
     * @param difference the mean difference of all
     * @param sizes how many pairs each unit has
     * @param x the arm's departures from its mean
     * @param y the reference arm's
     * @param squares the squares of both
     */
    private record Sums(double difference, double[] sizes, double[] x, double[] y, double[] squares) {
        /** A variance that is less of the squares it comes from is what rounding leaves of none. */
        private static final double ROUNDING = 1e-10;

        static Sums of(Pairs pairs) {
            double meanX = StatUtils.mean(pairs.arm());
            double meanY = StatUtils.mean(pairs.reference());
            double[] x = Summary.departures(pairs.arm(), meanX);
            double[] y = Summary.departures(pairs.reference(), meanY);
            double[] squares = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                squares[i] = x[i] * x[i] + y[i] * y[i];
            }
            Units units = pairs.units();
            return new Sums(meanX - meanY, units.sizes(), units.sums(x), units.sums(y), units.sums(squares));
        }

        /** d of the units drawn. */
        double of(int[] drawn) {
            double n = 0;
            double sx = 0;
            double sy = 0;
            double ss = 0;
            for (int unit : drawn) {
                n += sizes[unit];
                sx += x[unit];
                sy += y[unit];
                ss += squares[unit];
            }
            return d(n, sx, sy, ss);
        }

        /** d without each unit in turn. */
        double[] without() {
            double n = StatUtils.sum(sizes);
            double sx = StatUtils.sum(x);
            double sy = StatUtils.sum(y);
            double ss = StatUtils.sum(squares);
            double[] without = new double[sizes.length];
            for (int unit = 0; unit < without.length; unit++) {
                without[unit] = d(n - sizes[unit], sx - x[unit], sy - y[unit], ss - squares[unit]);
            }
            return without;
        }

        private double d(double n, double sx, double sy, double ss) {
            double variance = (ss - (sx * sx + sy * sy) / n) / (2 * (n - 1));
            return variance > ROUNDING * ss / (2 * (n - 1))
                    ? (difference + (sx - sy) / n) / Math.sqrt(variance)
                    : Double.NaN;
        }
    }

    private static Interval delta(Pairs pairs, double d, double pooled) {
        double meanX = StatUtils.mean(pairs.arm());
        double meanY = StatUtils.mean(pairs.reference());
        double[] influence = new double[pairs.n()];
        for (int i = 0; i < influence.length; i++) {
            double x = pairs.arm()[i] - meanX;
            double y = pairs.reference()[i] - meanY;
            influence[i] = (x - y - d / (2 * pooled) * ((x * x + y * y) / 2 - pooled * pooled)) / pooled;
        }
        Interval t = StudentT.interval(
                d, pairs.units().error(influence), pairs.units().count());
        return new Interval(t.low(), t.high(), t.method().isEmpty() ? "" : DELTA);
    }
}
