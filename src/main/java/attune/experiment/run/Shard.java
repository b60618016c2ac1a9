package attune.experiment.run;

import attune.experiment.design.Experiment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A part of an experiment's runs: every so-manieth (point, replicate), with all of its arms. All shards together are the
 * whole, and no run is in two of them.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
    /** Everything. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final int MOST = 10_000;
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})/(\\d{1,5})");

    /** Refuses a part that is not among the parts. */
    public Shard {
        if (of < 1 || of > MOST || number < 1 || number > of) {
            throw new IllegalArgumentException("'" + number + "/" + of
                    + "' is not a shard; write I/N, with N from 1 to " + MOST + " and I from 1 to N, for example 2/8");
        }
    }

    /**
     * Reads {@code I/N}.
     *
     * @throws IllegalArgumentException saying what to write instead
     */
    public static Shard parse(String text) {
        Matcher form = FORM.matcher(text.trim());
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a shard; write I/N, for example 2/8");
        }
        return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** Whether it is everything. */
    public boolean isWhole() {
        return of == 1;
    }

    /** Whether the cell numbered so, replicate by replicate and in them point by point, belongs to it. */
    boolean takes(int cell) {
        return cell % of == number - 1;
    }

    /** The numbers of its runs, rising. */
    public IntStream runs(Experiment experiment) {
        int arms = experiment.arms().size();
        return IntStream.range(0, experiment.runs()).filter(run -> takes(run / arms));
    }

    /** How many runs belong to it. */
    public int size(Experiment experiment) {
        int cells = experiment.points() * experiment.replicates();
        return (cells - number + of) / of * experiment.arms().size();
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
