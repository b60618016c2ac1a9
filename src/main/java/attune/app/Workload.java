package attune.app;

import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.design.SeriesOf;
import attune.experiment.file.Problems;
import attune.experiment.run.SharedPasts;
import attune.laboratory.Trace;
import attune.parameter.Unit;
import attune.simulation.Scenario;

/**
 * How much an experiment asks for.
 *
 * @param infants infants over all runs
 * @param months months of life over all infants
 * @param shared how many of these months are lived once for several arms or points, and so need not be lived again
 * @param tableBytes size of the tables
 * @param storeBytes size of the log of finished runs
 */
record Workload(long infants, double months, double shared, double tableBytes, double storeBytes) {
    private static final double INFANT_ROW = 210;
    private static final double SERIES_ROW = 85;
    private static final double INFANT_WEEK_ROW = 128;
    private static final double SUMMARY_ROW = 160;

    /** Up to so many points are added up; beyond, the rest is taken to be like them. */
    private static final int LOOKED_AT = 2000;

    static Workload of(Experiment experiment) {
        double infants = 0;
        double months = 0;
        double tables = 0;
        double store = 0;
        int points = Math.min(experiment.points(), LOOKED_AT);
        for (int point = 0; point < points; point++) {
            for (int arm = 0; arm < experiment.arms().size(); arm++) {
                Scenario scenario = ScenarioReader.read(ScenarioTree.at(experiment, point, arm), new Problems())
                        .orElseThrow();
                double inRun =
                        (double) scenario.size().families() * scenario.size().infants();
                double weeks = scenario.size().span() * Unit.DAYS_PER_MONTH / 7;
                int ages = scenario.assessmentMonths().size();
                infants += inRun * experiment.replicates();
                months += inRun * experiment.replicates() * scenario.size().span();
                tables += inRun * experiment.replicates() * ages * INFANT_ROW
                        + series(experiment, inRun, weeks)
                        + ages * (experiment.outcomes().size() + 6) * SUMMARY_ROW;
                store += inRun * experiment.replicates() * (ages * 140 + weeks * Trace.values().length * 4);
            }
        }
        double shared = SharedPasts.months(experiment, points);
        double scale = (double) experiment.points() / points;
        return new Workload(Math.round(infants * scale), months * scale, shared * scale, tables * scale, store * scale);
    }

    private static double series(Experiment experiment, double infants, double weeks) {
        return experiment.series() == SeriesOf.INFANTS
                ? infants * experiment.replicates() * weeks * INFANT_WEEK_ROW
                : weeks * Trace.values().length * SERIES_ROW;
    }
}
