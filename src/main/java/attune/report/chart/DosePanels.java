package attune.report.chart;

import attune.report.table.Categories;
import attune.report.table.Estimate;
import java.util.List;
import java.util.Map;

/**
 * What a dose chart shows.
 *
 * @param panels the lines of each outcome
 * @param over the number that they go over, in words
 * @param axis the same with its unit
 * @param age months
 */
record DosePanels(Map<String, List<Curve>> panels, Shown shown, String over, String axis, double age) {

    /** What is shown of an estimate. */
    enum Shown {
        MEAN,
        SHARE,
        EFFECT;

        Curve.Dot dot(double at, Estimate e, long pairs) {
            return this == EFFECT
                    ? new Curve.Dot(at, e.effect(), e.effectLow(), e.effectHigh(), pairs)
                    : new Curve.Dot(at, e.mean(), e.low(), e.high(), e.n());
        }

        boolean suits(String outcome) {
            return Categories.isShare(outcome) == (this == SHARE);
        }
    }

    /** The range that lines take, with their intervals. */
    static Extent extent(List<Curve> curves) {
        Extent extent = new Extent();
        curves.forEach(curve -> curve.dots()
                .forEach(dot -> extent.add(dot.value()).add(dot.low()).add(dot.high())));
        return extent;
    }
}
