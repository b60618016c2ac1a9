package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.design.Vocabulary;
import attune.experiment.run.RunStore;
import attune.experiment.statistics.Interval;
import attune.experiment.statistics.Method;
import attune.experiment.statistics.PairedEffect;
import attune.experiment.statistics.PairedShares;
import attune.experiment.statistics.Pairs;
import attune.experiment.statistics.Response;
import attune.experiment.statistics.Share;
import attune.experiment.statistics.Summary;
import attune.experiment.statistics.UnpairedEffect;
import attune.experiment.statistics.UnpairedShares;
import attune.experiment.statistics.Welch;
import attune.laboratory.Better;
import attune.laboratory.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * effects.csv: what an arm does to each outcome, from the pairs that an infant makes with itself in the reference arm of
 * the same point; for everybody and by subgroup. Beside it what a trial would see in which the arms held different
 * families. Absent where there is one arm.
 */
final class EffectsTable {
    static final List<String> HEADER = List.of(
            "point",
            "arm",
            "age_months",
            "outcome",
            "subgroup",
            "n_pairs",
            "mean_difference",
            "low",
            "high",
            "pooled_sd",
            "d",
            "d_low",
            "d_high",
            "better",
            "margin",
            "share_helped",
            "helped_low",
            "helped_high",
            "share_harmed",
            "harmed_low",
            "harmed_high",
            "unpaired_difference",
            "unpaired_low",
            "unpaired_high",
            "unpaired_d",
            "unpaired_d_low",
            "unpaired_d_high",
            "variance_ratio",
            "method");

    /** A subgroup with pairs of fewer units has no row. */
    static final int LEAST = 10;

    private final Experiment experiment;
    private final RunStore store;
    private final InOrder inOrder;

    EffectsTable(Experiment experiment, RunStore store, InOrder inOrder) {
        this.inOrder = inOrder;
        this.experiment = experiment;
        this.store = store;
    }

    /** Writes the table, where there is a second arm. */
    void write(Path path) throws IOException {
        if (experiment.arms().size() < 2) {
            return;
        }
        try (Table table = new Table(path, HEADER)) {
            inOrder.holding(experiment).write(table, experiment.points(), this::write);
        }
    }

    private void write(int point, Table table) throws IOException {
        Map<String, Cell.Wanted> strata = Strata.of(experiment, point);
        Cell reference = Cell.load(experiment, store, point, experiment.reference());
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            if (arm != experiment.reference()) {
                Cell cell = Cell.load(experiment, store, point, arm);
                write(new Place(point, arm, table), cell, reference, strata);
            }
        }
    }

    private record Place(int point, int arm, Table table) {}

    private void write(Place place, Cell cell, Cell reference, Map<String, Cell.Wanted> strata) {
        for (double age : cell.ages()) {
            for (String column : experiment.outcomes()) {
                List<String> categories = Vocabulary.categories(column);
                if (categories.isEmpty()) {
                    Outcome outcome = Outcome.of(column).orElseThrow();
                    Cell.Values arm = cell.values(outcome.ordinal(), age);
                    Cell.Values other = reference.values(outcome.ordinal(), age);
                    rows(place, age, Told.of(outcome), arm, other, strata);
                }
                for (int category = 0; category < categories.size(); category++) {
                    Cell.Values arm = cell.categories(column, age).in(category);
                    Cell.Values other = reference.categories(column, age).in(category);
                    rows(place, age, Told.of(column, categories.get(category)), arm, other, strata);
                }
            }
        }
    }

    /**
     * What the rows are about.
     *
     * @param share whether it is the share of infants in a category, or in whom something is so: its effect is the difference
     *     of the shares alone
     */
    private record Told(String name, String better, boolean down, boolean share) {
        static Told of(Outcome outcome) {
            return new Told(
                    outcome.column(),
                    outcome.better() == Better.NEITHER
                            ? "neither; helped means higher and harmed lower"
                            : outcome.better().name().toLowerCase(Locale.ROOT),
                    outcome.better() == Better.LOWER,
                    isShare(outcome));
        }

        static Told of(String outcome, String category) {
            return new Told(outcome + "=" + category, "neither; helped means come in and harmed gone out", false, true);
        }
    }

    private void rows(
            Place place,
            double age,
            Told told,
            Cell.Values arm,
            Cell.Values reference,
            Map<String, Cell.Wanted> strata) {
        strata.forEach((name, wanted) -> row(place, age, told, name, arm.of(wanted), reference.of(wanted)));
    }

    private void row(Place place, double age, Told told, String subgroup, Cell.Values arm, Cell.Values reference) {
        Pairs pairs = arm.with(reference);
        boolean all = subgroup.equals(Strata.ALL);
        if (pairs.n() == 0 || (!all && pairs.units().count() < LEAST)) {
            return;
        }
        Summary difference = Summary.of(pairs.differences(), pairs.units(), told.share() ? Method.T : Method.WIDER);
        PairedEffect effect = told.share() ? PairedEffect.NONE : PairedEffect.of(pairs);
        Response response = Response.of(pairs);
        Welch welch = Welch.of(
                summary(arm),
                arm.units().count(),
                summary(reference),
                reference.units().count());
        double ratio = difference.error() / welch.error();
        Table table = place.table()
                .whole(place.point())
                .text(experiment.arms().get(place.arm()).name())
                .number(age)
                .text(told.name())
                .text(subgroup)
                .whole(pairs.n());
        table.number(difference.mean());
        Interval paired = told.share() ? PairedShares.interval(pairs) : difference.interval();
        ends(paired, table);
        table.number(pairs.pooled()).number(effect.d());
        ends(effect.interval(), table);
        table.text(told.better()).number(response.margin());
        share(told.down() ? response.lower() : response.higher(), table);
        share(told.down() ? response.higher() : response.lower(), table);
        table.number(welch.difference());
        Interval groups = told.share() ? UnpairedShares.interval(share(arm), share(reference)) : welch.interval();
        ends(groups, table);
        UnpairedEffect trial = told.share()
                ? new UnpairedEffect(Double.NaN, Interval.NONE)
                : UnpairedEffect.of(arm.values(), arm.units(), reference.values(), reference.units());
        table.number(trial.d());
        ends(trial.interval(), table);
        table.number(ratio * ratio)
                .text(methods(paired, effect, response, groups))
                .end();
    }

    /** The interval that means of an outcome get; mean differences get another. */
    static Method method(Outcome outcome) {
        return outcome.spread() == Outcome.Spread.TAILED ? Method.BOOTSTRAP : Method.T;
    }

    /** Whether what is told of an outcome is the share of infants in whom it is 1. */
    static boolean isShare(Outcome outcome) {
        return outcome.spread() == Outcome.Spread.BINARY;
    }

    private static Summary summary(Cell.Values values) {
        return Summary.of(values.values(), values.units(), Method.T);
    }

    private static Share share(Cell.Values values) {
        return Share.of(values.values(), values.units());
    }

    private String methods(Interval paired, PairedEffect effect, Response response, Interval groups) {
        return Over.units(experiment)
                .with("difference " + word(paired) + ", d " + word(effect.interval()) + ", shares "
                        + word(response.higher().interval()) + ", unpaired " + word(groups));
    }

    private static String word(Interval interval) {
        return interval.method().isEmpty() ? "none" : interval.method();
    }

    private static void share(Share share, Table table) {
        table.number(share.share());
        ends(share.interval(), table);
    }

    private static void ends(Interval interval, Table table) {
        table.number(interval.low()).number(interval.high());
    }
}
