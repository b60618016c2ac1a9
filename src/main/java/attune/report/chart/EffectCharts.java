package attune.report.chart;

import attune.report.table.Categories;
import attune.report.table.Cell;
import attune.report.table.Effect;
import attune.report.table.Estimate;
import java.util.List;

/**
 * What arms do to infants, against the reference arm at an age: forests of d and, for outcomes that are shares of infants, of
 * differences in percentage points.
 */
final class EffectCharts {
    private static final double PERCENT = 100;
    private static final String TRIAL =
            "The thin line below is the interval that a trial would have with as many other families in the reference group";

    private final Study study;
    private final List<String> asked;
    private final String reference;

    EffectCharts(Study study) {
        this.study = study;
        asked = study.results.asked(study.results.summary().outcomes());
        reference = study.reference.isEmpty() ? "the reference arm" : study.reference;
    }

    /** The forest of d, or null where no arm has one at that age. */
    Chart ofMeans(double age) {
        Forest.Words words = new Forest.Words(
                "effects",
                "Effects",
                "Paired d against " + reference,
                "outcomes",
                "Effect d (right of the line: higher than " + reference + ")",
                "d is the mean paired difference divided by the pooled standard deviation of the two arms.",
                TRIAL + ": as a rule wider, for differences between families do not cancel there.",
                "Paired effect d against " + reference,
                "Difference from " + reference + " in the same infants (paired d) with 95 % intervals.",
                2,
                0.1);
        return Forest.of(study, words, this::d, asked, age);
    }

    private Forest.Bar d(Cell cell) {
        Estimate estimate = study.results.summary().at(cell);
        if (estimate == null || !estimate.hasEffect()) {
            return null;
        }
        Effect twins = study.results.effects().at(cell);
        return new Forest.Bar(
                estimate.effect(),
                estimate.effectLow(),
                estimate.effectHigh(),
                twins == null ? Double.NaN : twins.unpaired().low(),
                twins == null ? Double.NaN : twins.unpaired().high(),
                study.pairs(estimate));
    }

    /** The forest of differences of shares, or null where no arm has one at that age. */
    Chart ofShares(double age) {
        Forest.Words words = new Forest.Words(
                "effects-shares",
                "Differences of shares",
                "The same infants against " + reference,
                "shares",
                "Percentage points (right of the line: more infants than in " + reference + ")",
                "How many more or fewer of a hundred infants than in " + reference + ".",
                TRIAL + ".",
                "Difference of the share of infants from " + reference + " in percentage points",
                "Difference of the share of infants from " + reference
                        + " in the same infants, in percentage points with 95 % intervals.",
                1,
                5);
        List<String> shares = asked.stream()
                .filter(o -> Categories.isShare(o) || study.results.codebook().isYesOrNo(o))
                .toList();
        return Forest.of(study, words, this::share, shares, age);
    }

    private Forest.Bar share(Cell cell) {
        Effect effect = study.results.effects().at(cell);
        if (effect == null || !effect.difference().isThere()) {
            return null;
        }
        return new Forest.Bar(
                PERCENT * effect.difference().value(),
                PERCENT * effect.difference().low(),
                PERCENT * effect.difference().high(),
                PERCENT * effect.groups().low(),
                PERCENT * effect.groups().high(),
                effect.pairs());
    }
}
