package attune.family;

/** Where a family is and who is about, beyond what its own day brings. At home all is familiar. */
public final class Surroundings extends Replica<Surroundings> {
    /** How unfamiliar the place and its things are, 0 at home to 1. */
    public double unfamiliar;

    /** Whether a stranger is near. */
    public boolean stranger;

    /** Severity of a threat that is there whatever the day brings. */
    public double threat;

    /** By caregiver: whether sent away. */
    public boolean[] away;

    /** By caregiver: whether asked to stay within reach, so that being out of reach becomes being distracted. */
    public boolean[] asked;

    /** By caregiver: whether holding still: in view, but offering nothing, answering nothing and holding nobody. */
    public boolean[] still;

    Surroundings(int caregivers) {
        away = new boolean[caregivers];
        asked = new boolean[caregivers];
        still = new boolean[caregivers];
    }

    @Override
    protected void part() {
        away = away.clone();
        asked = asked.clone();
        still = still.clone();
    }
}
