package attune.report.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The numeric values of every cell in a bounded memory: at most {@value #MOST} values of a cell are kept, and at most
 * {@value #ALL} of all cells together. Where cells are so many that these would be too many, every cell keeps half as many, as
 * often as needed, but never fewer than {@value #LEAST}. What a cell keeps is drawn with a seed of its own, so that the same table
 * gives the same page.
 */
final class Reservoirs {
    /** A median over so many has a standard error of about 0.013 standard deviations: less than a line is wide. */
    static final int MOST = 10_000;
    /** 16 MB. */
    static final int ALL = 2_000_000;
    /** Below so many a shape says little. */
    static final int LEAST = 50;

    private final Map<Cell, Sample> samples = new HashMap<>();
    private final int all;
    private int most;
    private long held;

    Reservoirs() {
        this(MOST, ALL);
    }

    /**
     * Other bounds.
     *
     * @param most values kept of a cell
     * @param all values kept of all cells together
     */
    Reservoirs(int most, int all) {
        this.most = most;
        this.all = all;
    }

    void add(Cell cell, double value) {
        Sample sample = samples.computeIfAbsent(cell, c -> new Sample(seed(c), most));
        held -= sample.size();
        sample.add(value);
        held += sample.size();
        while (held > all && most > LEAST) {
            most = Math.max(LEAST, most / 2);
            samples.values().forEach(each -> each.keep(most));
            held = samples.values().stream().mapToLong(Sample::size).sum();
        }
    }

    /** From the cell's name alone, the same in every Java. */
    private static long seed(Cell cell) {
        return Arrays.hashCode(new Object[] {cell.point(), cell.arm(), cell.age(), cell.outcome()});
    }

    /** What was kept of a cell, or null where there was nothing. */
    Sample at(Cell cell) {
        return samples.get(cell);
    }
}
