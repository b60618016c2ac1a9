package attune.experiment.statistics;

import org.apache.commons.math3.stat.StatUtils;

/**
 * A standardised effect from twins: d = mean paired difference / pooled standard deviation of the two arms.
 *
 * <p>Its interval counts the doubt about the standard deviation with that about the difference; dividing the interval of
 * the difference by the standard deviation would be far too narrow where twins are alike and d is large. From 20 to 500
 * units it is the BCa bootstrap over units, otherwise t with the standard error from the influence of each pair on d
 * (the delta method): ((D - mean D) - d / (2 s) (((x - mean x)^2 + (y - mean y)^2) / 2 - s^2)) / s, for arm x, reference
 * y, D = x - y and pooled standard deviation s.
 *
 * @param d the effect; NaN when neither arm varies
 * @param interval its 95 % interval
 */
public record PairedEffect(double d, Interval interval) {
    /** No effect can be given. */
    public static final PairedEffect NONE = new PairedEffect(Double.NaN, Interval.NONE);

    static final String DELTA = "t by the delta method";

    /** The effect in these pairs; none below two of them or where neither arm varies. */
    public static PairedEffect of(Pairs pairs) {
        double pooled = pairs.pooled();
        if (!(pooled > 0)) {
            return NONE;
        }
        double d = StatUtils.mean(pairs.differences()) / pooled;
        Interval interval = Interval.NONE;
        if (Method.BOOTSTRAP.draws(pairs.units().count())) {
            interval = bootstrap(pairs);
        }
        return new PairedEffect(d, interval.method().isEmpty() ? delta(pairs, d, pooled) : interval);
    }

    static Interval bootstrap(Pairs pairs) {
        Units units = pairs.units();
        double[] sizes = units.sizes();
        double meanX = StatUtils.mean(pairs.arm());
        double meanY = StatUtils.mean(pairs.reference());
        double[] x = Summary.departures(pairs.arm(), meanX);
        double[] y = Summary.departures(pairs.reference(), meanY);
        double[] sumX = units.sums(x);
        double[] sumY = units.sums(y);
        double[] squares = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            squares[i] = x[i] * x[i] + y[i] * y[i];
        }
        double[] sumSquares = units.sums(squares);
        return Bca.interval(units.count(), drawn -> {
            double n = 0;
            double sx = 0;
            double sy = 0;
            double ss = 0;
            for (int unit : drawn) {
                n += sizes[unit];
                sx += sumX[unit];
                sy += sumY[unit];
                ss += sumSquares[unit];
            }
            double variance = (ss - (sx * sx + sy * sy) / n) / (2 * (n - 1));
            return variance > 0 ? (meanX - meanY + (sx - sy) / n) / Math.sqrt(variance) : Double.NaN;
        });
    }

    static Interval delta(Pairs pairs, double d, double pooled) {
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
