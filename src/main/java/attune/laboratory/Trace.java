package attune.laboratory;

import java.util.Locale;

/** What is recorded of every infant week by week, straight from life. */
public enum Trace {
    AROUSAL("[arousal]", "Mean arousal while awake."),
    CRYING_MIN_PER_DAY("min", "Fussing and crying a day."),
    SLEEP_H("h", "Sleep in 24 hours."),
    CORTISOL_MEAN("[relative]", "Mean cortisol over the day."),
    REACTIVITY_GAIN("[ratio]", "Gain from input to arousal, 1 for the average newborn."),
    SELF_REGULATION_RATE("1/min", "Speed at which own effort lowers arousal."),
    TRUST("[0-1]", "Trust in the primary caregiver."),
    ANSWERED("[share]", "Share of signalled episodes answered within ten minutes."),
    STRAIN("[0-1]", "The primary caregiver's strain.");

    private final String unit;
    private final String meaning;

    Trace(String unit, String meaning) {
        this.unit = unit;
        this.meaning = meaning;
    }

    /** Name in tables. */
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
}
