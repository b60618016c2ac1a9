package attune.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A numeric outcome of an infant at an age, with the instrument that reads it. The outcomes declared here are read at every
 * assessment; each {@link Instrument} declares its own, which are read when it is used.
 */
public final class Outcome {
    public static final Outcome REACTIVITY = new Outcome(
            "reactivity",
            "[arousal]",
            "Rise of arousal to its peak in a standard challenge alone.",
            "challenge",
            Better.LOWER,
            "the same challenge overwhelms less; a blunted profile is the exception",
            Spread.EVEN);

    public static final Outcome RECOVERY_MIN = new Outcome(
            "recovery_min",
            "min",
            "Minutes from the end of the challenge until arousal is back in its calm band; 60 where that takes more than the hour"
                    + " that is watched.",
            "challenge",
            Better.LOWER,
            "calm returns sooner",
            Spread.TAILED);

    public static final Outcome SELF_REGULATION = new Outcome(
            "self_regulation",
            "1/min",
            "Speed at which arousal falls by the infant's own means after the challenge.",
            "challenge",
            Better.HIGHER,
            "the infant settles more by its own means",
            Spread.EVEN);

    public static final Outcome SECURITY = new Outcome(
            "security",
            "[scale 1-9]",
            "Seeking and keeping contact with the primary caregiver, against keeping away and resisting, at reunion after brief separations.",
            "reunion",
            Better.HIGHER,
            "reunion comforts more",
            Spread.EVEN);

    public static final Outcome CORTISOL_WAKING = new Outcome(
            "cortisol_waking",
            "[relative]",
            "Cortisol 30 minutes after the morning waking, mean of two days.",
            "saliva",
            Better.NEITHER,
            "both raised and blunted mornings are read as strain",
            Spread.TAILED);

    public static final Outcome CORTISOL_BEDTIME = new Outcome(
            "cortisol_bedtime",
            "[relative]",
            "Cortisol at bedtime, mean of two days.",
            "saliva",
            Better.NEITHER,
            "low evenings are rest, or a blunted rhythm; the slope tells them apart",
            Spread.TAILED);

    public static final Outcome CORTISOL_SLOPE = new Outcome(
            "cortisol_slope",
            "[log per h]",
            "Change of log cortisol from waking to bedtime, per hour; steeper is lower.",
            "saliva",
            Better.LOWER,
            "a steeper fall over the day is the rhythm of rested infants",
            Spread.EVEN);

    public static final Outcome CORTISOL_RESPONSE = new Outcome(
            "cortisol_response",
            "[relative]",
            "Peak rise of cortisol in the challenge over a copy without it.",
            "challenge",
            Better.NEITHER,
            "both exaggerated and blunted responses are read as strain",
            Spread.TAILED);

    public static final Outcome ALLOSTATIC_LOAD = new Outcome(
            "allostatic_load",
            "[index]",
            "Running departure of cortisol from its own rhythm.",
            "life record",
            Better.LOWER,
            "it is a measure of wear",
            Spread.TAILED);

    public static final Outcome CRYING_MIN_PER_DAY = new Outcome(
            "crying_min_per_day",
            "min",
            "Fussing and crying a day, mean of the last seven days.",
            "cry diary",
            Better.NEITHER,
            "less crying is comfort, or a signal given up",
            Spread.TAILED);

    public static final Outcome SLEEP_H = new Outcome(
            "sleep_h",
            "h",
            "Sleep in 24 hours, mean of the last seven days.",
            "sleep diary",
            Better.NEITHER,
            "more is not better beyond the need, which is not known",
            Spread.EVEN);

    public static final Outcome GROWTH = new Outcome(
            "growth",
            "[ratio]",
            "Body size relative to that expected for age.",
            "life record",
            Better.HIGHER,
            "strain makes it less than expected",
            Spread.EVEN);

    public static final Outcome EXPLORATION = new Outcome(
            "exploration",
            "min",
            "Minutes of play and exploration a day, mean of the last seven days.",
            "life record",
            Better.HIGHER,
            "it is the time in which infants learn",
            Spread.EVEN);

    public static final Outcome LEARNING = new Outcome(
            "learning",
            "[index]",
            "What has been learned in play, 0 at birth.",
            "life record",
            Better.HIGHER,
            "it is what play leaves",
            Spread.EVEN);

    public static final Outcome BRAIN_VOLUME = new Outcome(
            "brain_volume",
            "[ratio]",
            "Total brain volume relative to that at birth.",
            "life record",
            Better.NEITHER,
            "slowed and hastened growth are both read as adaptation",
            Spread.EVEN);

