package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.design.Factor;
import attune.experiment.design.Vocabulary;
import attune.experiment.run.Assessed;
import attune.experiment.run.Run;
import attune.experiment.run.RunStore;
import attune.laboratory.Outcome;
import attune.simulation.Births;
import attune.simulation.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** infants.csv: a row per infant, arm and assessment age, in the order of the runs. */
final class InfantsTable {
    static final List<String> KEYS = List.of("point", "replicate", "seed", "arm", "family", "infant", "age_months");

    /** What is known of an infant at birth, behind the outcomes: by it effects are told apart. */
    static final List<String> BIRTH = List.of("birth_reactivity", "risk");

    private final Experiment experiment;
    private final RunStore store;
    private final InOrder inOrder;
    private final List<String> columns;

    InfantsTable(Experiment experiment, RunStore store, InOrder inOrder) {
        this.inOrder = inOrder;
        this.experiment = experiment;
        this.store = store;
        columns = columns(experiment);
    }

    static List<String> header(Experiment experiment) {
        List<String> header = new ArrayList<>(KEYS);
        experiment.design().factors().stream().map(Factor::path).forEach(header::add);
        header.addAll(columns(experiment));
        header.addAll(BIRTH);
        return header;
    }

    /** The outcomes of every table, and what was asked of the instruments. */
    private static List<String> columns(Experiment experiment) {
        Set<String> columns = new LinkedHashSet<>(Vocabulary.outcomes());
        columns.addAll(experiment.outcomes());
        return List.copyOf(columns);
    }

    /** Writes the table, and returns how many rows it has. */
    long write(Path path) throws IOException {
        AtomicLong rows = new AtomicLong();
        Scenario scenario = Scenarios.at(experiment, 0, experiment.reference());
        long infants = (long) scenario.size().families() * scenario.size().infants();
        InOrder some = inOrder.keeping(infants * scenario.assessmentMonths().size());
        try (Table table = new Table(path, header(experiment))) {
            some.write(table, experiment.runs(), (index, part) -> {
                if (store.has(index)) {
                    rows.addAndGet(write(Run.of(experiment, index), store.assessed(index), part));
                }
            });
        }
        return rows.get();
    }

    /** Writes the rows of one run, and returns how many they are. */
    long write(Run run, Assessed assessed, Table table) {
        String arm = experiment.arms().get(run.arm()).name();
        long seed = run.seed(experiment);
        Scenario scenario = Scenarios.at(experiment, run.point(), run.arm());
        Births births = Births.of(scenario, seed);
        for (int row = 0; row < assessed.rows(); row++) {
            table.whole(run.point())
                    .whole(run.replicate())
                    .whole(seed)
                    .text(arm)
                    .whole(assessed.family()[row])
                    .whole(assessed.infant()[row])
                    .number(assessed.age()[row]);
            for (int f = 0; f < experiment.design().factors().size(); f++) {
                if (experiment.design().value(run.point(), f) instanceof Double number) {
                    table.number(number);
                } else {
                    table.text(experiment.design().value(run.point(), f).toString());
                }
            }
            for (String outcome : columns) {
                outcome(outcome, assessed, row, table);
            }
            int born = assessed.family()[row] * scenario.size().infants() + assessed.infant()[row];
            table.number(births.reactivity()[born]).number(births.risk()[born]).end();
        }
        return assessed.rows();
    }

    private void outcome(String outcome, Assessed assessed, int row, Table table) {
        List<String> categories = Vocabulary.categories(outcome);
        if (!experiment.asks(outcome)) {
            table.empty(1);
        } else if (categories.isEmpty()) {
            table.number(assessed.outcomes()[Outcome.of(outcome).orElseThrow().ordinal()][row]);
        } else {
            int category = assessed.category(outcome, row);
            table.text(category < 0 ? "" : categories.get(category));
        }
    }
}
