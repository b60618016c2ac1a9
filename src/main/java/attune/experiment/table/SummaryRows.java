package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.design.Vocabulary;
import attune.experiment.run.RunStore;
import attune.experiment.statistics.PairedEffect;
import attune.experiment.statistics.Pairs;
import attune.experiment.statistics.Share;
import attune.experiment.statistics.Summary;
import attune.laboratory.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * summary.csv: what is known of each outcome at each point, arm and age, and how far it lies from the reference arm of
 * the same point. A categorical outcome has a row for each category; nothing assessed is no row.
 */
final class SummaryRows {
    static final List<String> HEADER = List.of(
            "point",
            "arm",
            "age_months",
            "outcome",
            "n",
            "mean",
            "sd",
            "mcse",
            "q05",
            "q25",
            "q50",
            "q75",
            "q95",
            "low",
            "high",
            "effect",
            "effect_low",
            "effect_high",
            "method");
    private final Experiment experiment;
    private final RunStore store;
    private final InOrder inOrder;

    SummaryRows(Experiment experiment, RunStore store, InOrder inOrder) {
        this.inOrder = inOrder;
        this.experiment = experiment;
        this.store = store;
    }

    void write(Path path) throws IOException {
        try (Table table = new Table(path, HEADER)) {
            inOrder.holding(experiment).write(table, experiment.points(), this::write);
        }
    }

    private void write(int point, Table table) throws IOException {
        Cell reference = Cell.load(experiment, store, point, experiment.reference());
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            boolean same = arm == experiment.reference();
            write(point, arm, same ? reference : Cell.load(experiment, store, point, arm), reference, table);
        }
    }

    private void write(int point, int arm, Cell cell, Cell reference, Table table) {
        for (double age : cell.ages()) {
            for (String outcome : experiment.outcomes()) {
                if (Vocabulary.categories(outcome).isEmpty()) {
                    numeric(point, arm, age, outcome, cell, reference, table);
                } else {
                    categorical(point, arm, age, outcome, cell, table);
                }
            }
        }
    }

    private void numeric(int point, int arm, double age, String outcome, Cell cell, Cell reference, Table table) {
        int column = Outcome.of(outcome).orElseThrow().ordinal();
        Cell.Values values = cell.values(column, age);
        if (values.n() == 0) {
            return;
        }
        if (EffectsTable.isShare(Outcome.values().get(column))) {
            share(point, arm, age, outcome, Share.of(values.values(), values.units()), table);
            return;
        }
        Summary summary = Summary.of(
                values.values(),
                values.units(),
                EffectsTable.method(Outcome.values().get(column)));
        begin(point, arm, age, outcome, table)
                .whole(summary.n())
                .number(summary.mean())
                .number(summary.sd())
                .number(summary.error());
        for (double quantile : summary.quantiles()) {
            table.number(quantile);
        }
        table.number(summary.interval().low()).number(summary.interval().high());
        String method = Over.units(experiment).with(summary.interval().method());
        if (arm == experiment.reference()) {
            table.empty(3)
                    .text(method + (experiment.arms().size() > 1 ? "; reference arm" : ""))
                    .end();
            return;
        }
        PairedEffect effect = effect(values, reference.values(column, age));
        table.number(effect.d())
                .number(effect.interval().low())
                .number(effect.interval().high())
                .text(method + "; d from twins: "
                        + Over.units(experiment).with(effect.interval().method()))
                .end();
    }

    private static PairedEffect effect(Cell.Values values, Cell.Values reference) {
        Pairs pairs = values.with(reference);
        return pairs.n() == 0 ? PairedEffect.NONE : PairedEffect.of(pairs);
    }

    private void categorical(int point, int arm, double age, String outcome, Cell cell, Table table) {
        Cell.Values values = cell.categories(outcome, age);
        if (values.n() == 0) {
            return;
        }
        List<String> categories = Vocabulary.categories(outcome);
        for (int category = 0; category < categories.size(); category++) {
            double[] in = new double[values.n()];
            for (int i = 0; i < in.length; i++) {
                in[i] = values.values()[i] == category ? 1 : 0;
            }
            String name = outcome + "=" + categories.get(category);
            share(point, arm, age, name, Share.of(in, values.units()), table);
        }
    }

    /** A share has neither spread nor quantiles nor d; how it differs from the reference arm is in effects.csv. */
    private void share(int point, int arm, double age, String name, Share share, Table table) {
        begin(point, arm, age, name, table)
                .whole(share.n())
                .number(share.share())
                .empty(1)
                .number(share.error())
                .empty(Summary.LEVEL_COUNT)
                .number(share.interval().low())
                .number(share.interval().high())
                .empty(3)
                .text(Over.units(experiment).with(share.interval().method()))
                .end();
    }

    private Table begin(int point, int arm, double age, String outcome, Table table) {
        return table.whole(point)
                .text(experiment.arms().get(arm).name())
                .number(age)
                .text(outcome);
    }
}
