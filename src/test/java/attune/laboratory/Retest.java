package attune.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * Two looks at the same families, and how well they agree. They are compared by ranks: most readings are skewed, and one
 * infant that is asleep when it is looked at decides a product-moment correlation.
 */
final class Retest {
    /**
     * Half the width of an interval, in standard errors of Fisher's z of a rank correlation, {@code sqrt((1 + r^2 / 2) /
     * (n - 3))} (Bonett and Wright 2000). Had other families and other luck been drawn, a normal z would leave the interval
     * with a chance of 6 in 100 000. Resampling the families gave up to 1.4 times that standard error (reactivity to a
     * barred wish); then 4 are 2.9 of those, and the chance is 4 in 1000. Not for outcomes equal in all but a few families.
     */
    private static final double WIDTH = 4;

    private final Outcome outcome;
    private final double[] first;
    private final double[] second;
    private final double r;

    private Retest(Outcome outcome, double[] first, double[] second) {
        this.outcome = outcome;
        this.first = first;
        this.second = second;
        r = new SpearmansCorrelation().correlation(first, second);
    }

    /** Two looks, by family; prints how they correlate. */
    static Retest of(String what, Outcome outcome, List<Readings> first, List<Readings> second) {
        Retest both = new Retest(outcome, readings(first, outcome), readings(second, outcome));
        System.out.printf(
                Locale.ROOT,
                "%s, %s: ranks of two looks correlate %.2f (readings %.2f); means %.3f and %.3f%n",
                outcome,
                what,
                both.r,
                new PearsonsCorrelation().correlation(both.first, both.second),
                StatUtils.mean(both.first),
                StatUtils.mean(both.second));
        return both;
    }

    private static double[] readings(List<Readings> looks, Outcome outcome) {
        return looks.stream().mapToDouble(each -> each.of(outcome)).toArray();
    }

    /** The looks correlate as they did when this was written, but for chance. */
    Retest isAbout(double measured) {
        double z = Math.log((1 + measured) / (1 - measured)) / 2;
        double half = WIDTH * Math.sqrt((1 + measured * measured / 2) / (first.length - 3));
        assertThat(r).as("%s", outcome).isBetween(Math.tanh(z - half), Math.tanh(z + half));
        return this;
    }

    /** In both looks the mean over families is between these. */
    Retest hasMeans(double least, double most) {
        assertThat(StatUtils.mean(first)).as("%s", outcome).isBetween(least, most);
        assertThat(StatUtils.mean(second)).as("%s", outcome).isBetween(least, most);
        return this;
    }

    /** In both looks so many families are above a value. */
    Retest hasAbove(double value, int least, int most) {
        for (double[] look : List.of(first, second)) {
            long above = Arrays.stream(look).filter(each -> each > value).count();
            System.out.printf(Locale.ROOT, "%s: above %.2f in %d of %d%n", outcome, value, above, look.length);
            assertThat(above).as("%s", outcome).isBetween((long) least, (long) most);
        }
        return this;
    }
}
