package attune.family.stressor;

/** By what input a stressor acts. What follows from it is nowhere written. */
public enum StressorKind {
    /** Raises arousal while it lasts; without warning it teaches tonic dread, with a cue phasic fear. */
    THREAT("raises the infant's arousal while it lasts"),
    /** Takes expected input away: nobody is at hand while it lasts. */
    DEPRIVATION("leaves the infant without care while it lasts"),
    /** Weighs on the caregivers, not on the infant. */
    STRAIN("adds to the caregivers' strain");

    private final String meaning;

    StressorKind(String meaning) {
        this.meaning = meaning;
    }

    /** What it does, in one line. */
    public String meaning() {
        return meaning;
    }
}
