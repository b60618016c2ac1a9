package attune.experiment.run;

import attune.experiment.design.Vocabulary;
import attune.laboratory.Outcome;
import attune.simulation.Lives;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The assessments of one run, column by column.
 *
 * @param family number of the family
 * @param infant number of the infant in it
 * @param age in months
 * @param outcomes {@code [outcome][row]}; NaN where not read
 * @param attachment index of the category, -1 where not assessed
 * @param profile index of the category, -1 where not assessed
 */
public record Assessed(
        int[] family, int[] infant, double[] age, double[][] outcomes, byte[] attachment, byte[] profile) {
    private static final int ROW_BYTES = 4 + 4 + 8 + 2;

    /** How many rows. */
    public int rows() {
        return family.length;
    }

    /** The category's index at a row; -1 where not assessed. */
    public int category(String outcome, int row) {
        return outcome.equals(Vocabulary.ATTACHMENT) ? attachment[row] : profile[row];
    }

    /** Takes the columns out of what a community left. */
    public static Assessed of(Lives lives) {
        int rows = lives.assessments().size();
        Assessed columns = empty(rows);
        for (int row = 0; row < rows; row++) {
            Lives.Assessment from = lives.assessments().get(row);
            columns.family[row] = from.family();
            columns.infant[row] = from.infant();
            columns.age[row] = from.ageMonths();
            for (int k = 0; k < columns.outcomes.length; k++) {
                columns.outcomes[k][row] = from.outcomes()[k];
            }
            columns.attachment[row] = index(Vocabulary.ATTACHMENT, from.attachment());
            columns.profile[row] = index(Vocabulary.PROFILE, from.profile());
        }
        return columns;
    }

    private static Assessed empty(int rows) {
        return new Assessed(
                new int[rows],
                new int[rows],
                new double[rows],
                new double[Outcome.values().size()][rows],
                new byte[rows],
                new byte[rows]);
    }

    private static byte index(String outcome, String category) {
        if (category.isEmpty()) {
            return -1;
        }
        List<String> categories = Vocabulary.categories(outcome);
        if (!categories.contains(category)) {
            throw new IllegalStateException("'" + category + "' is no category of " + outcome);
        }
        return (byte) categories.indexOf(category);
    }

    /** How many bytes it takes: a column that was read in nobody takes none. */
    long bytes() {
        int read = read().length;
        return Integer.BYTES * (1L + read) + ((long) ROW_BYTES + (long) Double.BYTES * read) * rows();
    }

    /** The outcomes that were read in anybody, by their place. */
    private int[] read() {
        return IntStream.range(0, outcomes.length)
                .filter(k -> Arrays.stream(outcomes[k]).anyMatch(value -> !Double.isNaN(value)))
                .toArray();
    }

    void write(ByteBuffer to) {
        int[] read = read();
        to.putInt(read.length);
        for (int k : read) {
            to.putInt(k);
        }
        for (int row = 0; row < rows(); row++) {
            to.putInt(family[row]).putInt(infant[row]).putDouble(age[row]);
            for (int k : read) {
                to.putDouble(outcomes[k][row]);
            }
            to.put(attachment[row]).put(profile[row]);
        }
    }

    static Assessed read(ByteBuffer from, int rows) {
        Assessed columns = empty(rows);
        int[] read = new int[from.getInt()];
        Arrays.setAll(read, i -> from.getInt());
        for (double[] outcome : columns.outcomes) {
            Arrays.fill(outcome, Double.NaN);
        }
        for (int row = 0; row < rows; row++) {
            columns.family[row] = from.getInt();
            columns.infant[row] = from.getInt();
            columns.age[row] = from.getDouble();
            for (int k : read) {
                columns.outcomes[k][row] = from.getDouble();
            }
            columns.attachment[row] = from.get();
            columns.profile[row] = from.get();
        }
        return columns;
    }
}