    /** The outcomes that are read at every assessment, in the order of tables. */
    public static final List<Outcome> ALWAYS = List.of(
            REACTIVITY,
            RECOVERY_MIN,
            SELF_REGULATION,
            SECURITY,
            CORTISOL_WAKING,
            CORTISOL_BEDTIME,
            CORTISOL_SLOPE,
            CORTISOL_RESPONSE,
            ALLOSTATIC_LOAD,
            CRYING_MIN_PER_DAY,
            SLEEP_H,
            GROWTH,
            EXPLORATION,
            LEARNING,
            BRAIN_VOLUME);

    /** How an outcome is spread over infants. */
    public enum Spread {
        /** About evenly to both sides. */
        EVEN,
        /** With a long tail towards high values. */
        TAILED,
        /** 1 where something is so and 0 where it is not: what is told of infants is the share of those in whom it is. */
        BINARY
    }

    private final String column;
    private final String unit;
    private final String meaning;
    private final String instrument;
    private final Better better;
    private final String reason;
    private final Spread spread;
    private final double least;
    private final double most;
    private final String unread;

    /**
     * @param column name in tables and in experiment files: small letters, digits and underscores
     * @param unit unit; scales without a physical unit stand in brackets
     * @param meaning what it is, in one sentence
     * @param instrument the instrument that reads it, in words
     * @param better which way it is better
     * @param reason why that way is better, or why neither is
     * @param spread how it is spread over infants
     */
    public Outcome(
            String column,
            String unit,
            String meaning,
            String instrument,
            Better better,
            String reason,
            Spread spread) {
        this(
                column,
                unit,
                meaning,
                instrument,
                better,
                reason,
                spread,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                "");
    }

    private Outcome(
            String column,
            String unit,
            String meaning,
            String instrument,
            Better better,
            String reason,
            Spread spread,
            double least,
            double most,
            String unread) {
        this.least = least;
        this.most = most;
        this.unread = unread;
        this.column = column;
        this.unit = unit;
        this.meaning = meaning;
        this.instrument = instrument;
        this.better = better;
        this.reason = reason;
        this.spread = spread;
    }

    /** Every outcome: those that are always read, then those of the instruments in the order of their catalogue. */
    public static List<Outcome> values() {
        return Catalogue.ALL;
    }

    /** The outcome of a column. */
    public static Optional<Outcome> of(String column) {
        return Optional.ofNullable(Catalogue.BY_COLUMN.get(column));
    }

    /** Its place among {@link #values()}. */
    public int ordinal() {
        return Catalogue.ORDINALS.get(this);
    }

    /** The column's name in tables and in experiment files. */
    public String column() {
        return column;
    }

    /** Unit; scales without a physical unit stand in brackets. */
    public String unit() {
        return unit;
    }

    /** What it is, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** The instrument that reads it. */
    public String instrument() {
        return instrument;
    }

    /** Which way it is better. */
    public Better better() {
        return better;
    }

    /** Why that way is better, or why neither is. */
    public String reason() {
        return reason;
    }

    /** How it is spread over infants. */
    public Spread spread() {
        return spread;
    }

    /** The same outcome, which cannot lie outside two bounds. */
    public Outcome within(double low, double high) {
        return new Outcome(column, unit, meaning, instrument, better, reason, spread, low, high, unread);
    }

    /** The same outcome, which cannot be read at times; {@code when} completes "it is not a number when". */
    public Outcome unreadWhen(String when) {
        return new Outcome(column, unit, meaning, instrument, better, reason, spread, least, most, when);
    }

    /** Least value it can have. */
    public double least() {
        return least;
    }

    /** Greatest value it can have. */
    public double most() {
        return most;
    }

    /** When it cannot be read and is not a number; empty where it can always be read. */
    public String unread() {
        return unread;
    }

    @Override
    public String toString() {
        return column;
    }

    /** Made when first asked for, after all instruments have declared theirs. */
    private static final class Catalogue {
        static final List<Outcome> ALL = new ArrayList<>(ALWAYS);
        static final Map<String, Outcome> BY_COLUMN;
        static final Map<Outcome, Integer> ORDINALS;

        static {
            Instruments.ALL.forEach(instrument -> ALL.addAll(instrument.outcomes()));
            BY_COLUMN = ALL.stream().collect(Collectors.toUnmodifiableMap(Outcome::column, Function.identity()));
            ORDINALS = ALL.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), ALL::indexOf));
        }
    }
}
