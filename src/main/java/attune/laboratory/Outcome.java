package attune.laboratory;

import java.util.Locale;

/** The numeric outcomes of an infant at an age, each with the instrument that reads it. */
public enum Outcome {
    REACTIVITY("[arousal]", "Rise of arousal to its peak in a standard challenge alone.", "challenge"),
    RECOVERY_MIN("min", "Minutes from the end of the challenge until arousal is back in its calm band.", "challenge"),
    SELF_REGULATION(
            "1/min", "Speed at which arousal falls by the infant's own means after the challenge.", "challenge"),
    SECURITY("[scale 1-9]", "Comfort found in the primary caregiver at reunion after a brief separation.", "reunion"),
    CORTISOL_WAKING("[relative]", "Cortisol 30 minutes after the morning waking, mean of two days.", "saliva"),
    CORTISOL_BEDTIME("[relative]", "Cortisol at bedtime, mean of two days.", "saliva"),
    CORTISOL_SLOPE(
            "[log per h]", "Change of log cortisol from waking to bedtime, per hour; steeper is lower.", "saliva"),
    CORTISOL_RESPONSE("[relative]", "Peak rise of cortisol in the challenge over a copy without it.", "challenge"),
    ALLOSTATIC_LOAD("[index]", "Running departure of cortisol from its own rhythm.", "life record"),
    CRYING_MIN_PER_DAY("min", "Fussing and crying a day, mean of the last seven days.", "cry diary"),
    SLEEP_H("h", "Sleep in 24 hours, mean of the last seven days.", "sleep diary"),
    GROWTH("[ratio]", "Body size relative to that expected for age.", "life record"),
    EXPLORATION("min", "Minutes of play and exploration a day, mean of the last seven days.", "life record"),
    LEARNING("[index]", "What has been learned in play, 0 at birth.", "life record"),
    BRAIN_VOLUME("[ratio]", "Total brain volume relative to that at birth.", "life record");

    private final String unit;
    private final String meaning;
    private final String instrument;

    Outcome(String unit, String meaning, String instrument) {
        this.unit = unit;
        this.meaning = meaning;
        this.instrument = instrument;
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
}
