package attune.laboratory;

import java.util.Arrays;

/** What was found of one infant at one age. */
public final class Readings {
    private final double[] values = new double[Outcome.values().size()];
    private String attachment = "";

    public Readings() {
        Arrays.fill(values, Double.NaN);
    }

    /** Notes an outcome; NaN where it could not be read. */
    public void put(Outcome outcome, double value) {
        values[outcome.ordinal()] = value;
    }

    /** Notes the class of attachment: A, B, C or D. */
    public void attachment(String letter) {
        attachment = letter;
    }

    /** An outcome; NaN where it was not read. */
    public double of(Outcome outcome) {
        return values[outcome.ordinal()];
    }

    /** A, B, C, D, or empty. */
    public String attachment() {
        return attachment;
    }

    /** By {@link Outcome#ordinal()}. */
    public double[] values() {
        return values.clone();
    }
}
