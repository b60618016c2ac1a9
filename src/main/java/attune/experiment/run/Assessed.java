package attune.experiment.run;

import attune.experiment.design.Vocabulary;
import attune.laboratory.Outcome;
import attune.simulation.Lives;
import java.nio.ByteBuffer;
import java.util.List;

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
    private static final int ROW_BYTES = 4 + 4 + 8 + 8 * Outcome.values().length + 2;

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
                new double[Outcome.values().length][rows],
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

    static long bytes(int rows) {
        return (long) ROW_BYTES * rows;
    }

    void write(ByteBuffer to) {
        for (int row = 0; row < rows(); row++) {
            to.putInt(family[row]).putInt(infant[row]).putDouble(age[row]);
            for (double[] outcome : outcomes) {
                to.putDouble(outcome[row]);
            }
            to.put(attachment[row]).put(profile[row]);
        }
    }

    static Assessed read(ByteBuffer from, int rows) {
        Assessed columns = empty(rows);
        for (int row = 0; row < rows; row++) {
            columns.family[row] = from.getInt();
            columns.infant[row] = from.getInt();
            columns.age[row] = from.getDouble();
            for (double[] outcome : columns.outcomes) {
                outcome[row] = from.getDouble();
            }
            columns.attachment[row] = from.get();
            columns.profile[row] = from.get();
        }
        return columns;
    }
}
