package attune.experiment.file;

/**
 * Where a piece of an experiment was written.
 *
 * @param source the file as the user named it, or an option such as {@code --set replicates=2}
 * @param line line from 1; 0 when the source has no lines
 * @param column column from 1; 0 when the source has no columns
 */
public record Origin(String source, int line, int column) {
    /** A whole source, without a position in it. */
    public static Origin of(String source) {
        return new Origin(source, 0, 0);
    }

    @Override
    public String toString() {
        return source + (line == 0 ? "" : ":" + line) + (line == 0 || column == 0 ? "" : ":" + column);
    }
}
