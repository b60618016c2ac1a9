package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.design.Vocabulary;
import attune.experiment.run.Assessed;
import attune.experiment.run.Run;
import attune.experiment.run.RunStore;
import attune.laboratory.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What every asked outcome reads in one arm, point by point and replicate by replicate: the mean over the infants of the
 * run in whom it could be read, or the share of infants in a category. So many are held at once as there is room for: the runs are
 * read again for the others.
 */
final class PointReadings {
    /** One column: an outcome, or a category of one. */
    private record Column(String name, String outcome, int category) {
        double read(Assessed run, int row) {
            if (category < 0) {
                return run.outcomes()[Outcome.of(outcome).orElseThrow().ordinal()][row];
            }
            int found = run.category(outcome, row);
            return found < 0 ? Double.NaN : found == category ? 1 : 0;
        }
    }

    /** How many means are held at once: 32 MB. */
    static final int MOST = 4_000_000;

    private final Experiment experiment;
    private final RunStore store;
    private final int arm;
    private final int room;
    private final List<Column> columns = new ArrayList<>();
    private final List<Integer> failed = new ArrayList<>();
    private final TreeSet<Double> ages = new TreeSet<>();
    private final Map<Place, double[][]> held = new HashMap<>();

    /** One outcome at one age. */
    private record Place(double age, int column) {}

    private PointReadings(Experiment experiment, RunStore store, int arm, int most) {
        this.experiment = experiment;
        this.store = store;
        this.arm = arm;
        long one = (long) experiment.points() * experiment.replicates();
        room = (int) Math.max(1, most / one);
        for (String outcome : experiment.outcomes()) {
            List<String> categories = Vocabulary.categories(outcome);
            if (categories.isEmpty()) {
                columns.add(new Column(outcome, outcome, -1));
            }
            for (int category = 0; category < categories.size(); category++) {
                columns.add(new Column(outcome + "=" + categories.get(category), outcome, category));
            }
        }
    }

    /** @param most how many means are held at once; fewer than one outcome has at one age count as so many */
    static PointReadings load(Experiment experiment, RunStore store, int arm, int most) throws IOException {
        PointReadings all = new PointReadings(experiment, store, arm, most);
        all.read(place -> true);
        return all;
    }

    /** Reads every run, and holds what is wanted as far as there is room. */
    private void read(Predicate<Place> wanted) throws IOException {
        held.clear();
        failed.clear();
        for (int point = 0; point < experiment.points(); point++) {
            boolean whole = true;
            for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
                int run = new Run(point, replicate, arm).index(experiment);
                whole &= store.has(run);
                if (store.has(run)) {
                    add(store.assessed(run), point, replicate, wanted);
                }
            }
            if (!whole) {
                failed.add(point);
            }
        }
    }

    private void add(Assessed run, int point, int replicate, Predicate<Place> wanted) {
        for (double age : Arrays.stream(run.age()).distinct().toArray()) {
            ages.add(age);
            for (int column = 0; column < columns.size(); column++) {
                Place place = new Place(age, column);
                if (wanted.test(place) && (held.containsKey(place) || held.size() < room)) {
                    held.computeIfAbsent(place, p -> empty())[point][replicate] = mean(run, columns.get(column), age);
                }
            }
        }
    }

    private double[][] empty() {
        double[][] empty = new double[experiment.points()][experiment.replicates()];
        for (double[] point : empty) {
            Arrays.fill(point, Double.NaN);
        }
        return empty;
    }

    private static double mean(Assessed run, Column column, double age) {
        double sum = 0;
        int n = 0;
        for (int row = 0; row < run.rows(); row++) {
            double value = run.age()[row] == age ? column.read(run, row) : Double.NaN;
            if (Double.isFinite(value)) {
                sum += value;
                n++;
            }
        }
        return sum / n;
    }

    /** Every age at which somebody was assessed, rising. */
    List<Double> ages() {
        return List.copyOf(ages);
    }

    /** The outcomes, those that are categories as NAME=CATEGORY. */
    List<String> outcomes() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * {@code [point][replicate]} of the outcome numbered so; NaN where a run failed or it could be read in no infant. Asked for in
     * the order of ages, then outcomes, every run is read as seldom as there is room for.
     */
    double[][] of(int outcome, double age) throws IOException {
        Place place = new Place(age, outcome);
        if (!held.containsKey(place)) {
            Set<Place> next = next(place);
            read(next::contains);
        }
        return held.get(place);
    }

    /** A place and those behind it, as many as there is room for. */
    private Set<Place> next(Place first) {
        Set<Place> next = new HashSet<>();
        for (double age : ages.tailSet(first.age())) {
            for (int column = age == first.age() ? first.column() : 0; column < columns.size(); column++) {
                if (next.size() < room) {
                    next.add(new Place(age, column));
                }
            }
        }
        return next;
    }

    /** The points of which a run failed. */
    List<Integer> failed() {
        return List.copyOf(failed);
    }
}
