package wronghouse.family;

/** Carries a name that says nothing, and a second entrance to the house. */
public final class StressManager {
    private StressManager() {}

    /** A main that is not in app. */
    public static void main(String[] arguments) {}
}
