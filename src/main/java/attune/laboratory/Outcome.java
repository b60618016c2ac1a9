package attune.laboratory;

import java.util.Locale;

/** The numeric outcomes of an infant at an age, each with the instrument that reads it. */
public enum Outcome {
    REACTIVITY(
            "[arousal]",
            "Rise of arousal to its peak in a standard challenge alone.",
            "challenge",
            Better.LOWER,
            "the same challenge overwhelms less; a blunted profile is the exception",
            Spread.EVEN),
    RECOVERY_MIN(
            "min",
            "Minutes from the end of the challenge until arousal is back in its calm band.",
            "challenge",
            Better.LOWER,
            "calm returns sooner",
            Spread.TAILED),
    SELF_REGULATION(
            "1/min",
            "Speed at which arousal falls by the infant's own means after the challenge.",
            "challenge",
            Better.HIGHER,
            "the infant settles more by its own means",
            Spread.EVEN),
    SECURITY(
            "[scale 1-9]",
            "Comfort found in the primary caregiver at reunion after a brief separation.",
            "reunion",
            Better.HIGHER,
            "reunion comforts more",
            Spread.EVEN),
    CORTISOL_WAKING(
            "[relative]",
            "Cortisol 30 minutes after the morning waking, mean of two days.",
            "saliva",
            Better.NEITHER,
            "both raised and blunted mornings are read as strain",
            Spread.TAILED),
    CORTISOL_BEDTIME(
            "[relative]",
            "Cortisol at bedtime, mean of two days.",
            "saliva",
            Better.NEITHER,
            "low evenings are rest, or a blunted rhythm; the slope tells them apart",
            Spread.TAILED),
    CORTISOL_SLOPE(
            "[log per h]",
            "Change of log cortisol from waking to bedtime, per hour; steeper is lower.",
            "saliva",
            Better.LOWER,
            "a steeper fall over the day is the rhythm of rested infants",
            Spread.EVEN),
    CORTISOL_RESPONSE(
            "[relative]",
            "Peak rise of cortisol in the challenge over a copy without it.",
            "challenge",
            Better.NEITHER,
            "both exaggerated and blunted responses are read as strain",
            Spread.TAILED),
    ALLOSTATIC_LOAD(
            "[index]",
            "Running departure of cortisol from its own rhythm.",
            "life record",
            Better.LOWER,
            "it is a measure of wear",
            Spread.TAILED),
    CRYING_MIN_PER_DAY(
            "min",
            "Fussing and crying a day, mean of the last seven days.",
            "cry diary",
            Better.NEITHER,
            "less crying is comfort, or a signal given up",
            Spread.TAILED),
    SLEEP_H(
            "h",
            "Sleep in 24 hours, mean of the last seven days.",
            "sleep diary",
            Better.NEITHER,
            "more is not better beyond the need, which is not known",
            Spread.EVEN),
    GROWTH(
            "[ratio]",
            "Body size relative to that expected for age.",
            "life record",
            Better.HIGHER,
            "strain makes it less than expected",
            Spread.EVEN),
    EXPLORATION(
            "min",
            "Minutes of play and exploration a day, mean of the last seven days.",
            "life record",
            Better.HIGHER,
            "it is the time in which infants learn",
            Spread.EVEN),
    LEARNING(
            "[index]",
            "What has been learned in play, 0 at birth.",
            "life record",
            Better.HIGHER,
            "it is what play leaves",
            Spread.EVEN),
    BRAIN_VOLUME(
            "[ratio]",
            "Total brain volume relative to that at birth.",
            "life record",
            Better.NEITHER,
            "slowed and hastened growth are both read as adaptation",
            Spread.EVEN);

    /** How an outcome is spread over infants. */
    public enum Spread {
        /** About evenly to both sides. */
        EVEN,
        /** With a long tail towards high values. */
        TAILED
    }

    private final String unit;
    private final String meaning;
    private final String instrument;
    private final Better better;
    private final String reason;
    private final Spread spread;

    Outcome(String unit, String meaning, String instrument, Better better, String reason, Spread spread) {
        this.unit = unit;
        this.meaning = meaning;
        this.instrument = instrument;
        this.better = better;
        this.reason = reason;
        this.spread = spread;
    }

    /** The column's name in tables and in experiment files. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
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
}
