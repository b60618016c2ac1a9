package attune.laboratory;

/** The columns of one instrument: their names begin with its own. */
final class Columns {
    private final String prefix;
    private final String instrument;

    /**
     * @param word the instrument's name in experiment files
     */
    Columns(String word) {
        prefix = word.replace('-', '_') + "_";
        instrument = word.replace('-', ' ');
    }

    /** An outcome that is spread about evenly. */
    Outcome even(String name, String unit, String meaning, Better better, String reason) {
        return of(name, unit, meaning, better, reason, Outcome.Spread.EVEN);
    }

    /** An outcome with a long tail towards high values. */
    Outcome tailed(String name, String unit, String meaning, Better better, String reason) {
        return of(name, unit, meaning, better, reason, Outcome.Spread.TAILED);
    }

    /** Whether something is so: 1, or 0. */
    Outcome binary(String name, String meaning, Better better, String reason) {
        return of(name, "[0 or 1]", meaning, better, reason, Outcome.Spread.BINARY)
                .within(0, 1);
    }

    /** A share, from 0 to 1. */
    Outcome share(String name, String meaning, Better better, String reason) {
        return even(name, "[share]", meaning, better, reason).within(0, 1);
    }

    private Outcome of(String name, String unit, String meaning, Better better, String reason, Outcome.Spread spread) {
        return new Outcome(prefix + name, unit, meaning, instrument, better, reason, spread);
    }
}
