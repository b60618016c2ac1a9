package attune.report.chart;

import attune.report.table.Sample;

/** Five quantiles of a sample. */
record Spread(double q05, double q25, double q50, double q75, double q95) {

    static Spread of(Sample sample) {
        return new Spread(
                sample.quantile(0.05),
                sample.quantile(0.25),
                sample.quantile(0.5),
                sample.quantile(0.75),
                sample.quantile(0.95));
    }
}
