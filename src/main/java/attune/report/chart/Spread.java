package attune.report.chart;

import attune.report.table.Estimate;
import attune.report.table.Sample;
import java.util.List;

/** Five quantiles of a sample. */
record Spread(double q05, double q25, double q50, double q75, double q95) {

    /** The quantiles of all infants from the summary, in the place of those of a random part of them. */
    static Spread of(Sample sample, Estimate all) {
        if (!sample.isPart() || all == null || all.quantiles().isEmpty()) {
            return of(sample);
        }
        List<Double> q = all.quantiles();
        return new Spread(q.get(0), q.get(1), q.get(2), q.get(3), q.get(4));
    }

    static Spread of(Sample sample) {
        return new Spread(
                sample.quantile(0.05),
                sample.quantile(0.25),
                sample.quantile(0.5),
                sample.quantile(0.75),
                sample.quantile(0.95));
    }
}
