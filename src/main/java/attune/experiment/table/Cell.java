package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.run.Assessed;
import attune.experiment.run.Run;
import attune.experiment.run.RunStore;
import attune.experiment.statistics.Pairs;
import attune.experiment.statistics.Units;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The infants of one point and arm, over all replicates whose run did not fail. */
final class Cell {
    private final Map<Integer, Assessed> replicates = new LinkedHashMap<>();
    private final Over over;

    private Cell(Over over) {
        this.over = over;
    }

    /** Whom a value is of: the same numbers name the same infant in every arm. */
    record Whom(int replicate, int family, int infant) implements Comparable<Whom> {
        @Override
        public int compareTo(Whom other) {
            int order = Integer.compare(replicate, other.replicate);
            order = order != 0 ? order : Integer.compare(family, other.family);
            return order != 0 ? order : Integer.compare(infant, other.infant);
        }
    }

    /** Says whether an infant is wanted. */
    interface Wanted {
        boolean is(Whom whom);
    }

    /** The values of one outcome at one age, in the order of replicates, families and infants. */
    record Values(Over over, List<Whom> whom, double[] values) {
        int n() {
            return values.length;
        }

        Units units() {
            return Cell.units(over, whom);
        }

        /** The values of some of the infants. */
        Values of(Wanted wanted) {
            List<Whom> some = new ArrayList<>();
            double[] theirs = new double[n()];
            for (int i = 0; i < n(); i++) {
                if (wanted.is(whom.get(i))) {
                    theirs[some.size()] = values[i];
                    some.add(whom.get(i));
                }
            }
            return new Values(over, some, Arrays.copyOf(theirs, some.size()));
        }

        /** 1 for every infant in the category of this number, else 0. */
        Values in(int category) {
            return new Values(
                    over,
                    whom,
                    Arrays.stream(values).map(x -> x == category ? 1 : 0).toArray());
        }

        /** The infants found here and there, each with its value in both. */
        Pairs with(Values reference) {
            int most = Math.min(n(), reference.n());
            List<Whom> both = new ArrayList<>();
            double[] here = new double[most];
            double[] there = new double[most];
            for (int i = 0, j = 0; i < n() && j < reference.n(); ) {
                int order = whom.get(i).compareTo(reference.whom.get(j));
                if (order == 0) {
                    here[both.size()] = values[i++];
                    there[both.size()] = reference.values[j];
                    both.add(reference.whom.get(j++));
                } else if (order < 0) {
                    i++;
                } else {
                    j++;
                }
            }
            int n = both.size();
            return new Pairs(Arrays.copyOf(here, n), Arrays.copyOf(there, n), Cell.units(over, both));
        }
    }

    private static Units units(Over over, List<Whom> whom) {
        return Units.of(
                whom.stream().mapToLong(w -> over.unit(w.replicate, w.family)).toArray());
    }

    static Cell load(Experiment experiment, RunStore store, int point, int arm) throws IOException {
        Cell cell = new Cell(Over.units(experiment));
        for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
            int run = new Run(point, replicate, arm).index(experiment);
            if (store.has(run)) {
                cell.replicates.put(replicate, store.assessed(run));
            }
        }
        return cell;
    }

    /** Every age at which somebody was assessed, rising. */
    List<Double> ages() {
        TreeSet<Double> ages = new TreeSet<>();
        replicates.values().forEach(run -> Arrays.stream(run.age()).forEach(ages::add));
        return new ArrayList<>(ages);
    }

    /** A numeric outcome, where it could be read. */
    Values values(int outcome, double age) {
        return collect(age, (run, row) -> run.outcomes()[outcome][row]);
    }

    /** A categorical outcome as category numbers, where it was assessed. */
    Values categories(String outcome, double age) {
        return collect(age, (run, row) -> {
            int category = run.category(outcome, row);
            return category < 0 ? Double.NaN : category;
        });
    }

    private interface Read {
        double at(Assessed run, int row);
    }

    private Values collect(double age, Read read) {
        int most = replicates.values().stream().mapToInt(Assessed::rows).sum();
        List<Whom> whom = new ArrayList<>();
        double[] values = new double[most];
        for (Map.Entry<Integer, Assessed> each : replicates.entrySet()) {
            Assessed run = each.getValue();
            for (int row = 0; row < run.rows(); row++) {
                double value = run.age()[row] == age ? read.at(run, row) : Double.NaN;
                if (Double.isFinite(value)) {
                    values[whom.size()] = value;
                    whom.add(new Whom(each.getKey(), run.family()[row], run.infant()[row]));
                }
            }
        }
        return new Values(over, whom, Arrays.copyOf(values, whom.size()));
    }
}
