package attune.intervention;

/** The programmes a family can be offered; what each changes is in {@link Effect}. */
public enum ProgrammeKind {
    SENSITIVITY_COACHING("raises the coached caregivers' responsiveness and lowers harshness and fright"),
    ROUTINE_BUILDING("makes the order of care and the times of meals and sleep more regular"),
    DEPRESSION_TREATMENT("shortens the caregivers' depressive episodes"),
    RESPITE_AND_SUPPORT("adds support, so that strain fades faster"),
    CASH_TRANSFER("lifts the strain that adversities put on the household"),
    CHILDCARE("brings another, trained caregiver for part of the day"),
    FOSTER_PLACEMENT("moves the infant to another, trained caregiver");

    private final String meaning;

    ProgrammeKind(String meaning) {
        this.meaning = meaning;
    }

    /** What it changes, in one line. */
    public String meaning() {
        return meaning;
    }
}
